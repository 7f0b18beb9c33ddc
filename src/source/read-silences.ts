import { type DiagnosticCode, diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import { lineStarts, lineText, positionOf } from '../diagnostics/position.ts';
import { severities } from '../diagnostics/severities.ts';
import { isAboutSilences, type Silence } from '../diagnostics/silence.ts';
import type { SourceFile, Span } from '../diagnostics/span.ts';
import { yamlComments } from './yaml-comments.ts';

/** `# hongtou-ignore`; what a hurried hand makes of it is meant all the same. */
const opening = /^#+\s*hongtou[-_ ]?ignore(?![a-z])\s*[:：]?/iu;

/** Words of the list of codes, which ends at the first word that is none. */
const word = /[\s,，、;；]*(?<word>[^\s,，、;；:：]+)/guy;
const restBehindColon = /\s*[:：]?(?<rest>.*)$/su;

/**
 * What the comments `# hongtou-ignore HT370、HT394：理由` of a file silence. Such a comment is about the line right
 * below it and its block of comments, and about the whole of a text that begins there and goes on over more lines.
 *
 * Reported: HT190 without a reason (it silences nevertheless), HT191 no code or an unknown one, HT193 a code that
 * cannot be silenced, HT194 a comment behind something on its line.
 */
export function readSilences(file: SourceFile, report: Report): readonly Silence[] {
  const { comments, longTexts } = yamlComments(file);
  const lengthOfOpening = ({ start, end }: Span) => opening.exec(file.text.slice(start, end))?.[0].length;
  if (!comments.some((comment) => lengthOfOpening(comment) !== undefined)) return [];
  const lineOf = ({ start }: Span) => positionOf(file, start).line;
  const ownLines = new Set(comments.filter(standsAlone).map(lineOf));
  const longTextEnds = lastEndByLine(longTexts);
  return comments.flatMap((comment) => {
    const opened = lengthOfOpening(comment);
    if (opened === undefined) return [];
    const line = lineOf(comment);
    if (!ownLines.has(line)) {
      report(diagnostic('HT194', {}, comment));
      return [];
    }
    const codes = readCodes(comment, opened, report);
    const covers = placeBelow(line, ownLines, longTextEnds, file);
    return codes.map((code) => ({ ...code, ...(covers && { covers }) }));
  });
}

function standsAlone({ file, start }: Span): boolean {
  const lineStart = file.text.lastIndexOf('\n', start - 1) + 1;
  return file.text.slice(lineStart, start).trim() === '';
}

/** Where the texts that begin on a line end, the last of them, by the number of the line. */
function lastEndByLine(texts: readonly Span[]): ReadonlyMap<number, number> {
  // In the order of the file: a later one ends later.
  return new Map(texts.map(({ file, start, end }) => [positionOf(file, start).line, end]));
}

function readCodes(
  comment: Span,
  opened: number,
  report: Report,
): readonly { readonly code: DiagnosticCode; readonly span: Span }[] {
  const { file, start } = comment;
  const text = file.text.slice(start + opened, comment.end);
  const codes: { code: DiagnosticCode; span: Span }[] = [];
  let hasCode = false;
  let end = 0;
  for (const { index, 0: matched, groups } of text.matchAll(word)) {
    const written = groups?.word ?? '';
    const name = written.normalize('NFKC').toUpperCase();
    if (!/^HT[0-9A-Z]*$/u.test(name)) break;
    hasCode = true;
    end = index + matched.length;
    const wordEnd = start + opened + end;
    const span = { file, start: wordEnd - written.length, end: wordEnd };
    if (!isCode(name)) report(diagnostic('HT191', { written }, span));
    else if (severities[name] === 'error') report(diagnostic('HT193', { code: name, kind: 'error' }, span));
    else if (isAboutSilences(name)) report(diagnostic('HT193', { code: name, kind: 'silence' }, span));
    else codes.push({ code: name, span });
  }
  if (!hasCode) report(diagnostic('HT191', {}, comment));
  const reason = restBehindColon.exec(text.slice(end))?.groups?.rest ?? '';
  if (hasCode && reason.trim() === '') report(diagnostic('HT190', {}, comment));
  return codes;
}

const isCode = (name: string): name is DiagnosticCode => Object.hasOwn(severities, name);

/** The first line below that is no comment, with what begins there; `undefined` where it is blank or missing. */
function placeBelow(
  line: number,
  commentLines: ReadonlySet<number>,
  longTextEnds: ReadonlyMap<number, number>,
  file: SourceFile,
): Span | undefined {
  let below = line + 1;
  while (commentLines.has(below)) below += 1;
  const text = lineText(file, below);
  if (text.trim() === '') return undefined;
  const start = lineStarts(file)[below - 1] ?? 0;
  return { file, start, end: Math.max(start + text.length, longTextEnds.get(below) ?? 0) };
}
