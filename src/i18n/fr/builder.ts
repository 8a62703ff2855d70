import type { Chapters } from '../messages';
import { pluralsOf } from '../plural';

const plural = pluralsOf('fr');

export default {
  intro:
    'Choisissez ce que voient vos lecteurs, puis copiez le code dans votre page. Ce qu’ils voient ne dépose aucun cookie et ne charge rien depuis d’autres sites.',
  openPage: 'Ouvrir sur une page à part',
  back: 'Retour à la carte',
  failed: 'Le chargement a échoué.',
  retry: 'Réessayer',
  presets: {
    label: 'Ce que voient vos lecteurs',
    names: {
      both: 'Carte et liste',
      map: 'Carte',
      list: 'Liste',
      finder: 'Recherche guidée',
      region: 'Une région',
      hub: 'Un pôle',
      figure: 'Couverture',
    },
    about: {
      both: 'La carte à côté de sa liste, ou au-dessus quand la place manque.',
      map: 'La carte seule, avec ses couches et sa légende.',
      list: 'La liste seule, avec recherche et filtres.',
      finder: 'Trois questions qui mènent aux pôles proches et adaptés.',
      region: 'Les données d’une région\u00a0: ses pôles, sa connectivité, sa maturité numérique.',
      hub: 'La fiche d’un pôle\u00a0: ce qu’il propose, où il est, comment le joindre.',
      figure: 'Combien de régions ont un pôle sur leur territoire ou à portée, en un chiffre.',
    },
  },
  subject: {
    region: 'Quelle région\u00a0?',
    hub: 'Quel pôle\u00a0?',
    hint: 'Saisissez un nom',
    notFound: (text) => `Aucun nom ne correspond à «\u00a0${text}\u00a0».`,
    several: (text) => `Plusieurs noms commencent par «\u00a0${text}\u00a0»\u00a0: choisissez dans la liste.`,
    missing: { region: 'Choisissez d’abord la région.', hub: 'Choisissez d’abord le pôle.' },
    chosen: (name) => `Affiché\u00a0: ${name}`,
  },
  groups: {
    look: 'Textes et couleurs',
    filters: 'Filtres',
    map: 'Carte',
    parts: 'Commandes',
    size: 'Hauteur',
    data: 'Données',
    developers: 'Pour les développeurs',
  },
  language: {
    label: 'Langue',
    reader: 'Celle du lecteur',
    about: 'La langue du lecteur est celle de son navigateur ou, avec le script ou l’élément, celle de votre page.',
  },
  title: {
    label: 'Titre du cadre',
    about: 'Lu à voix haute par les lecteurs d’écran. Laissez ce champ vide pour un titre automatique.',
  },
  theme: {
    label: 'Fond',
    names: { auto: 'Selon l’appareil', light: 'Clair', dark: 'Sombre' },
  },
  accent: {
    label: 'Couleur des liens et des boutons',
    pick: 'Choisir la couleur',
    own: 'Reprendre celle de la carte',
    ownUsed: 'La couleur de la carte',
    malformed: 'Écrivez la couleur avec six chiffres ou lettres de a à f, par exemple 0b6e4f.',
    kept: {
      light: 'Sur fond clair, un texte de cette couleur se lit bien.',
      dark: 'Sur fond sombre, un texte de cette couleur se lit bien.',
    },
    shaded: {
      light: (shade) => `Sur fond clair, elle se lirait mal\u00a0: ${shade} y est utilisée, la nuance lisible la plus proche.`,
      dark: (shade) => `Sur fond sombre, elle se lirait mal\u00a0: ${shade} y est utilisée, la nuance lisible la plus proche.`,
    },
    sample: 'Lien et bouton',
  },
  filters: {
    none: 'Aucun filtre n’est actif. Pour ne montrer que certains pôles, filtrez-les sur la carte avant d’ouvrir cet outil.',
    legend: 'Vos lecteurs peuvent modifier',
    about: 'Ce qui n’est pas coché reste tel quel.',
    text: (text) => `Recherche\u00a0: «\u00a0${text}\u00a0»`,
    summary: (set, fixed) =>
      `${plural(set, { one: '# actif', other: '# actifs' })}, ${plural(fixed, { one: '# verrouillé', other: '# verrouillés' })}`,
    noneSet: 'Aucun filtre actif',
    answers: 'Garder le lieu et les besoins que vous avez indiqués',
    answersAbout: (place) => `La liste commence alors par les pôles qui conviennent le mieux à ${place}, pour tous vos lecteurs.`,
    yourAnswers: 'vos réponses',
    ownPosition: 'Votre propre position en fait partie, et serait publiée.',
  },
  map: {
    view: 'Vue de départ',
    section: 'Zone de départ',
    all: 'Toute l’Europe',
    countries: 'Les pays choisis',
    present: 'La partie que la carte montrait',
    gestures: 'Défilement et glissement sur la carte',
    gestureNames: { coop: 'Déplace votre page\u00a0; Ctrl ou un second doigt déplace la carte', free: 'Déplace la carte' },
    start: 'La carte se charge',
    startNames: { seen: 'Quand elle devient visible', asked: 'Quand le lecteur le demande' },
  },
  parts: {
    legend: 'Affichées',
    names: {
      title: 'Titre',
      language: 'Choix de la langue',
      find: '«\u00a0Trouver un pôle près de moi\u00a0»',
      search: 'Recherche',
      filters: 'Filtres',
      tools: 'Trier, restreindre, enregistrer',
      layers: 'Choix de la couche',
      views: 'Choix de la vue',
      legend: 'Légende',
      zoom: 'Boutons de zoom',
    },
    all: 'Toutes affichées',
    withoutZoom:
      'Avec un seul doigt, ou une souris sans clavier, vos lecteurs ne peuvent alors guère zoomer. Gardez les boutons de zoom, ou laissez le défilement et le glissement déplacer la carte.',
    some: (shown, all) => `${shown} sur ${all} affichées`,
  },
  size: {
    label: 'Hauteur',
    fixed: 'Fixe',
    grows: 'Adaptée au contenu',
    growsAbout: 'Avec le script ou l’élément uniquement\u00a0: le cadre simple garde sa hauteur et son contenu défile.',
    heightPx: 'Hauteur en pixels',
    alonePx: 'Hauteur en pixels si vous utilisez le cadre simple',
    maxHeightPx: 'Au maximum, en pixels',
    range: (min, max) => `De ${min} à ${max}`,
    summary: (px) => `${px} pixels`,
  },
  data: {
    keep: 'Garder les données d’aujourd’hui',
    about: (date) =>
      `Les pôles et les chiffres restent alors ceux publiés le ${date}. Sinon, vos lecteurs voient toujours les plus récents.`,
    newest: 'Toujours les plus récentes',
    of: (date) => `Du ${date}`,
  },
  developers: {
    id: 'Nom dans les messages',
    malformed: 'Uniquement des lettres, chiffres, traits d’union, points et tirets bas.',
    about:
      'Le cadre indique à votre page ce qu’il montre\u00a0: dih:ready, dih:change, dih:select, dih:height et dih:error, chacun avec ce nom, par postMessage. Votre page peut l’interroger avec dih:get et le modifier avec dih:set\u00a0; le script transmet les deux.',
  },
  preview: {
    title: 'Aperçu',
    width: 'Largeur',
    widths: { narrow: '280 px', column: '600 px', full: 'Pleine' },
    pixels: (px) => `${px} pixels de large`,
    fullWidth: 'Toute la largeur disponible',
  },
  code: {
    title: 'Code à copier',
    names: { iframe: 'Cadre', script: 'Script', element: 'Élément', picture: 'Image', link: 'Lien' },
    about: {
      iframe: 'Fonctionne dans presque tous les éditeurs qui acceptent le HTML.',
      script:
        'Pour les pages qui peuvent charger un script. Le cadre suit la langue de votre page, sauf si vous en avez choisi une, et sa hauteur s’adapte au contenu si vous l’avez demandé.',
      element: 'La même chose sous forme d’élément HTML, pour les pages faites de composants.',
      picture:
        'Pour les lettres d’information et les éditeurs qui refusent les cadres\u00a0: une image qui mène à la carte avec ces choix.',
      link: 'Pour les endroits qui n’acceptent pas le HTML.',
    },
    copy: 'Copier',
    copyOf: (name) => `Copier\u00a0: ${name}`,
    copied: (name) => `Copié\u00a0: ${name}`,
    notCopied: 'Votre navigateur ne donne pas accès au presse-papiers. Le code est sélectionné\u00a0: copiez-le avec Ctrl+C ou ⌘C.',
  },
  frameTitles: {
    hubsIn: (place) => `Pôles d’innovation numérique\u00a0: ${place}`,
    hubs: 'Pôles d’innovation numérique en Europe',
    finder: 'Trouver un pôle d’innovation numérique',
    figure: 'Régions d’Europe avec un pôle d’innovation numérique à portée',
    figureIn: (place) => `Régions avec un pôle d’innovation numérique à portée\u00a0: ${place}`,
    one: (name) => `${name}\u00a0: faits et chiffres`,
    openFull: 'Ouvrir la carte et la liste complètes',
  },
} satisfies Chapters['builder'];
