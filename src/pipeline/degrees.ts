/** Thousandths of a degree, about 100 m. */
export const PER_DEGREE = 1000;

export function thousandths(degrees: number): number {
  return Math.round(degrees * PER_DEGREE);
}
