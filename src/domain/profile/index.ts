/** What is said about one region: fetched with `domain/gaps`. */
export * from './rank';
export * from './similar';
