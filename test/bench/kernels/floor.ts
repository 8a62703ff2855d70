type Column = Uint32Array | Float64Array;

/** Sum of all numbers of all columns: no method that has to look at them can be faster. */
export function readOnce(columns: readonly Column[]): number {
  let sum = 0;
  for (const column of columns) sum += column instanceof Uint32Array ? sumOfWords(column) : sumOfNumbers(column);
  return sum;
}

function sumOfWords(column: Uint32Array): number {
  let sum = 0;
  for (let index = 0; index < column.length; index++) sum = (sum + column[index]!) | 0;
  return sum;
}

function sumOfNumbers(column: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < column.length; index++) sum += column[index]!;
  return sum;
}
