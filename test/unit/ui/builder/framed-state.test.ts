import { describe, expect, it } from 'vitest';
import { NO_FACETS } from '../../../../src/domain/facets';
import { INITIAL_STATE, type ExplorerState } from '../../../../src/explorer/explorer-state';
import { framedState, tellsOwnPosition, type Framing } from '../../../../src/ui/builder/framed-state';
import { presetFor, PRESETS } from '../../../../src/ui/builder/presets';

const ORIGIN = { lngLat: [15.65, 46.55], regionId: 'SI03', name: 'Maribor' } as const;
/** Of somebody in the middle of something. */
const SHOWN: ExplorerState = {
  ...INITIAL_STATE,
  text: 'robots',
  facets: { ...NO_FACETS, country: ['SI'] },
  answers: { origin: ORIGIN, needs: ['robots'], sectors: [] },
  radiusKm: 100,
  onlyInView: true,
  sort: 'distance',
  kept: ['alpha'],
  areas: ['SI03'],
  layer: 'connectivity',
  view: 'charts',
  task: 'instrument',
  selection: { type: 'place', id: 'g1' },
  camera: { zoom: 6, lngLat: [15, 46] },
  unknownParameters: [['utm_source', 'mail']],
};
const framed = (framing: Partial<Framing>) =>
  framedState(SHOWN, {
    preset: 'both',
    subject: null,
    view: SHOWN.view,
    language: 'fr',
    keepsAnswers: true,
    keepsSection: true,
    ...framing,
  });

describe('the state of a frame', () => {
  it('keeps what decides which hubs are shown, and nothing that is the maker’s own', () => {
    const { text, facets, answers, radiusKm, onlyInView, sort, layer, camera, view } = SHOWN;
    expect(framed({})).toEqual({
      ...INITIAL_STATE,
      ...{ text, facets, answers, radiusKm, onlyInView, sort, layer, camera, view },
      language: 'fr',
    });
  });

  it.each(PRESETS)('of %s has no open question, no foreign parameter and no card but its own', (preset) => {
    const { task, unknownParameters, selection } = framed({ preset, subject: 'some-id' });
    expect([task, unknownParameters]).toEqual([null, []]);
    expect(selection).toEqual(preset === 'hub' || preset === 'region' ? { type: preset, id: 'some-id' } : null);
  });

  it('leaves out answers that are not wanted, and of a finder all of them', () => {
    for (const framing of [{ keepsAnswers: false }, { preset: 'finder' }] as const) {
      expect(framed(framing)).toMatchObject({ answers: INITIAL_STATE.answers, radiusKm: null, sort: null });
    }
  });

  it('keeps what was kept only where it is compared', () => {
    expect(framed({ view: 'compare' })).toMatchObject({ kept: ['alpha'], areas: ['SI03'] });
    expect(framed({ view: 'compare', preset: 'list' })).toMatchObject({ view: 'map', kept: [], areas: [] });
  });

  it('has neither view nor place of a map where there is none', () => {
    expect(framed({ preset: 'list' })).toMatchObject({ view: 'map', camera: null, onlyInView: false });
    expect(framed({ keepsSection: false }).camera).toBeNull();
  });

  it('of the figure is on the layer of the gaps', () => {
    expect(framed({ preset: 'figure' })).toMatchObject({ layer: 'gaps', indicator: null, facets: SHOWN.facets });
  });
});

it('begins with the card or the questions that are open', () => {
  const presetOf = (change: Partial<ExplorerState>) => presetFor({ ...INITIAL_STATE, ...change });
  expect(presetOf({})).toBe('both');
  expect(presetOf({ selection: { type: 'region', id: 'SI03' }, task: 'find' })).toBe('region');
  expect(presetOf({ selection: { type: 'place', id: 'g1' } })).toBe('both');
  expect(presetOf({ task: 'find' })).toBe('finder');
});

it('tells the position of a device from a place that was named', () => {
  expect(tellsOwnPosition(SHOWN)).toBe(false);
  expect(tellsOwnPosition({ answers: { ...SHOWN.answers, origin: { ...ORIGIN, name: null } } })).toBe(true);
  expect(tellsOwnPosition(INITIAL_STATE)).toBe(false);
});
