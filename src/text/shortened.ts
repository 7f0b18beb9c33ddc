/** The first letters of a text, with … behind them where it has more. */
export function shortened(text: string, longest: number): string {
  const letters = [...text];
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : text;
}

/** The same, brackets that the cut leaves open closed behind the …: 《关于开展…》. */
export function shortenedInBrackets(text: string, longest: number): string {
  const cut = shortened(text, longest);
  if (cut === text) return text;
  const open: string[] = [];
  for (const letter of cut) {
    const closing = brackets.get(letter);
    if (closing !== undefined) open.unshift(closing);
    else if (letter === open[0]) open.shift();
  }
  return cut + open.join('');
}

const brackets: ReadonlyMap<string, string> = new Map(
  ['（）', '()', '《》', '〈〉', '“”', '‘’', '〔〕', '【】', '「」'].map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);
