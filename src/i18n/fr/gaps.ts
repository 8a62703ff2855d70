import type { Chapters } from '../messages';
import { pluralsOf } from '../plural';

const plural = pluralsOf('fr');
const regions = (count: number) => plural(count, { one: '# région', other: '# régions' });
/** « 541\u00a0000 habitants », mais « 1,2 million d’habitants ». */
const inhabitants = (amount: string) => (/\d$/.test(amount) ? `${amount} habitants` : `${amount} d’habitants`);

export default {
  title: 'Lacunes',
  show: { label: 'Afficher', regions: 'Régions', hubs: 'Pôles' },
  reach: { label: 'À portée\u00a0: distance du centre de population de la région', km: (km) => `${km}\u00a0km` },
  classes: { seat: 'Pôle sur place', served: 'À portée', planned: 'Hypothèse', gap: 'Aucun pôle' },
  subject: {
    all: 'Tous les pôles',
    narrowed: (filters) => `Pôles (${filters})`,
    text: (text) => `«\u00a0${text}\u00a0»`,
    radius: (km) => `à moins de ${km}\u00a0km de votre lieu`,
    inView: 'visibles sur la carte',
    many: (facet, count) => `${facet}\u00a0: ${plural(count, { one: '# valeur', other: '# valeurs' })}`,
  },
  sentence: {
    covered: (covered, all, share, km) =>
      `${covered} régions sur ${all} (${share}) en ont un sur place, à moins de ${km}\u00a0km de leur centre de population, ou qui déclare y travailler`,
    planned: (covered, share) => `avec les pôles supposés ${covered} (${share})`,
    largest: (region, people) => `la plus grande lacune est ${region} (${people})`,
    inCountries: (countries, covered, all) => `${countries}\u00a0: ${covered} sur ${all}`,
    largestThere: (region, people) => `la plus grande lacune y est ${region} (${people})`,
    noGap: 'il ne reste aucune lacune',
    noGapThere: 'il n’y reste aucune lacune',
    need: {
      'need-connectivity': (found, all, km) =>
        `${plural(found, { one: `# région sur ${all} cumule`, other: `# régions sur ${all} cumulent` })} faible connectivité et aucun pôle sur place, à moins de ${km}\u00a0km, ou qui déclare y travailler`,
      'need-maturity': (found, all, km) =>
        `${plural(found, { one: `# région sur ${all} cumule`, other: `# régions sur ${all} cumulent` })} faibles compétences numériques et aucun pôle sur place, à moins de ${km}\u00a0km, ou qui déclare y travailler`,
    },
    needLargest: (region, people) => `la plus peuplée est ${region} (${people})`,
    underserved: (names, all) => `les plus mal desservies de ${all} régions classées, selon les poids choisis\u00a0: ${names}`,
    leftOut: (count) =>
      plural(count, {
        one: '# région n’est pas classée, car un chiffre manque',
        other: '# régions ne sont pas classées, car un chiffre manque',
      }),
    noWeights: 'Tous les poids sont à 0\u00a0: rien ne peut être classé.',
    noneRanked: 'Aucune région ne peut être classée\u00a0: de chacune il manque un chiffre qui pèse.',
    noHubs: 'Aucun pôle ne correspond\u00a0: aucune région n’en a à sa portée.',
    of: (subject, clauses) => `${subject}\u00a0: ${clauses}.`,
    further: (clauses, clause) => `${clauses}\u00a0; ${clause}`,
  },
  people: (amount) => `${inhabitants(amount)} en ville`,
  area: (km2) => (/\d$/.test(km2) ? `${km2}\u00a0km²` : `${km2} de km²`),
  headline: {
    inCountries: (countries, covered, all, share) => `${countries}\u00a0: ${covered} sur ${all} (${share}).`,
    share: (share) => `${share} des régions`,
    rest: (covered, all, km) =>
      `${covered} sur ${all} ont un pôle correspondant sur place, à moins de ${km}\u00a0km, ou qui déclare y travailler.`,
    planned: (covered, all, share, hubs) =>
      `Avec ${plural(hubs, { one: '# pôle supposé', other: '# pôles supposés' })}\u00a0: ${covered} sur ${all} (${share}).`,
  },
  figures: {
    caption: 'Combien se trouve dans les régions de chaque sorte',
    regions: 'Régions',
    area: 'Superficie',
    townPopulation: 'Habitants des villes',
    population: 'Population officielle',
    populationKnown: (count, countries, years) =>
      `connue pour ${regions(count)} de ${plural(countries, { one: '# pays', other: '# pays' })}, ${years}`,
    approximate: (count) =>
      plural(count, {
        one: '# de ces régions ne compte comme atteinte que par des pôles dont la position est approximative.',
        other: '# de ces régions ne comptent comme atteintes que par des pôles dont la position est approximative.',
      }),
    leftOut: (count) =>
      plural(count, {
        one: '# pôle correspondant est laissé de côté\u00a0: seul son pays est connu.',
        other: '# pôles correspondants sont laissés de côté\u00a0: seul leur pays est connu.',
      }),
    sources: 'Villes\u00a0: GeoNames, 2023. Superficie\u00a0: Natural Earth, contours généralisés.',
    populationSource: 'Population officielle\u00a0: Eurostat, demo_r_pjanaggr3.',
  },
  method: {
    title: 'Comment on compte',
    terms: {
      seat: 'Le siège d’un pôle correspondant est dans la région.',
      served: (km) =>
        `Aucun siège, mais un pôle correspondant déclare y travailler, ou se trouve à moins de ${km}\u00a0km du centre de population de la région.`,
      planned: 'Aucun pôle correspondant, mais un pôle supposé l’atteindrait.',
      gap: 'Rien de cela.',
    },
    centre:
      'Le centre de population est la moyenne des villes de la région selon GeoNames (mars 2023, au moins 1\u00a0000 habitants), pondérée par leurs habitants. Les distances sont à vol d’oiseau (grands cercles), pas par la route.',
    approximate:
      'Si seule la région d’un pôle est connue, sa position est approximative\u00a0: le milieu de cette région. Les régions atteintes seulement par de tels pôles sont comptées à part ci-dessus.',
    regions:
      'Les régions sont NUTS 2, NUTS 1 là où les statistiques s’y arrêtent, et des pays entiers là où aucune région NUTS n’est dessinée.',
    people:
      'Les habitants des villes sont ceux de toutes les villes du répertoire\u00a0: en général moins que tous les habitants de la région, et plus là où GeoNames compte une ville et ses arrondissements, comme à İstanbul. Ce n’est pas un recensement.',
  },
  countries: {
    title: 'Par pays',
    caption: 'Part atteinte par pays, triable par colonne',
    country: 'Pays',
    regions: 'Régions',
    people: 'Habitants des villes',
    of: (covered, all) => `${covered} sur ${all}`,
    leftOut: (count) =>
      plural(count, {
        one: '# pôle correspondant n’est connu que par son pays',
        other: '# pôles correspondants ne sont connus que par leur pays',
      }),
  },
  published: {
    title: 'À côté des chiffres de la Commission',
    commission: 'Commission',
    ours: 'Nous',
    nearly: (share) => `près de ${share}`,
    theirs: {
      'network-present': 'des régions européennes\u00a0: le réseau des pôles européens y est présent.',
      'network-serves': 'des régions européennes\u00a0: le réseau les dessert.',
      'services-available': 'des régions européennes\u00a0: des services de pôles y sont disponibles.',
    },
    oursOf: {
      'network-present': 'des régions ont le siège d’un pôle européen.',
      'network-serves': 'en ont le siège, ou sont dans la zone de travail qu’il déclare.',
      'services-available': 'en ont le siège, ou sont dans la zone de travail qu’il déclare.',
    },
    ofRegions: (count, all) => `${count} sur ${all}`,
    caveat:
      'Les pages de la Commission ne disent ni le niveau des régions, ni les pays comptés, ni ce que veut dire «\u00a0desservir\u00a0», et l’étude sur laquelle elles reposent n’a pas pu être consultée. Nos chiffres portent sur les pôles européens de cette liste et sur les régions de l’UE, de l’Islande, du Liechtenstein et de la Norvège\u00a0: ce choix est notre hypothèse. Ils sont donc mis côte à côte, sans calcul de différence.',
    counted: (hubs, leftOut) =>
      `Les nôtres reposent sur ${hubs} pôles européens${leftOut === 0 ? '' : `\u00a0; ${plural(leftOut, { one: '# autre, dont seul le pays est connu, est laissé', other: '# autres, dont seul le pays est connu, sont laissés' })} de côté`}. Ni les filtres ni la portée ne les changent.`,
    failed: 'La liste des sources n’a pas pu être chargée.',
  },
  gaps: {
    title: 'Où aucun pôle n’est à portée',
    count: (count) => regions(count),
    order: 'Les plus d’habitants en ville d’abord.',
    nearest: (hub, km) => `Le plus proche\u00a0: ${hub}, ${km}\u00a0km`,
    nearestAbout: (hub, km) => `Le plus proche\u00a0: ${hub}, environ ${km}\u00a0km`,
    noNearest: 'Aucun pôle correspondant dont la position soit connue',
    noTowns: 'aucune ville connue',
    countIn: (count, countries) => `${regions(count)}, ${countries}`,
    everywhere: (count) => `Dans toute l’Europe\u00a0: ${regions(count)}`,
    onlyThere: (count, countries) => `Seulement ${countries}\u00a0: ${regions(count)}`,
    noneThere: (countries) => `${countries}\u00a0: chaque région a un pôle sur place ou à portée.`,
    none: 'Chaque région a un pôle sur place ou à portée.',
  },
  best: {
    title: 'Où un pôle de plus aiderait-il le plus\u00a0?',
    about: (km, countries) =>
      `Villes d’où un pôle d’une portée de ${km}\u00a0km atteindrait le plus d’habitants encore sans pôle${countries === null ? '' : ` (${countries})`}, l’une après l’autre.`,
    reaches: (count, people) => `${plural(count, { one: '# région de plus', other: '# régions de plus' })}, ${people}`,
    tryHere: 'Essayer un pôle ici',
    tryAt: (town) => `Essayer un pôle ici\u00a0: ${town}`,
    full: (most) => `${most} pôles supposés sont placés, c’est le maximum\u00a0: retirez-en un pour en essayer un autre.`,
    none: 'Aucun pôle de plus n’atteindrait une région qui n’en a pas.',
    guaranteeTitle: 'Que vaut ce choix\u00a0?',
    guarantee:
      'Les villes sont choisies l’une après l’autre parmi les plus grandes de chaque région, chaque fois celle qui atteint le plus d’habitants des villes encore sans pôle. Ensemble, elles en atteignent au moins 63\u00a0% (1 − 1/e) de ce qu’atteindrait le meilleur choix d’autant de ces villes (Nemhauser, Wolsey et Fisher, 1978).',
  },
  tip: {
    seat: (hubs) => plural(hubs, { one: '# pôle sur place', other: '# pôles sur place' }),
    inReach: (hubs) => plural(hubs, { one: '# pôle à portée', other: '# pôles à portée' }),
    planned: 'Un pôle supposé l’atteindrait',
    gap: 'Aucun pôle sur place ni à portée',
    nearest: (km) => `le plus proche à ${km}\u00a0km`,
    rank: (rank, all, score) => `Rang ${rank} sur ${all}, score ${score}`,
    notRanked: 'non classée\u00a0: un chiffre manque',
  },
  noHubs: 'Aucune région n’en a donc à sa portée. Retirez un filtre, ou essayez plus bas ce qu’un nouveau pôle atteindrait.',
} satisfies Chapters['gaps'];
