import type { StyleLayer } from './map-spec';

/** Sea and land, so quiet that what lies on it is seen first. */
export const GROUND = [
  { id: 'sea', build: (_, { sea }) => ({ id: 'sea', type: 'background', paint: { 'background-color': sea } }) },
  {
    id: 'neighbours',
    build: (_, { landBeyond }) => ({ id: 'neighbours', type: 'fill', source: 'neighbours', paint: { 'fill-color': landBeyond } }),
  },
  { id: 'countries', build: (_, { land }) => ({ id: 'countries', type: 'fill', source: 'countries', paint: { 'fill-color': land } }) },
] as const satisfies StyleLayer[];
