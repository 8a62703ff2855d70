import type { Chapters } from '../messages';
import { pluralsOf } from '../plural';

const plural = pluralsOf('fr');

export default {
  title: 'Trouver un pôle près de chez vous',
  intro: 'Trois questions. Répondez à celles que vous voulez.',
  where: {
    title: 'Où êtes-vous\u00a0?',
    label: 'Votre ville ou village',
    placeholder: 'Ville, quelle que soit l’orthographe',
    clear: 'Effacer le lieu',
    options: 'Lieux',
    found: (count) => plural(count, { one: '# lieu trouvé', other: '# lieux trouvés' }),
    loading: 'Recherche …',
    similar: (text) => `Aucun lieu nommé «\u00a0${text}\u00a0» dans notre liste. Vouliez-vous dire\u00a0:`,
    none: (text) => `Aucun lieu nommé «\u00a0${text}\u00a0» dans notre liste. Essayez une ville plus grande, à côté.`,
    outside: 'Ce point est hors des pays européens de cette carte.',
    failed: 'La liste des lieux n’a pas pu être chargée.',
    retry: 'Réessayer',
    position: (coordinates) => `Position ${coordinates}`,
  },
  locate: {
    use: 'Utiliser ma position',
    note: 'Arrondie à 1\u00a0km environ\u00a0; reste dans l’adresse de cette page.',
    asking: 'En attente de votre appareil … Vous pouvez aussi taper votre ville.',
    found: (coordinates) => `Trouvée, à 1\u00a0km environ\u00a0: ${coordinates}.`,
    outside: 'Votre position est hors des pays européens de cette carte. Tapez la ville d’où partir.',
    notPlaced:
      'Les régions de la carte n’ont pas pu être chargées\u00a0; votre position ne peut pas y être située. Réessayez, ou tapez votre ville.',
    failures: {
      denied: 'Votre navigateur a pour consigne de ne pas donner votre position. Tapez plutôt votre ville.',
      unavailable: 'Votre appareil ne sait pas où il est en ce moment. Tapez plutôt votre ville.',
      slow: 'Votre appareil a mis plus de 10 secondes. Tapez plutôt votre ville.',
      unsupported: 'Ce navigateur ne peut pas donner votre position ici. Tapez plutôt votre ville.',
      framed:
        'La page qui contient cette carte ne lui permet pas de demander votre position. Tapez plutôt votre ville, ou ouvrez la carte entière.',
    },
    openFullMap: 'Ouvrir la carte entière',
  },
  need: {
    title: 'De quoi avez-vous besoin\u00a0?',
    help: 'Types d’aide',
    technologies: 'Technologies',
    more: (count) => plural(count, { one: '# autre technologie', other: '# autres technologies' }),
    looksFor: (need, targets) => `${need}\u00a0: on cherche ${targets}`,
    service: (name) => `le service «\u00a0${name}\u00a0»`,
    technology: (name) => `la technologie «\u00a0${name}\u00a0»`,
  },
  work: {
    title: 'Que faites-vous\u00a0?',
    more: (count) => plural(count, { one: '# autre secteur', other: '# autres secteurs' }),
  },
  show: {
    match: (count) => plural(count, { one: 'Voir # pôle', other: 'Voir # pôles, meilleurs d’abord' }),
    distance: (count) => plural(count, { one: 'Voir # pôle', other: 'Voir # pôles, plus proches d’abord' }),
    name: (count) => plural(count, { one: 'Voir # pôle', other: 'Voir # pôles' }),
  },
  startOver: 'Tout effacer',
  instrument: 'Vous ne savez pas quoi demander\u00a0? Six questions disent quel soutien convient.',
} satisfies Chapters['finder'];
