import { expect, it } from 'vitest';
import { exportedChart } from '../../../../src/domain/charts/chart-table';

it('goes into a file by the ids of its rows and columns, with what holds for all in each row', () => {
  const exported = exportedChart({
    key: { id: 'country', label: 'Pays' },
    columns: [
      { id: 'edih', label: 'EDIH' },
      { id: 'unknown', label: 'Inconnu' },
    ],
    rows: [
      { id: 'DE', label: 'Allemagne', values: [23, null] },
      { id: 'XK', label: 'Kosovo*', values: [0, 1] },
    ],
    constants: [['unit', 'hubs']],
  });
  expect(exported).toEqual({
    header: ['country', 'name', 'edih', 'unknown', 'unit'],
    rows: [
      ['DE', 'Allemagne', 23, null, 'hubs'],
      ['XK', 'Kosovo*', 0, 1, 'hubs'],
    ],
  });
});
