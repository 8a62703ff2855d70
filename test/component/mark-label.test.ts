import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages';
import { HALO_PX } from '../../src/map/spec/legend-marks';
import { ringRadius } from '../../src/map/spec/mark-image';
import { markLabel } from '../../src/map/spec/mark-label';
import { MARK_LABEL_SIZE_PX } from '../../src/map/spec/mark-parts';
import { valueAt } from '../../src/map/spec/stops';
import '../../src/ui/styles/base.css';

/** The broadest band of a ring, and the room that letters want to each side. */
const BAND_PX = 5.5;
const AIR_PX = 1.5;
/** Height of a digit as a part of the size of its letters. */
const DIGIT_HEIGHT = 0.73;

const COUNTS = [2, 8, 9, 10, 20, 28, 29, 30, 88, 99, 100, 404, 888, 999, 1000, 4444, 9999, 10_000, 12_345, 88_888, 99_999, 100_000, 888_888, 999_499, 1_000_000, 1_800_000, 88_000_000]; // prettier-ignore

describe('the number on a ring', () => {
  const context = document.createElement('canvas').getContext('2d')!;
  beforeAll(async () => {
    const faces = await document.fonts.load('600 16px Inter', '0123456789kKM');
    expect(faces.length).toBeGreaterThan(0);
  });

  const cases = LANGUAGES.flatMap(({ id }) => COUNTS.map((count) => ({ id, count })));
  it.each(cases)('of $count hubs has room in it ($id)', ({ id, count }) => {
    const radius = ringRadius(count);
    const size = valueAt(MARK_LABEL_SIZE_PX, radius + HALO_PX);
    context.font = `600 ${size}px Inter`;
    const free = radius - BAND_PX - AIR_PX;
    const corner = Math.hypot(context.measureText(markLabel(count, id)).width / 2, (size * DIGIT_HEIGHT) / 2);
    expect(corner).toBeLessThanOrEqual(free);
  });
});
