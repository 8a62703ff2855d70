import { describe, expect, it } from 'vitest';
import { distributionOf } from '../../../../src/domain/charts/distribution';
import { hubsByCountry } from '../../../../src/domain/charts/hubs-by-country';
import { offersByCountry } from '../../../../src/domain/charts/offers-by-country';
import { buildChoropleth } from '../../../../src/domain/choropleth';
import { indicatorById } from '../../../../src/domain/indicators';
import { NO_OBSERVATIONS } from '../../../../src/dataset/observations';
import { PALETTES } from '../../../../src/map/spec/palette';
import { layOutBars } from '../../../../src/ui/charts/bars';
import { HEAT_ROWS, heatCount, layOutHeat } from '../../../../src/ui/charts/heat';
import { layOutHistogram } from '../../../../src/ui/charts/histogram';
import { contrastOf, inkOn } from '../../../../src/ui/charts/ink';
import { regionWith } from '../../../fixtures/geography';
import { randomHubs } from '../../../fixtures/hubs';
import { seededRandom } from '../../../fixtures/random';

const HUBS = randomHubs(seededRandom(11), 250);
const WIDTHS = [288, 358, 1020];

describe.each(WIDTHS)('charts %i px wide', (widthPx) => {
  it('have bars as long as their numbers, parts joined in the order of the kinds, within the drawing', () => {
    const { rows } = hubsByCountry(HUBS);
    const { marks, leftPx } = layOutBars(rows, widthPx, { name: (id) => id, number: String, mark: () => '' });
    const perHub = marks[0]!.width / marks[0]!.count;
    rows.forEach((row, index) => {
      const parts = marks.filter((mark) => mark.row === index);
      let x = leftPx;
      for (const part of parts) {
        expect(part.count).toBe(row.byKind[part.kind]);
        expect(part.x).toBeCloseTo(x);
        expect(part.width).toBeCloseTo(part.count * perHub);
        x += part.width;
      }
      expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(row.total);
      expect(x).toBeLessThanOrEqual(widthPx);
    });
  });

  it('have a cell for each offer and country, shaded only where hubs are known to offer it', () => {
    const data = offersByCountry(HUBS);
    const { marks, widthPx: drawnPx } = layOutHeat(data, widthPx, { name: () => 'Name', mark: () => '' });
    expect(marks).toHaveLength(HEAT_ROWS.length * data.rows.length);
    for (const mark of marks) {
      expect(mark.count).toBe(heatCount(HEAT_ROWS[mark.row]!, data.rows[mark.column]!));
      expect(mark.shade === null).toBe(mark.count === null || mark.count === 0 || HEAT_ROWS[mark.row]!.id === 'unknown');
      expect(mark.x + mark.width).toBeLessThanOrEqual(drawnPx);
    }
  });

  it('have columns as high as their counts, those with hubs at the bottom', () => {
    const regions = ['FRK1', 'FRK2', 'ES51', 'ES52', 'ES53'].map((id) => regionWith({ id }));
    const values = new Map(regions.map(({ id }, index) => [id, { value: 60 + index * index, year: 2024, flag: null }]));
    const internet = buildChoropleth(indicatorById('internet-access'), regions, { ...NO_OBSERVATIONS, 'internet-access': values }, []);
    const { bins } = distributionOf(internet, regions.length, [{ ...HUBS[0]!, regionId: 'FRK1' }]);
    const { marks, bottom, right } = layOutHistogram(bins, widthPx, false, { number: String, mark: () => '' });
    const perArea = marks[0]!.withHubs.height;
    marks.forEach(({ withHubs, withoutHubs, x, width }, index) => {
      expect(withHubs.height).toBeCloseTo(bins[index]!.withHubs * perArea);
      expect(withoutHubs.height).toBeCloseTo(bins[index]!.withoutHubs * perArea);
      expect(withHubs.y + withHubs.height).toBeCloseTo(bottom);
      expect(withoutHubs.y + withoutHubs.height).toBeCloseTo(withHubs.y);
      expect(x + width).toBeLessThanOrEqual(right + 0.01);
    });
  });
});

it.each(['light', 'dark'] as const)('numbers can be read on every colour of the charts, %s', (theme) => {
  const { kinds, ramps, noData, disc } = PALETTES[theme];
  for (const colour of [...Object.values(kinds), ...ramps.services, noData, disc])
    expect(contrastOf(inkOn(colour), colour), colour).toBeGreaterThanOrEqual(4.5);
});
