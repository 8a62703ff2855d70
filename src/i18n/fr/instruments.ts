import type { Chapters } from '../messages';
import { pluralsOf } from '../plural';

const plural = pluralsOf('fr');

export default {
  title: 'Quelle aide vous convient\u00a0?',
  intro: 'Six questions courtes, puis une suggestion.',
  guidance: 'C’est une orientation, pas une évaluation.',
  private: 'Vos réponses restent sur cet appareil\u00a0: elles ne figurent dans aucun lien, ne sont ni enregistrées ni envoyées.',
  failed: 'Les questions n’ont pas pu être chargées.',
  retry: 'Réessayer',
  questionOf: (position: number, all: number) => `Question ${position} sur ${all}`,
  answered: (given: number, all: number) => `${given} réponse${given < 2 ? '' : 's'} sur ${all}`,
  stillMissing: (count: number) =>
    plural(count, { one: 'Il manque encore # réponse pour le résultat.', other: 'Il manque encore # réponses pour le résultat.' }),
  goToMissing: 'Aller à la prochaine question ouverte',
  goToResult: 'Voir le résultat',
  resultReady: (band: string) => `Toutes les réponses sont là. Votre résultat figure plus bas\u00a0: ${band}.`,
  questions: {
    strategy: {
      ask: 'Quelle est la prochaine étape numérique de votre entreprise\u00a0?',
      answers: {
        nothing: 'Rien n’est prévu',
        learn: 'Découvrir ce qui est possible',
        own: 'Un projet à nous, que nous savons décrire',
        together: 'Un projet avec une autre entreprise, qui sait faire ce que nous ne savons pas',
        'for-larger': 'Une solution au problème d’une plus grande entreprise',
      },
    },
    readiness: {
      ask: 'À quoi vous servent les ordinateurs\u00a0?',
      answers: {
        basics: 'Aux e-mails, au courrier, peut-être à un site web',
        programs: 'Aussi aux commandes, aux comptes ou aux clients, chacun dans son logiciel',
        linked: 'À presque tout, et les logiciels communiquent entre eux',
      },
    },
    people: {
      ask: 'Comment votre équipe apprend-elle à se servir de nouveaux outils\u00a0?',
      answers: {
        alone: 'Chacun tout seul, quand il le faut',
        some: 'Quelques personnes sont formées',
        everyone: 'Tout le monde est formé et participe au choix des outils',
      },
    },
    data: {
      ask: 'Où se trouve ce que votre entreprise sait de ses commandes, de son stock et de ses clients\u00a0?',
      answers: {
        scattered: 'Sur papier, ou dans des fichiers çà et là',
        stored: 'En un lieu sûr, avec des copies',
        used: 'En un lieu sûr, et nous décidons d’après ces données',
      },
    },
    automation: {
      ask: 'Que font des machines ou des logiciels sans vous\u00a0?',
      answers: {
        'by-hand': 'Presque rien',
        steps: 'Quelques étapes, comme les factures ou une machine',
        processes: 'Des processus entiers, parfois avec l’intelligence artificielle',
      },
    },
    green: {
      ask: 'Des outils numériques vous aident-ils à économiser de l’énergie, des matières ou des trajets\u00a0?',
      answers: {
        'not-yet': 'Pas encore',
        measured: 'Nous en mesurons une partie',
        managed: 'Nous mesurons, et nous achetons et planifions en conséquence',
      },
    },
  },
  dimensions: {
    'digital-business-strategy': 'Stratégie numérique',
    'digital-readiness': 'Préparation au numérique',
    'human-centric-digitalisation': 'Équipe',
    'data-management': 'Données',
    'automation-and-ai': 'Automatisation et IA',
    'green-digitalisation': 'Numérique vert',
  },
  levels: { beginning: 'au début', 'under-way': 'en cours', strong: 'un point fort' },
  resultTitle: 'Votre résultat',
  bandLabel: 'Maturité numérique',
  bands: { low: 'Faible', medium: 'Moyenne', high: 'Élevée' },
  bandMeanings: {
    low: 'Vous êtes au début, comme beaucoup de petites entreprises. Un petit essai sans risque vous en apprendra plus qu’un grand plan.',
    medium: 'Beaucoup de choses sont en cours. Un premier projet avec quelqu’un qui l’a déjà fait peut combler les lacunes.',
    high: 'Vous employez le numérique avec méthode. Vous pouvez créer du nouveau, et d’autres peuvent apprendre de vous.',
  },
  dimensionsTitle: 'Point par point',
  suitableTitle: 'Les aides qui conviennent',
  fitsWish: 'répond à votre prochaine étape',
  alsoPossible: 'possible aussi',
  whatToAsk: 'Que demander à un pôle',
  instruments: {
    'generic-experiment': {
      name: 'Expérience générique',
      what: 'Un atelier à huis clos pour quelques entreprises débutantes\u00a0: vous essayez des prototypes sur un banc d’essai et voyez ce qu’une technologie peut vous apporter.',
      suits: 'Elle est faite pour les entreprises qui débutent et n’engage à rien.',
      wished: 'Il n’y faut aucun plan\u00a0: découvrir est son but.',
      otherwise: 'Elle peut précéder le projet que vous avez en tête.',
      ask: [
        'Y a-t-il un atelier ou une journée d’essai pour les entreprises qui débutent\u00a0?',
        'Puis-je apporter une pièce, une machine ou mes données pour essayer\u00a0?',
        'Combien cela coûte-t-il, et les participants reçoivent-ils une aide\u00a0?',
      ],
    },
    'application-experiment-single': {
      name: 'Expérience d’application, seule',
      what: 'Votre entreprise et un partenaire technologique mettent au point ensemble un produit ou un procédé numérique, avec une aide technique et des conseils pour le mettre sur le marché.',
      suits: 'Elle est faite pour les entreprises qui peuvent porter un projet de développement.',
      wished: 'Vous avez un projet à vous\u00a0: vous trouvez ici le partenaire.',
      otherwise: 'Elle convient dès que vous savez décrire un projet à vous.',
      ask: [
        'Qui pourrait être le partenaire technologique de ce projet\u00a0?',
        'Pouvons-nous essayer l’idée chez vous avant d’investir\u00a0?',
        'Quels appels financent aujourd’hui une telle expérience, et aidez-vous à y répondre\u00a0?',
      ],
    },
    'application-experiment-twin': {
      name: 'Expérience d’application, jumelle',
      what: 'Deux petites entreprises de deux pays mettent au point un produit ensemble, chacune avec ce qui manque à l’autre.',
      suits: 'Elle est faite pour les entreprises qui ont quelque chose à apporter à un partenaire.',
      wished: 'Vous voulez travailler avec une entreprise qui sait faire ce que vous ne savez pas.',
      otherwise: 'Elle convient si vous partagez un projet avec une entreprise à l’étranger.',
      ask: [
        'Connaissez-vous, peut-être par un autre pôle, une entreprise à l’étranger qui nous complète\u00a0?',
        'Comment se règle à qui appartient ce que nous créons\u00a0?',
        'Quels appels financent aujourd’hui des projets de deux entreprises\u00a0?',
      ],
    },
    'application-experiment-twin-low-digital': {
      name: 'Jumelle avec une entreprise moins numérique',
      what: 'Une expérience d’application de deux petites entreprises, dont l’une au moins est peu numérisée\u00a0: elle essaie quelque chose d’utile avec une jumelle expérimentée.',
      suits: 'Elle est faite pour des paires dont l’une des entreprises débute encore.',
      wished: 'Vous voulez un partenaire\u00a0: la jumelle expérimentée apporte ce que vous n’avez pas encore.',
      otherwise: 'Elle convient si vous essayez quelque chose avec une entreprise expérimentée.',
      ask: [
        'Connaissez-vous une entreprise expérimentée qui nous prendrait avec elle\u00a0?',
        'Vos spécialistes peuvent-ils nous accompagner\u00a0?',
        'Quels appels financent aujourd’hui une telle paire\u00a0?',
      ],
    },
    'digital-challenge': {
      name: 'Défi numérique',
      what: 'Une plus grande entreprise nomme un problème technique\u00a0; une ou deux petites entreprises le résolvent, et elle en paie une partie.',
      suits: 'Il est fait pour les entreprises qui peuvent livrer une solution qui marche.',
      wished: 'Vous voulez résoudre un problème d’une plus grande entreprise\u00a0: ici, il vient à vous.',
      otherwise: 'Il convient si vous avez une solution dont une plus grande entreprise a besoin.',
      ask: [
        'Quelles grandes entreprises près de vous cherchent des solutions\u00a0?',
        'Organisez-vous des défis, ou savez-vous qui le fait\u00a0?',
        'Pouvons-nous rencontrer l’entreprise avant de répondre\u00a0?',
      ],
    },
  },
  offeredTitle: 'Ce qui était offert',
  offeredIn: (call: string, year: string) => `Dans l’appel ${call} de DigiFed (${year})\u00a0:`,
  offeredSomewhere: 'Dans DigiFed, une fédération de pôles, à partir de 2020\u00a0:',
  grantAlone: (euro: string) => `jusqu’à ${euro}\u00a0euros pour une entreprise`,
  grantEach: (euro: string) => `jusqu’à ${euro}\u00a0euros pour chacune de deux entreprises`,
  grantUnknown: 'une aide\u00a0; la source ne dit pas de quel montant.',
  closed: 'Cet appel est clos. Un pôle peut offrir une aide semblable\u00a0: demandez.',
  closedAll: 'Ses appels sont clos. Un pôle peut offrir une aide semblable\u00a0: demandez.',
  source: 'Source',
  hubsTitle: (service: string) => `Pôles pour cela\u00a0: ${service}`,
  hubsNearest: 'Les plus proches dont on sait qu’ils l’offrent\u00a0:',
  hubsFirst: 'Quelques-uns dont on sait qu’ils l’offrent. Dites où vous êtes pour voir les plus proches\u00a0:',
  setPlace: 'Dire où vous êtes',
  helpsToo: (services: string) => `Tant mieux si le pôle offre aussi\u00a0: ${services}.`,
  distance: (km: string) => `${km}\u00a0km`,
  aboutDistance: (km: string) => `environ ${km}\u00a0km`,
  allHubs: (count: number) => plural(count, { one: 'Le pôle qui offre cela', other: 'Les # pôles qui offrent cela' }),
  noHub: 'Aucun pôle des filtres actuels n’est connu pour l’offrir.',
  startOver: 'Recommencer',
  print: 'Imprimer le résultat',
  basedOn:
    'Les questions suivent les dimensions de l’évaluation de la maturité numérique de la Commission européenne, avec nos propres mots\u00a0; les points et les niveaux sont les nôtres. Un pôle peut faire l’évaluation complète avec vous.',
} satisfies Chapters['instruments'];
