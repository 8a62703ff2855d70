import type { Chapters } from '../messages';
import { pluralsOf } from '../plural';

const plural = pluralsOf('fr');

export default {
  title: 'Et s’il y avait un pôle …',
  intro: (most) => `Placez jusqu’à ${most} pôles qui n’existent pas, et voyez quelles lacunes ils combleraient. Ils restent dans le lien.`,
  add: 'Ajouter un pôle',
  place: 'Ville où serait le pôle',
  byPress: 'Appuyer sur la carte',
  inMiddle: {
    map: 'Au milieu de la carte',
    region: (name) => `Au milieu de\u00a0: ${name}`,
    europe: 'Au milieu de l’Europe',
  },
  full: (most) => `${most} au plus. Retirez-en un pour en ajouter un autre.`,
  placing: {
    add: 'Appuyez sur la carte là où serait le pôle.',
    move: (number) => `Appuyez sur la carte là où serait plutôt le pôle ${number}.`,
    lower: 'Abaissez ce volet s’il couvre la carte.',
    cancel: 'Annuler',
  },
  list: 'Pôles supposés',
  hub: (number, place) => `Pôle supposé ${number}\u00a0: ${place}`,
  show: (number, place) => `Montrer sur la carte le pôle supposé ${number}, ${place}`,
  reach: 'Portée',
  km: (km) => `${km}\u00a0km`,
  services: 'Services',
  allServices: 'Aucun choisi\u00a0: il offre les quatre.',
  move: 'Déplacer',
  moveOf: (number) => `Déplacer le pôle supposé ${number}`,
  moveHelp: 'Flèches\u00a0: 5\u00a0km, avec Maj 25\u00a0km.',
  moveHelpPress: 'Ou appuyez sur Déplacer, puis sur la carte.',
  removeOf: (number, place) => `Retirer le pôle supposé ${number}, ${place}`,
  removeAll: 'Tout retirer',
  reaches: (regions, people) =>
    plural(regions, {
      one: `Atteindrait # région de plus\u00a0: ${people}.`,
      other: `Atteindrait # régions de plus\u00a0: ${people}.`,
    }),
  reachesNone: 'N’atteindrait aucune région de plus\u00a0: à sa portée, aucune n’est une lacune.',
  excluded: 'N’offre pas ce qui est filtré\u00a0: ne compte nulle part.',
  unknown: 'Ce qu’il atteindrait n’est pas encore connu.',
  total: (regions, people) =>
    plural(regions, {
      one: `Ensemble, ils atteindraient # région de plus\u00a0: ${people}.`,
      other: `Ensemble, ils atteindraient # régions de plus\u00a0: ${people}.`,
    }),
  totalNone: 'Ensemble, ils n’atteindraient aucune région de plus.',
  more: (count) => plural(count, { one: '# autre région', other: '# autres régions' }),
  note: 'Chacun est compté comme s’il n’y en avait pas d’autre\u00a0: ce que deux d’entre eux atteignent est dit des deux, et une fois dans le total. Une région est atteinte si son centre de population est à portée, ou si le pôle s’y trouve. Habitants\u00a0: ceux des villes d’au moins 1\u00a0000 habitants, GeoNames, mars 2023.',
  key: { pin: 'Pôle qui n’existe pas', circle: 'sa portée' },
  at: (number, place, meaning) => `Pôle supposé ${number}\u00a0: ${place}. ${meaning}`,
  removed: (left) => plural(left, { one: 'Retiré. Il reste # pôle supposé.', other: 'Retiré. Il reste # pôles supposés.' }),
} satisfies Chapters['whatIf'];
