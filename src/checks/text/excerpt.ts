/** A slip with what stands around it: 风险防控,全力 and, where it is known, 风险防控，全力. */
export interface Excerpt {
  readonly written: string;
  readonly corrected?: string;
}

/** Letters on either side: enough to find the place, few enough for one line of a message. */
const reach = 6;

/** What no message shows: line ends, and what stands for references. */
const edge = /[\n\r\ufffc]/u;

/** Cuts a slip out of its text, with the letters around it on the same line. */
export function excerptOf(
  text: string,
  {
    start,
    end,
    replacement,
  }: { readonly start: number; readonly end: number; readonly replacement?: string },
): Excerpt {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(edge)
      .at(-1) ?? '';
  const [after = ''] = text.slice(end, end + reach).split(edge);
  // Never half of a letter outside the basic plane.
  const around = (middle: string): string =>
    `${before.replace(/^[\udc00-\udfff]/, '')}${middle}${after.replace(/[\ud800-\udbff]$/, '')}`;
  return {
    written: around(text.slice(start, end).replace(/\s*\n\s*/gu, ' ')),
    ...(replacement === undefined ? {} : { corrected: around(replacement) }),
  };
}
