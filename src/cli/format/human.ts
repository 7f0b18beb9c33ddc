import picocolors from 'picocolors';
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import { describe } from '../../i18n/describe.ts';
import { talkIn } from '../../i18n/talk.ts';
import { cleanForTerminal } from '../../text/clean.ts';
import { codeFrame } from './code-frame.ts';
import { printComparison } from './comparison.ts';
import { printHandEdits } from './hand-edits.ts';
import { placeOf } from './place.ts';
import type { FormatSettings, Formatter } from './report.ts';

/** Each finding with its place, its line and the way out, in reading order. */
export const formatHuman: Formatter = ({ diagnostics, comparison, handEdits }, settings) =>
  [
    ...(handEdits ? [printHandEdits(handEdits, settings)] : []),
    ...(comparison ? [printComparison(comparison, settings)] : []),
    ...diagnostics.map((found) => `${printFinding(found, settings)}\n`),
  ].join('');

function printFinding(found: Diagnostic, { language, colors, columns }: FormatSettings): string {
  const paint = picocolors.createColors(colors);
  const painted: { readonly [Level in Severity]: (text: string) => string } = {
    error: paint.red,
    warning: paint.yellow,
    info: paint.blue,
  };
  const emphasise = painted[found.severity];
  const talk = talkIn(language);
  const { message, hint } = describe(found, language);
  const style = { columns, gutter: paint.dim, caret: emphasise };
  const frame = (span: Diagnostic['span']) => (span && span.file.text !== '' ? codeFrame(span, style) : '');
  const head = `${emphasise(paint.bold(talk.severity[found.severity]))} ${paint.bold(found.code)}`;
  const place = found.span ? ` ${paint.cyan(placeOf(found.span))}` : '';
  const related = (found.related ?? []).map(
    (span) => `  ${talk.seeAlso} ${paint.cyan(placeOf(span))}\n${frame(span)}`,
  );
  return [
    `${head}${place}\n`,
    `  ${cleanForTerminal(message)}\n`,
    frame(found.span),
    hint === undefined ? '' : `  ${paint.green(talk.hint)}${cleanForTerminal(hint)}\n`,
    ...related,
  ].join('');
}
