import type { Chapters } from '../messages';
import { pluralsOf } from '../plural';

const plural = pluralsOf('fr');
const regions = (count: number) => plural(count, { one: '# région', other: '# régions' });

export default {
  failed: 'Ce à quoi cette région est comparée n’a pas pu être chargé.',
  compare: 'Comparer',
  compareCountry: (country) => `Comparer\u00a0: ${country}`,
  showComparison: 'Voir la comparaison',
  count: (count, most) => `${plural(count, { one: '# région ou pays gardé', other: '# régions ou pays gardés' })} sur ${most}`,
  full: (most) => `Vous comparez déjà ${most} régions ou pays. Retirez-en un pour ajouter celui-ci.`,
  factSheet: 'Fiche d’une page',
  factSheetHint: 'Une page à imprimer sur cette région',
  printFailed: 'Cela n’a pas fonctionné. Vérifiez la connexion et réessayez.',
  coverage: {
    title: 'Un pôle est-il à portée\u00a0?',
    classes: {
      seat: 'Un pôle a son siège ici',
      served: 'Desservie d’ailleurs',
      gap: 'Aucun pôle à portée',
      planned: 'Seul un pôle hypothétique l’atteindrait',
    },
    by: {
      seat: () => 'Au moins un pôle retenu se trouve dans cette région.',
      area: () => 'Aucun pôle retenu ne se trouve ici, mais l’un d’eux indique une zone d’action qui comprend cette région.',
      distance: (km) => `Aucun pôle retenu ne se trouve ici, mais l’un d’eux est à ${km}\u00a0km au plus du centre de population.`,
      planned: (km) =>
        `Aucun pôle retenu n’est à moins de ${km}\u00a0km du centre de population\u00a0; un pôle hypothétique l’aurait dans son propre rayon.`,
      none: (km) =>
        `Aucun pôle retenu ne se trouve ici, n’indique cette région comme zone d’action, ni n’est à ${km}\u00a0km au plus du centre de population.`,
    },
    approximate: 'Les pôles en cause ne sont placés que par leur région\u00a0: c’est approximatif.',
    nearest: 'Pôle retenu le plus proche',
    fromCentre: (distance) => `${distance} depuis le centre de population`,
    noNearest: 'Aucun pôle retenu n’a de position connue.',
    note: 'D’après les pôles que retiennent les filtres. Le centre de population est la moyenne des villes de la région, pondérée par leurs habitants.',
    noteWithoutTowns:
      'D’après les pôles que retiennent les filtres. Aucune ville de cette région n’est connue\u00a0: les distances partent d’un point situé bien à l’intérieur.',
  },
  size: {
    area: 'Superficie',
    km2: (value) => `${value}\u00a0km²`,
    areaNote: 'Natural Earth, contour simplifié',
    townPopulation: 'Habitants des villes',
    townNote: 'GeoNames, villes de 1\u202f000 habitants ou plus',
    noTowns: 'Aucune ville de cette région n’est dans l’index géographique.',
    population: 'Population',
    populationNote: (years) => `Eurostat demo_r_pjanaggr3, 1er janvier ${years}`,
    noPopulation: 'absente des tableaux de ce site',
    populationKnown: (known, all) => `connue pour ${known} sur ${regions(all)} seulement`,
  },
  indicators: {
    title: 'Indicateurs et rangs',
    rank: (place, rank, of) => `${place}\u00a0: rang ${rank} sur ${of}`,
    europe: 'Europe',
    rankNote:
      'Le rang 1 est la valeur la plus élevée\u00a0; des valeurs égales partagent un rang. Une valeur est classée parmi celles publiées au même niveau (NUTS 2, NUTS 1 ou pays)\u00a0: une valeur nationale n’a donc pas de rang dans son pays.',
    reason:
      'Les tableaux d’Eurostat n’ont de valeur ni pour cette région, ni pour sa région NUTS 1, ni pour son pays. Elle n’a pas de rang.',
    shortReason: 'absent des tableaux d’Eurostat, donc sans rang',
    strip: (value, count, lowest, highest) =>
      plural(count, {
        one: `${value}, seule valeur publiée à ce niveau`,
        other: `${value}, parmi # valeurs de ${lowest} à ${highest}`,
      }),
    stripNote: 'Chaque trait est une valeur publiée\u00a0; la flèche marque celle-ci.',
  },
  hubs: {
    near: 'Pôles à portée',
    nearNote: (km) => `À ${km}\u00a0km au plus du centre de population, le plus proche d’abord.`,
    byArea: 'Pôles par zone d’action',
    byAreaNote: 'Plus éloignés, mais ils indiquent une zone d’action qui comprend cette région.',
    none: 'Aucun avec les filtres actuels.',
    more: (count) => plural(count, { one: 'et # autre', other: 'et # autres' }),
  },
  services: {
    title: 'Services à portée',
    missing: 'Services absents ou inconnus',
    states: {
      offered: (count) => plural(count, { one: 'offert par # pôle', other: 'offert par # pôles' }),
      'not-known': () => 'inconnu',
      'not-offered': () => 'aucun pôle à portée n’est connu pour l’offrir',
    },
    none: 'Aucun pôle retenu n’est à portée, donc aucun des quatre services.',
    note: (count) =>
      plural(count, {
        one: 'La liste des services de # pôle à portée n’est pas connue.',
        other: 'La liste des services de # pôles à portée n’est pas connue.',
      }),
    allOffered: 'Les quatre services sont offerts par un pôle à portée.',
  },
  neighbours: {
    title: 'Régions voisines',
    none: 'Aucune autre région n’a de frontière terrestre avec elle.',
  },
  similar: {
    title: 'Régions semblables',
    none: 'Trop peu d’indicateurs sont connus de cette région pour le dire.',
    distance: (distance, indicators, national) =>
      `distance ${distance}, ${plural(indicators, { one: '# indicateur', other: '# indicateurs' })}, dont ${plural(national, { one: '# national', other: '# nationaux' })}`,
    shortDistance: (distance) => `distance ${distance}`,
    shortMethod: 'Les plus proches dans les mêmes indicateurs, en écarts types\u00a0; une par pays.',
    methodTitle: 'Comment la ressemblance est mesurée',
    method:
      'Les écarts sont comptés en écarts types des valeurs publiées, pour que tous les indicateurs pèsent autant. La distance de deux régions est la racine de la moyenne des carrés des écarts sur les indicateurs que toutes deux ont\u00a0; 0\u00a0: identiques en tout. Un chiffre national qui vaut pour les deux régions n’est pas comparé, et il doit rester au moins cinq indicateurs\u00a0; les régions semblables se trouvent donc à l’étranger, une au plus par pays. Les valeurs manquantes sont laissées de côté, jamais comptées comme 0.',
  },
  areas: {
    title: (count) => plural(count, { one: 'Une région ou un pays', other: '# régions et pays côte à côte' }),
    caption: 'Une colonne par région ou pays, une ligne par fait. Les unités sont en tête de ligne.',
    fact: 'Fait',
    switch: 'Que comparer',
    show: { areas: 'Régions et pays', hubs: 'Pôles' },
    letGo: (name) => `Retirer ${name}`,
    clear: 'Tout retirer',
    unknown: (ids) => `Ni région ni pays de ce site, donc laissé de côté\u00a0: ${ids}.`,
    add: 'Ajouter une région ou un pays',
    addHint: 'Nom ou code',
    addButton: 'Ajouter',
    notFound: (text) => `Aucune région et aucun pays ne s’appelle «\u00a0${text}\u00a0».`,
    several: (text) => `Plusieurs s’appellent «\u00a0${text}\u00a0». Choisissez dans la liste ou tapez le code.`,
    added: (name) => `${name}\u00a0: ajouté`,
    already: (name) => `${name}\u00a0: déjà là`,
    emptyTitle: 'Ou comparer des régions et des pays',
    empty: 'Il ne reste rien à comparer. Ajoutez une région ou un pays.',
    loading: 'Les régions et les chiffres se chargent …',
    csv: 'Tableur (CSV)',
    saved: (file) => `Enregistré\u00a0: ${file}`,
    print: 'Imprimer',
    groups: { area: 'Région', coverage: 'Pôles', indicators: 'Indicateurs' },
    level: 'Niveau',
    wholeCountry: (country, count) => `${country}, ${regions(count)}`,
    coverage: (km) => `Pôle à portée, rayon de ${km}\u00a0km`,
    share: (count, all, percent) => `${count} régions sur ${all} (${percent}) ont un pôle à portée`,
    planned: (count) => plural(count, { one: '# de plus avec un pôle hypothétique', other: '# de plus avec des pôles hypothétiques' }),
    hubsInside: 'Pôles retenus à l’intérieur',
    hubsAtHand: 'Pôles retenus à portée',
    services: 'Services qu’aucun pôle à portée n’est connu pour offrir',
    noneMissing: 'aucun',
    rankIn: (rank, of) => `rang ${rank} sur ${of} en Europe`,
    note: 'Les chiffres sur les pôles suivent les filtres. «\u00a0À portée\u00a0»\u00a0: un siège à l’intérieur, une zone d’action indiquée, ou dans le rayon autour du centre de population de la région, ou d’une région du pays.',
  },
  chart: {
    title: 'Les mêmes indicateurs en graphique',
    about:
      'Chaque ligne est un indicateur, sur une même échelle de 0 à 100 %. Chaque région ou pays a sa propre marque. Tous les chiffres sont dans le tableau.',
    row: (label, values) => `${label}\u00a0: ${values}`,
    value: (name, value) => `${name} ${value}`,
  },
  paper: {
    title: 'Fiche régionale',
    map: (name) => `Carte\u00a0: ${name}, ses voisines et les pôles retenus`,
    mapLegend: (km) =>
      `Points\u00a0: pôles retenus, évidés si placés par leur seule région. Croix\u00a0: centre de population. Tirets\u00a0: ${km}\u00a0km autour de lui.`,
    filters: 'Pôles restreints à\u00a0:',
    allHubs: 'Tous les pôles de ce site sont comptés.',
    inside: (count) => `Pôles à l’intérieur (${count})`,
    near: (count, km) => `Pôles à ${km}\u00a0km au plus du centre de population (${count})`,
    byArea: (count) => `Pôles dont la zone d’action indiquée la comprend (${count})`,
    nobody: 'aucun',
    method: (km) =>
      `Une région a un pôle à portée si un pôle retenu s’y trouve, l’indique comme zone d’action, ou est à ${km}\u00a0km au plus (orthodromie) de son centre de population.`,
  },
} satisfies Chapters['profile'];
