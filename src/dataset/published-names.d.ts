declare module 'virtual:published-names' {
  /** Under which name each file and folder of `public/data` is published, by its plain name. Empty in development. Made by src/site/hashed-data.ts. */
  export const publishedNames: Readonly<Record<string, string>>;
}
