/** What the finder knows: fetched as one when the first question is answered. */
export { adviseOn, type Advice } from './advice';
export { circleAround, type Circle } from './circle';
export { explainMatch, type Fit, type HubMatch, type MetNeed } from './explain';
export { regionNear } from './locate';
export { type MatchBasis } from './parts';
export { rankHubs, type HubRanking } from './rank';
export { hubsInBox, hubsWithin } from './within';
