import type { Chapters } from '../messages';

export default {
  openFull: 'Ouvrir la carte complète',
  map: {
    show: 'Afficher la carte',
    wheel: (key) => `Zoomez sur la carte avec ${key} et la molette`,
    twoFingers: 'Déplacez la carte avec deux doigts',
  },
  newTab: 's’ouvre dans un nouvel onglet',
  skipList: 'Passer la liste',
  help: {
    open: 'Aide et sources',
    title: 'À propos de cette carte',
    address: 'Adresse de la carte complète\u00a0:',
    privacy: 'Elle ne dépose aucun cookie et ne demande rien à aucun autre site.',
    keys: 'Au clavier\u00a0: une fois que vous avez cliqué sur la carte ou que vous l’avez atteinte avec Tab, les flèches la déplacent, + et − changent le zoom\u00a0; Échap ferme une fiche.',
    gestures:
      'Pour que la page autour défile comme d’habitude, la carte change de zoom avec Ctrl ou ⌘ et la molette, et se déplace avec deux doigts.',
    buttons: 'Ses boutons fonctionnent toujours.',
    date: (date) => `Données au ${date}.`,
    language: 'Langue\u00a0:',
    sources: 'Sources et état des connaissances',
    problems: 'Ignoré dans l’adresse de ce cadre',
    problemsFor: 'Pour la personne qui a placé la carte ici\u00a0:',
  },
  card: {
    back: (name) => `Retour à ${name}`,
    emptyTitle: 'Rien n’est choisi ici',
    emptyText: 'Aucun pôle ni aucune région n’a été trouvé pour ce cadre. La carte complète les contient tous.',
  },
  figure: {
    of: (countries, share) => `${countries}\u00a0: ${share}`,
    label: 'Régions avec un pôle à portée',
    caption: 'Régions selon qu’un pôle est à portée ou non',
  },
} satisfies Chapters['frame'];
