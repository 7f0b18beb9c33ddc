import type { PrintedText } from '../../campaign/texts/printed-texts.ts';

/** What the file of a text has after it; empty at its end. The texts are put in order when that is first asked. */
export function followingTexts(texts: readonly PrintedText[]): (text: PrintedText) => string {
  let following: ReadonlyMap<PrintedText, PrintedText> | undefined;
  return (text) => {
    following ??= pairs(texts);
    return following.get(text)?.text ?? '';
  };
}

function pairs(texts: readonly PrintedText[]): ReadonlyMap<PrintedText, PrintedText> {
  const inOrder = [...texts].sort((one, other) => one.span.start - other.span.start);
  const last = new Map<string, PrintedText>();
  const following = new Map<PrintedText, PrintedText>();
  for (const text of inOrder) {
    const before = last.get(text.span.file.path);
    if (before) following.set(before, text);
    last.set(text.span.file.path, text);
  }
  return following;
}
