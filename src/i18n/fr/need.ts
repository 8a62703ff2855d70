import type { Chapters } from '../messages';
import { pluralsOf } from '../plural';

const plural = pluralsOf('fr');
const regions = (count: number) => plural(count, { one: '# région', other: '# régions' });

export default {
  regions,
  classOf: (name, count) => `${name}\u00a0: ${regions(count)}`,
  noData: (count) => `Sans donnée\u00a0: ${regions(count)}`,
  coverage: {
    seat: 'Un pôle sur place',
    served: 'Aucun pôle sur place, un à portée',
    planned: 'À portée d’un pôle hypothétique seulement',
    gap: 'Aucun pôle sur place ni à portée',
  },
  legend: {
    label: 'Classes de besoin et d’offre',
    help: 'Les flèches passent d’une classe à l’autre\u00a0; Entrée en montre une seule sur la carte et liste ses régions.',
    folded: 'Vers le haut\u00a0: besoin plus élevé. Vers la droite\u00a0: plus de pôles à portée.',
    tip: 'Appuyez sur un nombre pour ne montrer que ces régions.',
    need: ['Besoin faible', 'Besoin moyen', 'Besoin élevé'],
    supply: ['aucun pôle à portée', 'peu de pôles à portée', 'beaucoup de pôles à portée'],
    both: (need, supply) => `${need}, ${supply}`,
    hubsInReach: 'Pôles à portée',
    below: (value) => `moins de ${value}`,
    between: (lowest, highest) => `de ${lowest} à ${highest}`,
    from: (value) => `${value} et plus`,
    all: 'toutes les valeurs',
    none: '0',
    counts: (fewest, most) => `${fewest}–${most}`,
    orMore: (count) => `${count}+`,
    reach: (km) => `À portée\u00a0: à ${km}\u00a0km au plus du centre de population, sur place, ou déclarant y travailler.`,
    source: (unit, dataset, years) => `Valeurs\u00a0: ${unit}, Eurostat, ${dataset}, ${years}. Pôles\u00a0: ceux de cette liste.`,
    sourceHubs: 'Source\u00a0: les pôles de cette liste\u00a0; centres de population d’après GeoNames.',
    sourceScore: (connectivity, connectivityYears, maturity, maturityYears) =>
      `Source\u00a0: Eurostat, ${connectivity}, ${connectivityYears}, et ${maturity}, ${maturityYears}\u00a0; les pôles de cette liste.`,
    score: 'Score, 0 = la mieux lotie, 100 = la moins bien lotie en tout',
    notRanked: (count) => `Non classées\u00a0: ${regions(count)}`,
    nothingKnown: 'Aucune région n’a de valeur\u00a0: il n’y a donc pas de classes.',
  },
  list: {
    title: {
      'need-connectivity': 'Faible connectivité selon les pôles à portée',
      'need-maturity': 'Faibles compétences numériques selon les pôles à portée',
    },
    choose: 'Classe',
    order: 'Les plus peuplées (habitants des villes) d’abord.',
    none: 'Aucune région n’est dans cette classe.',
    value: (value, unit, year) => `${value} ${unit}, ${year}`,
    hubs: (count) => (count === 0 ? 'aucun pôle à portée' : plural(count, { one: '# pôle à portée', other: '# pôles à portée' })),
    withoutValue: (count) =>
      plural(count, {
        one: '# région n’est dans aucune classe\u00a0: Eurostat ne publie aucune valeur pour elle, ni pour l’ensemble dont elle fait partie.',
        other:
          '# régions ne sont dans aucune classe\u00a0: Eurostat ne publie aucune valeur pour elles, ni pour l’ensemble dont elles font partie.',
      }),
    showAll: (count) => `Montrer les ${regions(count)}`,
    showFewer: 'En montrer moins',
    table: 'Toutes les régions en tableau',
    methodTitle: 'Comment les classes sont faites',
    method: [
      'Le besoin est élevé là où la valeur est dans le tiers inférieur des valeurs publiées, faible là où elle est dans le tiers supérieur. Une valeur nationale qui vaut pour plusieurs régions compte une fois\u00a0; les valeurs égales restent ensemble.',
      'L’offre compte les pôles affichés qui sont sur place, à portée du centre de population, ou qui déclarent y travailler. Aucun pôle est une classe à part\u00a0; les régions qui en ont sont divisées en deux moitiés selon leur nombre.',
    ],
  },
  underserved: {
    title: 'Régions les plus mal desservies',
    weights: 'Qu’est-ce qui compte, et combien\u00a0?',
    criteria: {
      connectivity: 'Peu d’internet à domicile',
      maturity: 'Faibles compétences numériques',
      distance: 'Loin d’un pôle',
    },
    parts: { connectivity: 'Internet', maturity: 'Compétences', distance: 'Distance' },
    weight: (weight, share) => `${weight} · ${share}`,
    weightText: (weight, most, share) => `${weight} sur ${most}, compte pour ${share}`,
    noWeights: 'Les trois poids sont à 0\u00a0: rien ne peut être classé. Augmentez-en au moins un.',
    equal: 'Donner le même poids à tout',
    count: (ranked) => `${plural(ranked, { one: '# région classée', other: '# régions classées' })}, la plus mal desservie d’abord.`,
    noDistance:
      'Aucun pôle de position connue ne correspond\u00a0: aucune distance n’est connue. Retirez un filtre, ou mettez le poids de «\u00a0Loin d’un pôle\u00a0» à 0.',
    noneRanked: 'Aucune région ne peut être classée\u00a0: pour chacune, une valeur qui compte manque.',
    score: (score) => `score ${score}`,
    unknown: 'sans donnée',
    rule: {
      title: 'Comment ce classement est fait',
      text: [
        'Chacune des trois parts dit combien des autres régions sont mieux loties\u00a0: 0 veut dire aucune, 100 toutes. Les égales comptent pour moitié.',
        'Le score est la moyenne des trois, avec les poids que vous choisissez. Le score le plus élevé a le rang 1\u00a0; les scores égaux partagent un rang.',
        'Rien d’autre n’y entre\u00a0: ni la population, ni la superficie, ni la qualité des pôles.',
      ],
      connectivity: (indicator, dataset, years) => `Internet\u00a0: ${indicator}, Eurostat ${dataset}, ${years}.`,
      maturity: (indicator, dataset, years) => `Compétences\u00a0: ${indicator}, Eurostat ${dataset}, ${years}.`,
      distance: 'Distance\u00a0: à vol d’oiseau, du centre de population de la région au pôle affiché le plus proche.',
      levels: 'Là où Eurostat ne publie pas de valeur pour une région, celle de la région plus grande ou du pays en tient lieu.',
    },
    leftOut: {
      title: (count) => `Laissées de côté\u00a0: ${regions(count)}`,
      why: 'Une région dont une valeur qui compte manque n’a pas de score, plutôt qu’un score faux.',
      missing: {
        connectivity: 'Pas de chiffre pour l’internet à domicile',
        maturity: 'Pas de chiffre pour les compétences numériques',
        distance: 'Distance inconnue',
      },
      reason: (reason, count, where) => `${reason}\u00a0: ${regions(count)} – ${where}.`,
      several: (country, count) => `${country} (${count})`,
    },
  },
} satisfies Chapters['need'];
