/** The first letters of a text, with … behind them where it has more. */
export function shortened(text: string, longest: number): string {
  const letters = [...text];
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : text;
}
