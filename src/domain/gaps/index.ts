/** What regions lack, and what would close the gap: fetched as one, with the first part of the page that asks. */
export * from './best-places';
export * from './comparable';
export * from './coverage';
export { indexCoverage, type CoverageIndex } from './coverage-index';
export * from './need';
export * from './placed-hub';
export * from './planned-coverage';
export * from './shares';
export * from './underserved';
export * from './weights';
