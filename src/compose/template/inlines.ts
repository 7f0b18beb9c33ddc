import type { Inline } from '../../document/document.ts';

/** Neighbouring texts of one look become one; empty ones vanish. */
export function joinText(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && inline.text === '') continue;
    if (inline.kind === 'text' && last?.kind === 'text' && last.stressed === inline.stressed) {
      joined[joined.length - 1] = { ...last, text: `${last.text}${inline.text}` };
    } else {
      joined.push(inline);
    }
  }
  return joined;
}

/** Inlines as lines, at the line ends an author wrote; always at least one, perhaps empty. */
export function cutAtBreaks(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines;
}
