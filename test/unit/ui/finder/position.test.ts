import { describe, expect, it, vi } from 'vitest';
import { askPosition, isFramed, type Place } from '../../../../src/ui/finder/position';

type Answer = 'never asked' | { readonly code: number } | { readonly latitude: number; readonly longitude: number };

/** A window whose device answers so. */
function windowWith(answer: Answer, facts: Partial<Place> = {}) {
  const getCurrentPosition = vi.fn((resolve: PositionCallback, reject: PositionErrorCallback | null | undefined) => {
    if (typeof answer === 'string') throw new Error('asked');
    if ('code' in answer) reject?.(answer as GeolocationPositionError);
    else resolve({ coords: answer } as GeolocationPosition);
  });
  const self = {};
  return {
    place: { navigator: { geolocation: { getCurrentPosition } }, document: {}, isSecureContext: true, self, top: self, ...facts },
    getCurrentPosition,
  };
}

const FRAMED = { self: 'the map', top: 'the page around' };
const policy = (allowed: boolean) => ({ allowsFeature: (name: string) => name === 'geolocation' && allowed });

describe('the position of the device', () => {
  it('is rounded to hundredths of a degree, about 1 km', async () => {
    const { place } = windowWith({ latitude: 46.55472, longitude: 15.64667 });
    expect(await askPosition(place)).toEqual({ lngLat: [15.65, 46.55] });
  });

  it('is asked for without precision, for 10 seconds at most', async () => {
    const { place, getCurrentPosition } = windowWith({ latitude: 0, longitude: 0 });
    await askPosition(place);
    expect(getCurrentPosition.mock.calls[0]).toEqual([
      expect.anything(),
      expect.anything(),
      expect.objectContaining({ enableHighAccuracy: false, timeout: 10_000 }),
    ]);
  });

  it.each([
    [1, 'denied'],
    [2, 'unavailable'],
    [3, 'slow'],
  ] as const)('that fails with code %d is told as %s', async (code, failure) => {
    expect(await askPosition(windowWith({ code }).place)).toEqual({ failure });
  });

  it('is not asked for where the browser has no way to tell, or the connection is not safe', async () => {
    expect(await askPosition(windowWith('never asked', { navigator: {} }).place)).toEqual({ failure: 'unsupported' });
    expect(await askPosition(windowWith('never asked', { isSecureContext: false }).place)).toEqual({ failure: 'unsupported' });
  });

  it.each(['permissionsPolicy', 'featurePolicy'])('is not asked for where the frame’s %s forbids it', async (name) => {
    const document = { [name]: policy(false) };
    expect(await askPosition(windowWith('never asked', { ...FRAMED, document }).place)).toEqual({ failure: 'framed' });
    expect(await askPosition(windowWith('never asked', { document }).place)).toEqual({ failure: 'unsupported' });
  });

  it('that is refused in a frame is the frame’s doing, unless its policy is known to allow it', async () => {
    expect(await askPosition(windowWith({ code: 1 }, FRAMED).place)).toEqual({ failure: 'framed' });
    expect(await askPosition(windowWith({ code: 1 }, { ...FRAMED, document: { featurePolicy: policy(true) } }).place)).toEqual({
      failure: 'denied',
    });
    expect(await askPosition(windowWith({ code: 3 }, FRAMED).place)).toEqual({ failure: 'slow' });
  });
});

describe('a page in a frame', () => {
  it('is told from one that is alone', () => {
    expect([isFramed(FRAMED), isFramed({ self: 1, top: 1 })]).toEqual([true, false]);
  });
});
