import { describe, expect, it } from 'vitest';
import { buildClusterHierarchy, marksAt, markOf, zoomToPart, type ClusterPoint } from '../../../src/domain/clusters';
import { seededRandom } from '../../fixtures/random';

const CATEGORY_COUNT = 4;

function randomPoints(random: () => number, size: number): { points: ClusterPoint[]; categoriesOf: number[][] } {
  const places = Array.from({ length: Math.ceil(size / 3) }, () => [random() * 60 - 20, 35 + random() * 35] as const);
  const points = Array.from({ length: size }, (_, index): ClusterPoint => {
    if (random() < 0.2) return { id: `hub-${index}`, lngLat: null, placeId: null };
    const place = Math.floor(random() * places.length);
    return { id: `hub-${index}`, lngLat: places[place]!, placeId: `place-${place}` };
  });
  const categoriesOf = points.map(() => [0, 1, 2, 3].filter((category) => category === 0 || random() < 0.4));
  return { points, categoriesOf };
}

const ZOOMS = [2, 3, 4, 5, 6, 7, 8, 9, 10];

function* randomCases() {
  for (let seed = 1; seed <= 20; seed++) {
    const random = seededRandom(seed);
    const { points, categoriesOf } = randomPoints(random, 20 + Math.floor(random() * 300));
    const share = random();
    const chosen = points.map(() => random() < share);
    yield { seed, points, categoriesOf, chosen, hierarchy: buildClusterHierarchy(points) };
  }
}

const located = (points: readonly ClusterPoint[], chosen: readonly boolean[]): number[] =>
  points.flatMap((point, index) => (point.lngLat !== null && chosen[index] ? [index] : []));

describe('marks of a cluster hierarchy', () => {
  it('hold every matching hub that has a position exactly once, at every zoom and for any filter', () => {
    for (const { points, categoriesOf, chosen, hierarchy } of randomCases())
      for (const zoom of ZOOMS) {
        const marks = marksAt(hierarchy, { zoom, matches: (i) => chosen[i]!, categoriesOf, categoryCount: CATEGORY_COUNT });
        expect(marks.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual(located(points, chosen));
        expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
        for (const { members } of marks) expect(members).toEqual([...members].sort((a, b) => a - b));
      }
  });

  it('have segments equal to a naive count of their members', () => {
    for (const { categoriesOf, chosen, hierarchy } of randomCases())
      for (const zoom of ZOOMS)
        for (const mark of marksAt(hierarchy, { zoom, matches: (i) => chosen[i]!, categoriesOf, categoryCount: CATEGORY_COUNT }))
          expect(mark.segments).toEqual([0, 1, 2, 3].map((c) => mark.members.filter((i) => categoriesOf[i]!.includes(c)).length));
  });

  it('do not move when a filter changes, unless one place is all that is left', () => {
    for (const { points, categoriesOf, chosen, hierarchy } of randomCases())
      for (const zoom of ZOOMS) {
        const query = { zoom, categoriesOf, categoryCount: CATEGORY_COUNT };
        const all = marksAt(hierarchy, { ...query, matches: () => true });
        for (const mark of marksAt(hierarchy, { ...query, matches: (i) => chosen[i]! })) {
          const whole = markOf(all, mark.members[0]!)!;
          expect(whole.members).toEqual(expect.arrayContaining([...mark.members]));
          const places = new Set(mark.members.map((i) => points[i]!.placeId));
          if (places.size > 1) expect([mark.lngLat, mark.placeId]).toEqual([whole.lngLat, null]);
          else expect([mark.lngLat, mark.placeId]).toEqual([points[mark.members[0]!]!.lngLat, points[mark.members[0]!]!.placeId]);
        }
      }
  });

  it('nest: hubs together at one zoom are together at every coarser zoom', () => {
    for (const { categoriesOf, hierarchy } of randomCases()) {
      const query = { matches: () => true, categoriesOf, categoryCount: CATEGORY_COUNT };
      for (const zoom of ZOOMS.slice(1)) {
        const coarser = marksAt(hierarchy, { ...query, zoom: zoom - 1 });
        for (const { members } of marksAt(hierarchy, { ...query, zoom }))
          expect(markOf(coarser, members[0]!)!.members).toEqual(expect.arrayContaining([...members]));
      }
    }
  });

  it('are at least the cluster radius apart', () => {
    const { points, categoriesOf } = randomPoints(seededRandom(5), 200);
    const hierarchy = buildClusterHierarchy(points, { radiusPx: 44 });
    const worldPx = ([lng, lat]: readonly [number, number], zoom: number): [number, number] => [
      (512 * 2 ** zoom * (lng + 180)) / 360,
      512 * 2 ** zoom * (0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)),
    ];
    for (const zoom of [2, 4, 6]) {
      const marks = marksAt(hierarchy, { zoom, matches: () => true, categoriesOf, categoryCount: CATEGORY_COUNT });
      const at = marks.map(({ lngLat }) => worldPx(lngLat, zoom));
      for (const [i, a] of at.entries())
        for (const b of at.slice(i + 1)) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(43.99);
    }
  });

  it('stand at the mean of all their hubs', () => {
    const hierarchy = buildClusterHierarchy([hub('a', [0, 0.001], 'p'), hub('b', [0, 0.001], 'p'), hub('c', [3, 0.001], 'q')]);
    const [mark] = marksAt(hierarchy, everything(hierarchy, 2));
    expect(mark!.lngLat[0]).toBeCloseTo(1, 9);
    expect(mark!.id).toMatch(/^cluster-/);
  });

  it('are the same for the same input, and keep their id at every zoom at which they are the same', () => {
    const { points } = randomPoints(seededRandom(7), 100);
    const hierarchy = buildClusterHierarchy(points);
    expect(buildClusterHierarchy(points)).toEqual(hierarchy);
    const ids = new Map<string, string>();
    for (const zoom of ZOOMS)
      for (const { id, members } of marksAt(hierarchy, everything(hierarchy, zoom))) {
        expect(ids.get(id) ?? members.join()).toBe(members.join());
        ids.set(id, members.join());
      }
  });

  it('are taken from the nearest level for zooms outside the hierarchy, and ignore fractions', () => {
    const { points } = randomPoints(seededRandom(9), 60);
    const hierarchy = buildClusterHierarchy(points);
    const at = (zoom: number) => marksAt(hierarchy, everything(hierarchy, zoom));
    expect(at(0)).toEqual(at(2));
    expect(at(20)).toEqual(at(10));
    expect(at(5.9)).toEqual(at(5));
  });

  it('are none for no points, and none when nothing matches', () => {
    const empty = buildClusterHierarchy([]);
    expect(marksAt(empty, everything(empty, 4))).toEqual([]);
    const one = buildClusterHierarchy([hub('a', [0, 50], null)]);
    expect(marksAt(one, { ...everything(one, 4), matches: () => false })).toEqual([]);
  });
});

describe('zoomToPart', () => {
  it('is the first zoom at which the members are in more than one mark', () => {
    for (const { categoriesOf, chosen, hierarchy } of randomCases()) {
      const query = { matches: (i: number) => chosen[i]!, categoriesOf, categoryCount: CATEGORY_COUNT };
      for (const mark of marksAt(hierarchy, { ...query, zoom: 4 })) {
        const zoom = zoomToPart(hierarchy, mark);
        const marksHolding = (level: number) =>
          marksAt(hierarchy, { ...query, zoom: level }).filter(({ members }) => members.some((i) => mark.members.includes(i))).length;
        if (zoom === null) expect(marksHolding(10)).toBe(1);
        else expect([marksHolding(zoom - 1), marksHolding(zoom) > 1]).toEqual([1, true]);
      }
    }
  });

  it('is null for hubs that share a place', () => {
    const hierarchy = buildClusterHierarchy([hub('a', [0, 50], 'p'), hub('b', [0, 50], 'p'), hub('c', [0.001, 50], null)]);
    const [shared] = marksAt(hierarchy, everything(hierarchy, 10));
    expect(shared).toMatchObject({ members: [0, 1], placeId: 'p', lngLat: [0, 50] });
    expect(zoomToPart(hierarchy, shared!)).toBeNull();
  });
});

describe('markOf', () => {
  it('finds the mark that holds a hub, and nothing for a hub without position', () => {
    const hierarchy = buildClusterHierarchy([hub('a', [0, 50], 'p'), { id: 'b', lngLat: null, placeId: null }]);
    const marks = marksAt(hierarchy, everything(hierarchy, 5));
    expect(markOf(marks, 0)?.id).toBe('a');
    expect(markOf(marks, 1)).toBeUndefined();
  });
});

const hub = (id: string, lngLat: readonly [number, number], placeId: string | null): ClusterPoint => ({ id, lngLat, placeId });
const everything = ({ pointIds }: { pointIds: readonly string[] }, zoom: number) => ({
  zoom,
  matches: () => true,
  categoriesOf: pointIds.map(() => [0]),
  categoryCount: 1,
});
