/** What regions lack, and what would close the gap: fetched as one, with the first part of the page that asks. */
export * from './best-places';
export * from './coverage';
export * from './need';
export * from './shares';
export * from './underserved';
