import { expect, it } from 'vitest';
import { gridStep } from '../../../../src/ui/gaps/grid-step';

it('moves by arrow keys, and by Home and End within a row; other keys do not', () => {
  const steps = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Enter'].map((key) => gridStep(key, [1, 1], 3));
  expect(steps).toEqual([[0, 1], [2, 1], [1, 0], [1, 2], [1, 0], [1, 2], null]); // prettier-ignore
});
