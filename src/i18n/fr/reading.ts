import type { Chapters } from '../messages';
import { pluralsOf } from '../plural';

const plural = pluralsOf('fr');
const hubs = (count: number) => plural(count, { one: '# pôle', other: '# pôles' });

export default {
  table: {
    hubsCaption: (count) => `${hubs(count)}, à trier par colonne.`,
    regionsCaption: (count) => plural(count, { one: '# région, à trier par colonne.', other: '# régions, à trier par colonne.' }),
    name: 'Nom',
    kind: 'Type',
    city: 'Ville',
    country: 'Pays',
    coordinator: 'Coordinateur',
    precision: 'Position',
    precisions: { city: 'Ville', region: 'Région', country: 'Pays seulement' },
    services: 'Services',
    servicesOf: (count, all) => `${count} sur ${all}`,
    region: 'Région',
    code: 'Code',
    hubCount: 'Pôles affichés',
    year: 'Année',
    level: 'Publié pour',
    sortBy: (column) => `Trier par ${column}`,
    filterNote: 'Les nombres suivent les filtres.',
  },
  kosovoNote:
    '* Cette désignation est sans préjudice des positions sur le statut et est conforme à la résolution 1244/1999 du Conseil de sécurité des Nations unies ainsi qu’à l’avis de la CIJ sur la déclaration d’indépendance du Kosovo.',
  basis: {
    kind: {
      stated: 'indiqué par une source',
      'stated-candidate': 'indiqué comme candidat',
      'stated-by-name': 'd’après son nom',
      inferred: 'déduit',
      'inferred-from-title': 'déduit du titre',
      'inferred-from-network': 'déduit de son réseau',
      'catalogue-entry': 'simple entrée de catalogue',
    },
    city: {
      stated: 'indiqué par une source',
      name: 'contenu dans le nom du pôle',
      'coordinator-seat': 'siège du coordinateur',
      inferred: 'déduit, peu sûr',
    },
    services: {
      stated: 'indiqué par une source',
      call: 'selon les termes de l’appel européen, non indiqué pour ce pôle',
    },
    techSector: {
      stated: 'indiqué par une source',
      title: 'd’après un mot du titre',
      network: 'thème de son réseau',
    },
  },
  hub: {
    place: 'Lieu',
    coordinator: 'Coordinateur',
    website: 'Site web',
    websiteNote: 'vu dans une source, non vérifié par nous',
    opensNewTab: 's’ouvre dans un nouvel onglet',
    services: 'Services',
    technologies: 'Technologies',
    sectors: 'Secteurs',
    alsoKnownAs: 'Autres noms',
    notKnown: 'Inconnu',
    region: 'Région',
    regionValues: 'Dans sa région',
    onlyNuts1: (code) => `Seule la grande région ${code} (NUTS 1) est connue`,
    sources: 'D’où viennent ces informations',
    retrieved: (date) => `Recueilli le ${date}`,
    weakSource: 'source faible',
    completeness: (known, all) => plural(known, { one: `# information connue sur ${all}`, other: `# informations connues sur ${all}` }),
    missing: (facts) => `Manquent\u00a0: ${facts}`,
    facts: {
      kind: 'type',
      city: 'ville',
      region: 'région',
      coordinator: 'coordinateur',
      website: 'site web',
      services: 'services',
      technologies: 'technologies',
      sectors: 'secteurs',
      summary: 'résumé',
    },
    showOnMap: 'Montrer sur la carte',
    detailsFailed: 'Le reste de cette fiche n’a pas pu être chargé.',
  },
  place: {
    title: (count) => `${hubs(count)} à cet endroit`,
  },
  region: {
    hubs: 'Pôles de la région',
    noHubs: 'Aucun pôle des filtres actuels ne se trouve dans cette région.',
    hubsNote: 'Les pôles dont seul le pays ou une plus grande région est connu ne sont pas comptés.',
    indicators: 'Indicateurs',
    levelsShort: ['Pays', 'NUTS 1', 'NUTS 2'],
    wholeCountry: 'pays entier',
    nuts: (code, level) => `${level} ${code}`,
    zoom: 'Montrer sur la carte',
  },
  problems: {
    heading: 'Des parties de ce lien ont été ignorées',
    unknownParam: (param) => `Le paramètre «\u00a0${param}\u00a0» n’existe pas.`,
    unknownValue: (param, value) => `«\u00a0${value}\u00a0» n’est pas une valeur de «\u00a0${param}\u00a0».`,
    oneOf: (values) => `Valeurs possibles\u00a0: ${values}.`,
    malformed: (param, value) => `«\u00a0${param}=${value}\u00a0» est illisible.`,
    notInData: (param, value) => `«\u00a0${param}=${value}\u00a0» n’est pas dans les données de ce site.`,
    onlyOneOpen: (param) => `Une seule fiche peut être ouverte\u00a0: «\u00a0${param}\u00a0» a été laissé de côté.`,
    tooMany: (param, value, most) =>
      `«\u00a0${param}\u00a0» contient au plus ${most} valeurs\u00a0: «\u00a0${value}\u00a0» a été laissé de côté.`,
  },
  about: {
    title: 'À propos des données',
    intro:
      'Les informations sur les pôles ont été recueillies dans des sources publiques, nommées dans la fiche de chaque pôle. La liste est de seconde main et ne contient pas tout le réseau\u00a0; ce qui est inconnu est omis, jamais deviné.',
    counts: (hubCount, city, region, country) =>
      `${hubs(hubCount)}\u00a0: ${city} placés dans leur ville, ${region} dans leur région, ${country} connus par leur seul pays.`,
    boundaries:
      'Les frontières et les noms indiqués n’impliquent ni approbation ni avis officiels. Les régions sont généralisées d’après Natural Earth et suivent la NUTS 2024\u00a0; le Royaume-Uni garde ses codes de 2021.',
    values:
      'Les chiffres d’Eurostat ont été choisis et remis en forme. Quand une région n’a pas de valeur propre, celle de sa région NUTS 1 ou de son pays est montrée et nommée comme telle.',
    sources: 'Sources',
    usedFor: 'Utilisation',
    failed: 'La liste des sources n’a pas pu être chargée.',
  },
} satisfies Chapters['reading'];
