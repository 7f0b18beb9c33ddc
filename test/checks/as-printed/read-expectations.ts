import { lineStarts, lineText, positionOf } from '../../../src/diagnostics/position.ts';
import type { SourceFile, Span } from '../../../src/diagnostics/span.ts';
import { yamlComments } from '../../../src/source/yaml-comments.ts';

/** `# expect HT460 (000-10) 「风险防控,全力」`: a finding that must be there, and the place it must point at. */
export interface Expectation {
  readonly code: string;
  /** Ids of the defect list that the finding shows; none where it is right and not on the list. */
  readonly ids: readonly string[];
  /** The line below, and the whole of a text that begins there. */
  readonly covered: Span;
  /** What of it is quoted; without a quotation all of it. */
  readonly place: Span;
  readonly line: number;
}

/** `# missing 000-15 「一岗双责、党政同责」`: a listed defect that no rule finds there yet. */
export interface Gap {
  readonly id: string;
  readonly covered: Span;
  readonly place: Span;
  readonly line: number;
}

export interface Expectations {
  readonly expected: readonly Expectation[];
  readonly gaps: readonly Gap[];
}

const listed = String.raw`(?:\d{3}|X)-\d{2}`;
const quoted = '(?: 「(?<quote>[^」]+)」)?';
const expectItem = new RegExp(
  `(?<code>HT\\d{3}) \\((?<ids>true|${listed}(?:, ${listed})*)\\)${quoted}`,
  'uy',
);
const gapItem = new RegExp(`(?<id>${listed})${quoted}`, 'uy');

/** So long a line says too little about the place. */
const longLine = 120;

/**
 * Reads what the comments of a fixture say is found in the line right below them (comments may stand between), and in
 * the whole of a text that begins there. Throws at a comment that is not written as README.md of the fixtures says.
 */
export function readExpectations(file: SourceFile): Expectations {
  const { comments, longTexts } = yamlComments(file);
  const lineOf = (span: Span): number => positionOf(file, span.start).line;
  const commentLines = new Set(comments.map(lineOf));
  const below = (line: number): Span => {
    let next = line + 1;
    while (commentLines.has(next)) next += 1;
    const start = lineStarts(file)[next - 1] ?? file.text.length;
    const end = start + lineText(file, next).length;
    const ends = longTexts.filter((text) => text.start >= start && text.start < end).map((text) => text.end);
    return { file, start, end: Math.max(end, ...ends) };
  };

  const expected: Expectation[] = [];
  const gaps: Gap[] = [];
  for (const comment of comments) {
    const [, word, rest = ''] = /^# (expect|missing) (.*)$/u.exec(textOf(comment)) ?? [];
    if (word === undefined) continue;
    const line = lineOf(comment);
    const fail = (why: string): never => {
      throw new Error(`${file.path}:${line}: ${why}: ${textOf(comment)}`);
    };
    const covered = below(line);
    const { items, reason } = splitItems(rest, word === 'expect' ? expectItem : gapItem, fail);
    for (const { code = '', ids = '', id = '', quote } of items) {
      const place = placeOf(quote, covered, fail);
      if (word === 'missing') gaps.push({ id, covered, place, line });
      else if (ids !== 'true') expected.push({ code, ids: ids.split(', '), covered, place, line });
      else if (reason === undefined) fail('a finding that is not on the list needs a reason');
      else expected.push({ code, ids: [], covered, place, line });
    }
  }
  return { expected, gaps };
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Items parted by `, `, then perhaps `: ` and a reason. */
function splitItems(
  text: string,
  item: RegExp,
  fail: (why: string) => never,
): { readonly items: readonly Groups[]; readonly reason: string | undefined } {
  const items: Groups[] = [];
  let at = 0;
  for (;;) {
    item.lastIndex = at;
    const found = item.exec(text);
    if (!found) return fail('cannot be read');
    items.push(found.groups ?? {});
    at = item.lastIndex;
    if (text.startsWith(', ', at)) at += 2;
    else if (at === text.length) return { items, reason: undefined };
    else if (/^: .+/u.test(text.slice(at))) return { items, reason: text.slice(at + 2) };
    else return fail('cannot be read');
  }
}

function placeOf(quote: string | undefined, covered: Span, fail: (why: string) => never): Span {
  const text = textOf(covered);
  if (text.trim() === '') return fail('there is nothing below');
  if (quote === undefined) {
    return text.length > longLine ? fail('a long text needs a 「quotation」') : covered;
  }
  const at = text.indexOf(quote);
  if (at < 0) return fail(`「${quote}」 is not below`);
  if (text.includes(quote, at + 1)) return fail(`「${quote}」 stands there twice`);
  const start = covered.start + at;
  return { file: covered.file, start, end: start + quote.length };
}

const textOf = ({ file, start, end }: Span): string => file.text.slice(start, end);
