import type en from './en';
import type chapters from './en/index';

/** The shape of a dictionary, taken from one: any text for its texts, the same parameters for its functions. */
type Widen<T> = T extends (...args: infer Args) => string
  ? (...args: Args) => string
  : T extends string
    ? string
    : { readonly [Key in keyof T]: Widen<T[Key]> };

/** The shape of every dictionary of the first view, taken from the English one. */
export type Messages = Widen<typeof en>;

/** What the first view does not say, by the part of the page that says it. */
export type Chapters = Widen<typeof chapters>;
