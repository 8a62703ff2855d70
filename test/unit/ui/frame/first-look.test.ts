import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BoundingBox } from '../../../../src/domain/geo';
import { takeFirstLook } from '../../../../src/ui/frame/first-look';
import { serveData } from '../../../fixtures/data-server';
import { allArrived, explorerOf } from '../../../fixtures/explorer';

/** As in the fixture of the countries. */
const [FRANCE, FRANCE_AND_SPAIN]: BoundingBox[] = [
  [0, 0, 2, 1],
  [0, 0, 3, 1],
];

function mapOf(query: string) {
  const explorer = explorerOf(query);
  const fitted: BoundingBox[] = [];
  explorer.map.camera.attach({ flyTo: () => undefined, fitBounds: (box) => fitted.push(box), home: () => undefined });
  return { explorer, fitted };
}

let requested: readonly string[];
beforeEach(() => {
  ({ requested } = serveData());
});

afterEach(async () => {
  await allArrived();
  vi.unstubAllGlobals();
});

it('goes to the countries of the query and stays with them', async () => {
  const { explorer, fitted } = mapOf('?country=FR');
  await takeFirstLook(explorer);
  expect(fitted).toEqual([FRANCE]);
  explorer.map.camera.resized();
  expect(fitted).toEqual([FRANCE, FRANCE]);
});

it('goes to those that are chosen when their borders have come', async () => {
  const { explorer, fitted } = mapOf('?country=FR');
  const looking = takeFirstLook(explorer);
  explorer.toggleFacetValue('country', 'ES');
  await looking;
  expect(fitted).toEqual([FRANCE_AND_SPAIN]);
});

it('leaves alone who has moved the map meanwhile', async () => {
  const { explorer, fitted } = mapOf('?country=FR');
  const looking = takeFirstLook(explorer);
  explorer.map.camera.leaveHome();
  await looking;
  expect(fitted).toEqual([]);
});

it('asks for nothing where the map is to begin elsewhere', async () => {
  const elsewhere = mapOf('?country=FR');
  elsewhere.explorer.map.camera.keep([5, 5, 6, 6]);
  for (const { explorer } of [mapOf(''), mapOf('?country=FR&map=6/50/9'), elsewhere]) await takeFirstLook(explorer);
  expect(requested).toEqual([]);
});
