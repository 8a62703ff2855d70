declare module 'virtual:published-names' {
  /**
   * Under which name each file and folder of `public/data` is published, by its plain name. Empty in development. Made by src/site/hashed-data.ts;
   * changed only by data-version.ts, for frames that show an earlier version.
   */
  export const publishedNames: Record<string, string>;
}

declare module 'virtual:data-version' {
  /** Of the data that the page was built with; `dev` in development. Made by src/site/hashed-data.ts. */
  export const dataVersion: string;
}
