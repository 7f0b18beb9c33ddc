/** The middle one; of an even number, the upper of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const middle = [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
  if (middle === undefined) throw new Error('the median of nothing');
  return middle;
}
