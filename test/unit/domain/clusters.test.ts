import { describe, expect, it } from 'vitest';
import { bitsetOf, fullBitset } from '../../../src/domain/bitset';
import {
  buildClusterHierarchy,
  categoryBits,
  firstMemberOf,
  isMember,
  markOf,
  marksAt,
  membersOf,
  orderedBits,
  zoomToPart,
  type ClusterHierarchy,
  type ClusterPoint,
} from '../../../src/domain/clusters';
import { toMercator, type MercatorBox } from '../../../src/domain/mercator';
import { pick, seededRandom } from '../../fixtures/random';

const CATEGORIES = [0, 1, 2, 3];
const ZOOMS = [2, 3, 4, 5, 6, 7, 8, 9, 10];

/** A third as many places as points, a fifth of the points nowhere, one or more categories each; some places next door to each other. */
function randomPoints(random: () => number, size: number): { points: ClusterPoint[]; categoriesOf: number[][] } {
  const places = Array.from({ length: Math.ceil(size / 3) }, () => [random() * 60 - 20, 35 + random() * 35] as const);
  const points = Array.from({ length: size }, (_, index): ClusterPoint => {
    if (random() < 0.2) return { id: `hub-${index}`, lngLat: null, placeId: null };
    const place = Math.floor(random() * places.length);
    const lngLat = places[place]!;
    return random() < 0.1
      ? { id: `hub-${index}`, lngLat: [lngLat[0] + random() / 100, lngLat[1]], placeId: null }
      : { id: `hub-${index}`, lngLat, placeId: `place-${place}` };
  });
  return { points, categoriesOf: points.map(() => CATEGORIES.filter((category) => category === 0 || random() < 0.4)) };
}

/** What a filter leaves of a hierarchy. */
function filtered(hierarchy: ClusterHierarchy, isChosen: (index: number) => boolean, categoriesOf?: number[][]) {
  const indices = [...hierarchy.points.keys()];
  const matches = orderedBits(hierarchy, bitsetOf(indices.length, indices.filter(isChosen))); // prettier-ignore
  const categories = categoryBits(hierarchy, (index) => categoriesOf?.[index] ?? [0], CATEGORIES.length);
  return {
    marks: (zoom: number, box: MercatorBox | null = null) => marksAt(hierarchy, { zoom, box, matches, categories }),
    members: (mark: Parameters<typeof membersOf>[2]) => [...membersOf(hierarchy, matches, mark)],
    markOf: (marks: Parameters<typeof markOf>[2], index: number) => markOf(hierarchy, matches, marks, index),
    zoomToPart: (mark: Parameters<typeof zoomToPart>[2]) => zoomToPart(hierarchy, matches, mark),
    matches,
  };
}

const everything = (hierarchy: ClusterHierarchy) => filtered(hierarchy, () => true);

/** Random data with random filters: all, none, few or many points. */
function* randomCases() {
  for (let seed = 1; seed <= 20; seed++) {
    const random = seededRandom(seed);
    const { points, categoriesOf } = randomPoints(random, 20 + Math.floor(random() * 400));
    const share = pick(random, [0, 0.02, 0.5, 0.9, 1]);
    const chosen = points.map(() => random() < share);
    const hierarchy = buildClusterHierarchy(points);
    yield { random, points, categoriesOf, chosen, hierarchy, ...filtered(hierarchy, (index) => chosen[index]!, categoriesOf) };
  }
}

const located = (points: readonly ClusterPoint[], chosen: readonly boolean[]): number[] =>
  points.flatMap((point, index) => (point.lngLat !== null && chosen[index] ? [index] : []));

describe('marks of a cluster hierarchy', () => {
  it('hold every matching hub that has a position exactly once, at every zoom and for any filter', () => {
    for (const { points, chosen, marks, members } of randomCases())
      for (const zoom of ZOOMS) {
        const all = marks(zoom);
        expect(all.flatMap(members).sort((a, b) => a - b)).toEqual(located(points, chosen));
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        for (const mark of all) expect(members(mark)).toEqual([...members(mark)].sort((a, b) => a - b));
      }
  });

  it('count their hubs, and the categories of their hubs, like the naive sum', () => {
    for (const { categoriesOf, marks, members } of randomCases())
      for (const mark of ZOOMS.flatMap((zoom) => marks(zoom))) {
        expect(mark.hubCount).toBe(members(mark).length);
        expect(mark.segments).toEqual(CATEGORIES.map((c) => members(mark).filter((i) => categoriesOf[i]!.includes(c)).length));
      }
  });

  it('in a box are those of all marks that stand in it, at every zoom and for any filter', () => {
    for (const { random, marks } of randomCases())
      for (const zoom of ZOOMS) {
        const [west, south, size] = [random() * 60 - 25, 30 + random() * 35, random() * 20];
        const [left, bottom] = toMercator([west, south]);
        const [right, top] = toMercator([west + size, south + size]);
        const isInside = (x: number, y: number): boolean => x >= left && x <= right && y >= top && y <= bottom;
        expect(marks(zoom, [left, top, right, bottom])).toEqual(marks(zoom).filter(({ lngLat }) => isInside(...toMercator(lngLat))));
      }
  });

  it('do not move when a filter changes, unless one place is all that is left', () => {
    for (const { points, hierarchy, marks, members } of randomCases())
      for (const zoom of ZOOMS) {
        const all = everything(hierarchy);
        for (const mark of marks(zoom)) {
          const whole = all.markOf(all.marks(zoom), members(mark)[0]!)!;
          expect(all.members(whole)).toEqual(expect.arrayContaining(members(mark)));
          const first = points[members(mark)[0]!]!;
          const isSolePlace =
            mark.hubCount === 1 || members(mark).every((i) => first.placeId !== null && points[i]!.placeId === first.placeId);
          if (isSolePlace) expect([mark.lngLat, mark.placeId]).toEqual([first.lngLat, first.placeId]);
          else expect([mark.lngLat, mark.placeId]).toEqual([whole.lngLat, null]);
        }
      }
  });

  it('nest: hubs together at one zoom are together at every coarser zoom', () => {
    for (const { hierarchy } of randomCases()) {
      const { marks, members, markOf } = everything(hierarchy);
      for (const zoom of ZOOMS.slice(1)) {
        const coarser = marks(zoom - 1);
        for (const mark of marks(zoom)) expect(members(markOf(coarser, members(mark)[0]!)!)).toEqual(expect.arrayContaining(members(mark)));
      }
    }
  });

  it('are at least the cluster radius apart', () => {
    const { points } = randomPoints(seededRandom(5), 200);
    const { marks } = everything(buildClusterHierarchy(points, { radiusPx: 44 }));
    for (const zoom of [2, 4, 6]) {
      const at = marks(zoom).map(({ lngLat }) => toMercator(lngLat).map((part) => part * 512 * 2 ** zoom) as [number, number]);
      for (const [i, a] of at.entries())
        for (const b of at.slice(i + 1)) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(43.99);
    }
  });

  it('stand at the mean of all their hubs', () => {
    const { marks } = everything(buildClusterHierarchy([hub('a', [0, 0.001], 'p'), hub('b', [0, 0.001], 'p'), hub('c', [3, 0.001], 'q')]));
    expect(marks(2)[0]!.lngLat[0]).toBeCloseTo(1, 9);
    expect(marks(2)[0]!.id).toMatch(/^cluster-/);
  });

  it('are the same for the same input, and keep their id at every zoom at which they are the same', () => {
    const { points } = randomPoints(seededRandom(7), 100);
    const hierarchy = buildClusterHierarchy(points);
    expect(buildClusterHierarchy(points)).toEqual(hierarchy);
    const { marks, members } = everything(hierarchy);
    const ids = new Map<string, string>();
    for (const mark of ZOOMS.flatMap((zoom) => marks(zoom))) {
      expect(ids.get(mark.id) ?? members(mark).join()).toBe(members(mark).join());
      ids.set(mark.id, members(mark).join());
    }
  });

  it('are taken from the nearest level for zooms outside the hierarchy, and ignore fractions', () => {
    const { marks } = everything(buildClusterHierarchy(randomPoints(seededRandom(9), 60).points));
    expect(marks(0)).toEqual(marks(2));
    expect(marks(20)).toEqual(marks(10));
    expect(marks(5.9)).toEqual(marks(5));
  });

  it('are none for no points, and none when nothing matches', () => {
    expect(everything(buildClusterHierarchy([])).marks(4)).toEqual([]);
    expect(filtered(buildClusterHierarchy([hub('a', [0, 50], null)]), () => false).marks(4)).toEqual([]);
  });
});

describe('zoomToPart', () => {
  it('is the first zoom at which the members are in more than one mark', () => {
    for (const { marks, members, zoomToPart } of randomCases())
      for (const mark of marks(4)) {
        const zoom = zoomToPart(mark);
        const marksHolding = (level: number) =>
          marks(level).filter((other) => members(other).some((i) => members(mark).includes(i))).length;
        if (zoom === null) expect(marksHolding(10)).toBe(1);
        else expect([marksHolding(zoom - 1), marksHolding(zoom) > 1]).toEqual([1, true]);
      }
  });

  it('is null for hubs that share a place', () => {
    const hierarchy = buildClusterHierarchy([hub('a', [0, 50], 'p'), hub('b', [0, 50], 'p'), hub('c', [0.001, 50], null)]);
    const { marks, members, zoomToPart, matches } = everything(hierarchy);
    const shared = marks(10).find(({ hubCount }) => hubCount === 2)!;
    expect(shared).toMatchObject({ placeId: 'p', lngLat: [0, 50] });
    expect(members(shared)).toEqual([0, 1]);
    expect(firstMemberOf(hierarchy, matches, shared)).toBe(0);
    expect(zoomToPart(shared)).toBeNull();
  });
});

describe('markOf', () => {
  it('finds the mark that holds a hub, among all marks or those of a box', () => {
    for (const { hierarchy, chosen, marks, members, markOf, matches } of randomCases())
      for (const zoom of [3, 6, 10])
        for (const some of [marks(zoom), marks(zoom, [0.4, 0.3, 0.55, 0.36])]) {
          const holder = new Map(some.flatMap((mark) => members(mark).map((index) => [index, mark] as const)));
          const indices = [...chosen.keys()];
          expect(indices.map((index) => markOf(some, index))).toEqual(indices.map((index) => holder.get(index)));
          for (const mark of some.slice(0, 3))
            expect(indices.filter((index) => isMember(hierarchy, matches, mark, index))).toEqual(members(mark));
        }
  });

  it('finds nothing for a hub without position', () => {
    const { marks, markOf } = everything(buildClusterHierarchy([hub('a', [0, 50], 'p'), { id: 'b', lngLat: null, placeId: null }]));
    expect(markOf(marks(5), 0)?.id).toBe('a');
    expect(markOf(marks(5), 1)).toBeUndefined();
    expect(markOf([], 0)).toBeUndefined();
  });
});

describe('the order of the hierarchy', () => {
  it('holds every point with a position once', () => {
    for (const { points, hierarchy } of randomCases()) {
      const indices = located(points, points.map(() => true)); // prettier-ignore
      expect([...hierarchy.pointAt].sort((a, b) => a - b)).toEqual(indices);
      expect([...orderedBits(hierarchy, fullBitset(points.length))]).toEqual([...fullBitset(indices.length)]);
      for (const [index, position] of hierarchy.positionOf.entries())
        if (position === -1) expect(points[index]!.lngLat).toBeNull();
        else expect(hierarchy.pointAt[position]).toBe(index);
    }
  });
});

const hub = (id: string, lngLat: readonly [number, number], placeId: string | null): ClusterPoint => ({ id, lngLat, placeId });
