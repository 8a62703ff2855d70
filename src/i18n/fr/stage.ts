import type { Chapters } from '../messages';
import { pluralsOf } from '../plural';

const plural = pluralsOf('fr');

export default {
  region: {
    levels: ['pays', 'région NUTS 1', 'région NUTS 2'],
    valueOf: (level, code) => `valeur\u00a0: ${level} ${code}`,
    noData: 'pas de données',
  },
  layers: {
    label: 'Couche',
    indicator: 'Indicateur',
    names: { hubs: 'Pôles', services: 'Services', connectivity: 'Connectivité', maturity: 'Maturité numérique', gaps: 'Lacunes' },
    shortNames: { hubs: 'Pôles', services: 'Services', connectivity: 'Connexion', maturity: 'Maturité', gaps: 'Lacunes' },
  },
  views: {
    label: 'Affichage',
    names: { map: 'Carte', table: 'Tableau', regions: 'Régions', charts: 'Graphiques', compare: 'Comparer' },
  },
  indicators: {
    'hubs-any-service': { label: 'Tous les services', about: 'Pôles connus pour offrir au moins un des quatre services' },
    'hubs-test-before-invest': { label: 'Tester avant d’investir', about: 'Pôles connus pour laisser tester avant d’investir' },
    'hubs-skills-training': { label: 'Compétences et formation', about: 'Pôles connus pour former' },
    'hubs-support-to-find-investment': {
      label: 'Aide à la recherche de financements',
      about: 'Pôles connus pour aider à trouver des financements',
    },
    'hubs-innovation-ecosystem-networking': { label: 'Réseau et partenaires', about: 'Pôles connus pour mettre en relation' },
    'internet-access': { label: 'Ménages ayant accès à l’internet', about: 'Ménages ayant accès à l’internet à domicile' },
    'vhcn-coverage': {
      label: 'Réseaux à très haute capacité (fibre)',
      about: 'Ménages couverts par un réseau fixe à très haute capacité',
    },
    'vhcn-coverage-rural': {
      label: 'Réseaux à très haute capacité, zones rurales',
      about: 'Ménages ruraux couverts par un réseau fixe à très haute capacité',
    },
    '5g-coverage': { label: 'Couverture 5G', about: 'Ménages couverts par un réseau 5G' },
    '5g-coverage-rural': { label: 'Couverture 5G, zones rurales', about: 'Ménages ruraux couverts par un réseau 5G' },
    'digital-skills': {
      label: 'Compétences numériques de base',
      about: 'Personnes ayant au moins des compétences numériques générales de base',
    },
    'sme-digital-intensity': {
      label: 'PME à intensité numérique de base',
      about: 'Au moins le niveau de base de l’indice d’intensité numérique d’Eurostat, version 3',
    },
    'ai-use': { label: 'Entreprises utilisant l’IA', about: 'Entreprises utilisant l’intelligence artificielle' },
    'cloud-use': { label: 'Entreprises utilisant le nuage', about: 'Entreprises utilisant des services d’informatique en nuage' },
    'data-analytics': { label: 'Entreprises analysant des données', about: 'Entreprises utilisant l’analyse de données' },
    coverage: { label: 'Où un pôle est à portée', about: 'Régions avec un pôle sur place, à portée, ou sans' },
    'need-connectivity': { label: 'Connectivité et pôles à portée', about: 'Faible connectivité selon le nombre de pôles à portée' },
    'need-maturity': { label: 'Compétences et pôles à portée', about: 'Faibles compétences numériques selon le nombre de pôles à portée' },
    underserved: { label: 'Régions mal desservies', about: 'Faible connectivité, faibles compétences et loin d’un pôle' },
  },
  units: {
    households: '% des ménages',
    'rural-households': '% des ménages ruraux',
    individuals: '% des personnes de 16 à 74 ans',
    sme: '% des entreprises de 10 à 249 personnes occupées',
    enterprises: '% des entreprises d’au moins 10 personnes occupées',
    hubs: 'nombre de pôles',
  },
  legend: {
    title: 'Légende',
    show: 'Montrer la légende',
    hide: 'Masquer la légende',
    by: { 2: 'par région', 1: 'par région NUTS 1', 0: 'par pays' },
    from: (value) => `à partir de ${value}`,
    below: (value) => `moins de ${value}`,
    noData: 'sans donnée',
    none: 'aucun',
    source: (dataset) => `Source\u00a0: Eurostat, ${dataset}`,
    sourceHubs: 'Source\u00a0: les pôles de cette liste',
    year: (oldest, newest) => (oldest === newest ? String(newest) : `${oldest}–${newest}`),
    shareOfCluster: 'L’anneau montre la répartition des pôles réunis\u00a0; le nombre les compte.',
    ringServices: 'L’anneau montre les services que ses pôles sont connus pour offrir\u00a0; le nombre compte les pôles.',
    failed: 'Les valeurs de cette couche n’ont pas pu être chargées.',
    retry: 'Réessayer',
  },
  summary: {
    hubs: (most) => `Les plus nombreux\u00a0: ${most}.`,
    countryCount: (country, count) => `${country} (${count})`,
    published: (lower, upper, lowest, lowestPlace, highest, highestPlace, byCountry) =>
      `La moitié des ${byCountry ? 'pays' : 'régions'} se situe entre ${lower} et ${upper}. Minimum\u00a0: ${lowestPlace} (${lowest})\u00a0; maximum\u00a0: ${highestPlace} (${highest}).`,
    allEqual: (value) => `Toutes les valeurs sont de ${value}.`,
    counted: (regions, all, most, mostPlace) =>
      `${plural(regions, { one: `# région sur ${all} a un tel pôle`, other: `# régions sur ${all} ont un tel pôle` })}\u00a0; le plus grand nombre\u00a0: ${mostPlace} (${most}).`,
    countedNone: 'Aucune région n’a un tel pôle parmi ceux affichés.',
    servicesKnown: (known, all) => `Les services sont connus pour ${known} des ${all} pôles affichés.`,
  },
  map: {
    title: 'Carte des pôles d’innovation numérique',
    zoomIn: 'Zoomer',
    zoomOut: 'Dézoomer',
    home: 'Montrer toute l’Europe',
    outermost: 'Régions ultrapériphériques',
    outermostNames: {
      PT20: 'Açores',
      PT30: 'Madère',
      ES70: 'Canaries',
      FRY1: 'Guadeloupe',
      FRY2: 'Martinique',
      FRY3: 'Guyane',
      FRY4: 'La Réunion',
      FRY5: 'Mayotte',
    },
    stepThrough: 'Parcourir les pôles de la carte',
    stepHelp: 'Les flèches passent d’un symbole à l’autre, Entrée en ouvre un.',
    markOf: (label, position, all) => `${label}, ${position} sur ${all}`,
    clickZooms: 'Agrandit la carte',
    clickLists: 'En montre la liste',
    loading: 'La carte se charge …',
    simpler: {
      unsupported: 'Carte simplifiée\u00a0: ce navigateur n’a pas WebGL 2.',
      stopped: 'Carte simplifiée\u00a0: la carte détaillée s’est arrêtée.',
      'not-loaded': 'Carte simplifiée\u00a0: la carte détaillée n’a pas pu être chargée.',
    },
    failedTitle: 'La carte n’a pas pu être chargée',
    failedText:
      'Son code n’a pas pu être chargé. La liste, les tableaux, les filtres et les fiches fonctionnent sans elle\u00a0; recharger la page peut la faire revenir.',
    origin: (km) => (km === null ? 'Votre lieu' : `Votre lieu, ${km}\u00a0km autour`),
    attribution: 'Natural Earth · Eurostat · GeoNames',
    disclaimer: 'Tracés non officiels',
    picture: 'Carte en image',
  },
} satisfies Chapters['stage'];
