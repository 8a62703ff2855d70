import type { AnswerOf, Band, Dimension, DimensionLevel, InstrumentId, QuestionId } from '../../domain/instruments';
import { pluralsOf } from '../plural';

const plural = pluralsOf('en');

type QuestionWords = { readonly [Q in QuestionId]: { readonly ask: string; readonly answers: Readonly<Record<AnswerOf<Q>, string>> } };

interface InstrumentWords {
  readonly name: string;
  readonly what: string;
  /** Why it is made for firms of this band. */
  readonly suits: string;
  /** Why it goes with the next step, and what would have to change if it does not. */
  readonly wished: string;
  readonly otherwise: string;
  readonly ask: readonly string[];
}

/** The questions about digital maturity, and the instruments. */
export default {
  title: 'Which support fits?',
  intro: 'Six short questions, then a suggestion.',
  guidance: 'This is guidance, not an assessment.',
  private: 'Your answers stay on this device: they are in no link, and are not stored or sent.',
  failed: 'The questions could not be loaded.',
  retry: 'Try again',
  questionOf: (position: number, all: number) => `Question ${position} of ${all}`,
  answered: (given: number, all: number) => `${given} of ${all} answered`,
  stillMissing: (count: number) =>
    plural(count, { one: 'One answer is still missing for the result.', other: '# answers are still missing for the result.' }),
  goToMissing: 'Go to the next open question',
  goToResult: 'See the result',
  resultReady: (band: string) => `All answered. Your result is below: ${band}.`,
  questions: {
    strategy: {
      ask: 'What is the next digital step of your firm?',
      answers: {
        nothing: 'Nothing is planned',
        learn: 'To find out what is possible',
        own: 'A project of our own that we can describe',
        together: 'A project with another firm that can do what we cannot',
        'for-larger': 'A solution to a problem of a larger company',
      },
    },
    readiness: {
      ask: 'What do you use computers for?',
      answers: {
        basics: 'E-mail, letters, perhaps a website',
        programs: 'Also orders, accounts or customers, each in its own program',
        linked: 'Nearly everything, and the programs work together',
      },
    },
    people: {
      ask: 'How do your people learn to use new tools?',
      answers: {
        alone: 'Each alone, when the need comes',
        some: 'Some of them are trained',
        everyone: 'All are trained, and have a say in what we introduce',
      },
    },
    data: {
      ask: 'Where is what your firm knows of its orders, stock and customers?',
      answers: {
        scattered: 'On paper, or in files here and there',
        stored: 'In one safe place, with copies',
        used: 'In one safe place, and we decide by it',
      },
    },
    automation: {
      ask: 'What do machines or programs do without you?',
      answers: {
        'by-hand': 'Hardly anything',
        steps: 'Single steps, such as invoices or one machine',
        processes: 'Whole processes, some with artificial intelligence',
      },
    },
    green: {
      ask: 'Do digital tools help you to save energy, material or journeys?',
      answers: {
        'not-yet': 'Not yet',
        measured: 'We measure some of it',
        managed: 'We measure it, and buy and plan by it',
      },
    },
  } satisfies QuestionWords,
  dimensions: {
    'digital-business-strategy': 'Digital business strategy',
    'digital-readiness': 'Digital readiness',
    'human-centric-digitalisation': 'People',
    'data-management': 'Data',
    'automation-and-ai': 'Automation and AI',
    'green-digitalisation': 'Green digitalisation',
  } satisfies Record<Dimension, string>,
  levels: { beginning: 'at the beginning', 'under-way': 'under way', strong: 'a strength' } satisfies Record<DimensionLevel, string>,
  resultTitle: 'Your result',
  bandLabel: 'Digital maturity',
  bands: { low: 'Low', medium: 'Medium', high: 'High' } satisfies Record<Band, string>,
  bandMeanings: {
    low: 'You are at the beginning, as many small firms are. A small step that you can try safely will show you more than a large plan.',
    medium: 'Much is under way. A first project with somebody who has done it before can close the gaps.',
    high: 'You use digital tools with a plan. You can develop something new, and others can learn from you.',
  } satisfies Record<Band, string>,
  dimensionsTitle: 'One by one',
  suitableTitle: 'Support that suits',
  fitsWish: 'fits your next step',
  alsoPossible: 'also possible',
  whatToAsk: 'What to ask a hub for',
  instruments: {
    'generic-experiment': {
      name: 'Generic experiment',
      what: 'A workshop behind closed doors for a few firms at the beginning: you try prototypes on a test bed and see what a technology could do for you.',
      suits: 'It is made for firms at the beginning, and commits you to nothing.',
      wished: 'You need no plan for it: finding out is its purpose.',
      otherwise: 'It can come first, before the project that you have in mind.',
      ask: [
        'Is there a workshop or a test day for firms new to this?',
        'May I bring a part, a machine or data of my own to try?',
        'What does it cost, and is there a contribution for those who take part?',
      ],
    },
    'application-experiment-single': {
      name: 'Application experiment, single',
      what: 'Your firm and one technology partner develop a digital product or process together, with technical help and advice on how to bring it to the market.',
      suits: 'It is made for firms that can carry a development project.',
      wished: 'You have a project of your own: here you find the partner for it.',
      otherwise: 'It suits once you can describe a project of your own.',
      ask: [
        'Who could be the technology partner for this project?',
        'Can we test the idea on your premises before we invest?',
        'Which calls pay for such an experiment now, and do you help with the application?',
      ],
    },
    'application-experiment-twin': {
      name: 'Application experiment, twin',
      what: 'Two small firms from two countries develop a product together, each with what the other lacks.',
      suits: 'It is made for firms that have something to give to a partner.',
      wished: 'You want to work with a firm that can do what you cannot.',
      otherwise: 'It suits if you would share a project with a firm abroad.',
      ask: [
        'Do you know a firm abroad that complements ours, perhaps through another hub?',
        'Who settles who owns what we develop?',
        'Which calls pay for projects of two firms now?',
      ],
    },
    'application-experiment-twin-low-digital': {
      name: 'Twin with a less digital firm',
      what: 'An application experiment of two small firms, of which at least one is little digitalised: it tries something useful with an experienced twin.',
      suits: 'It is made for pairs in which one firm is still at the beginning.',
      wished: 'You want a partner: the experienced twin brings what you do not have yet.',
      otherwise: 'It suits if you would try something with an experienced firm.',
      ask: [
        'Do you know an experienced firm that would take us along?',
        'Can your own specialists help us on the way?',
        'Which calls pay for such a pair now?',
      ],
    },
    'digital-challenge': {
      name: 'Digital challenge',
      what: 'A larger company names a technical problem; one or two small firms solve it, and the company pays a part.',
      suits: 'It is made for firms that can deliver a working solution.',
      wished: 'You want to solve a problem of a larger company: here it comes to you.',
      otherwise: 'It suits if you have a solution that a larger company needs.',
      ask: [
        'Which larger companies near you look for solutions?',
        'Do you run challenges, or do you know who does?',
        'May we meet the company before we apply?',
      ],
    },
  } satisfies Record<InstrumentId, InstrumentWords>,
  offeredTitle: 'What was offered',
  offeredIn: (call: string, year: string) => `In call ${call} of DigiFed (${year}):`,
  offeredSomewhere: 'In DigiFed, a federation of hubs from 2020 on:',
  grantAlone: (euro: string) => `up to ${euro} euro for one firm`,
  grantEach: (euro: string) => `up to ${euro} euro for each of two firms`,
  grantUnknown: 'support; the source does not tell how much money.',
  closed: 'That call is closed. A hub may offer the like: ask.',
  closedAll: 'Its calls are closed. A hub may offer the like: ask.',
  source: 'Source',
  hubsTitle: (service: string) => `Hubs for this: ${service}`,
  hubsNearest: 'The nearest that are known to offer it:',
  hubsFirst: 'Some that are known to offer it. Say where you are to see the nearest:',
  setPlace: 'Say where you are',
  helpsToo: (services: string) => `Good if the hub also offers: ${services}.`,
  distance: (km: string) => `${km} km`,
  aboutDistance: (km: string) => `about ${km} km`,
  allHubs: (count: number) => plural(count, { one: 'The # hub that offers this', other: 'All # hubs that offer this' }),
  noHub: 'No hub of the present filters is known to offer it.',
  startOver: 'Start over',
  print: 'Print the result',
  basedOn:
    'The questions follow the dimensions of the European Commission’s Digital Maturity Assessment, in our own words; points and bands are ours. A hub can make the full assessment with you.',
};
