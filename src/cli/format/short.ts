import { describe } from '../../i18n/describe.ts';
import { cleanForTerminal } from '../../text/clean.ts';
import { printComparison } from './comparison.ts';
import { printHandEdits } from './hand-edits.ts';
import { placeOf } from './place.ts';
import type { Formatter } from './report.ts';

/** One line a finding, for grep and editors: `file:line:column: severity CODE message`. */
export const formatShort: Formatter = ({ diagnostics, comparison, handEdits }, settings) =>
  [
    ...(handEdits ? [printHandEdits(handEdits, { ...settings, colors: false })] : []),
    ...(comparison ? [printComparison(comparison, { ...settings, colors: false })] : []),
    ...diagnostics.map((found) => {
      const place = found.span ? `${placeOf(found.span)}: ` : '';
      const message = cleanForTerminal(describe(found, settings.language).message);
      return `${place}${found.severity} ${found.code} ${message}\n`;
    }),
  ].join('');
