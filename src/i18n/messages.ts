import type en from './en';

type Widen<T> = T extends (...args: infer Args) => string
  ? (...args: Args) => string
  : T extends string
    ? string
    : { readonly [Key in keyof T]: Widen<T[Key]> };

/** The shape of every dictionary, taken from the English one. */
export type Messages = Widen<typeof en>;
