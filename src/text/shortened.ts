/** The first letters of a text, with … behind them where it has more. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = 0;
  // A letter outside the basic plane is two units.
  for (let letter = 0; letter < longest; letter++) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return end < text.length ? `${text.slice(0, end)}…` : text;
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
