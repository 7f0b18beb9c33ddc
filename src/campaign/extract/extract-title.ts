import { type Office, printedName } from '../office.ts';

/**
 * A title that says whose extract it is: 任务清单（医政科）. What stands in brackets at its end takes the name in,
 * because two brackets do not follow one another: （2024—2026年，医政科）. A name with brackets of its own stands in
 * others, so that none stand inside their like (GB/T 15834—2011, 4.9).
 */
export function extractTitle(title: string, office: Office): string {
  const name = printedName(office);
  if (/[（(]/u.test(name)) return `${title}〔${name}〕`;
  const last = /(?<=[（(][^（）()]*)[）)]$/u.exec(title);
  return last ? `${title.slice(0, last.index)}，${name}${last[0]}` : `${title}（${name}）`;
}

/** The same where the author broke the lines: the name in a line of its own, so that it fits whatever theirs hold. */
export const extractTitleLines = (lines: readonly string[], office: Office): readonly string[] => [
  ...lines,
  extractTitle('', office),
];
