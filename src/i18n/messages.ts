import type en from './en';
import type analysis from './en/analysis';
import type builder from './en/builder';
import type frame from './en/frame';
import type chapters from './en/index';
import type stage from './en/stage';

/** The shape of a dictionary, taken from one: any text for its texts, the same parameters for its functions. */
type Widen<T> = T extends (...args: infer Args) => string
  ? (...args: Args) => string
  : T extends string
    ? string
    : { readonly [Key in keyof T]: Widen<T[Key]> };

/** The shape of every dictionary of the first view, taken from the English one. */
export type Messages = Widen<typeof en>;

/** What the first view does not say, by the set in which it is fetched: each set as one, with the first part of the page that says any of it. */
export interface WordSets {
  readonly stage: { readonly stage: Widen<typeof stage> };
  readonly chapters: Widen<typeof chapters>;
  readonly analysis: Widen<typeof analysis>;
  readonly frame: { readonly frame: Widen<typeof frame> };
  readonly builder: { readonly builder: Widen<typeof builder> };
}
export type WordSet = keyof WordSets;

/** The same by the part of the page that says it. */
export type Chapters = WordSets['stage'] & WordSets['chapters'] & WordSets['analysis'] & WordSets['frame'] & WordSets['builder'];
