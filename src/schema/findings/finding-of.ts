import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { badId } from './bad-id.ts';
import { blankText } from './blank-text.ts';
import { bothWritten } from './both-written.ts';
import type { BrokenRule, FindingHandler } from './finding.ts';
import { nothingSaid } from './nothing-said.ts';
import { outOfRange } from './out-of-range.ts';
import { tooFew } from './too-few.ts';
import { tooLong } from './too-long.ts';
import { unreadableValue } from './unreadable-value.ts';
import { wrongDate } from './wrong-date.ts';
import { wrongWord } from './wrong-word.ts';

/** In the order in which they are asked. */
const handlers: readonly FindingHandler[] = [
  blankText,
  badId,
  wrongWord,
  tooLong,
  tooFew,
  outOfRange,
  wrongDate,
  unreadableValue,
  nothingSaid,
  bothWritten,
];

/** The finding for a broken rule. A rule that no handler knows is a mistake of ours. */
export function findingOf(broken: BrokenRule): Diagnostic {
  for (const handler of handlers) {
    const finding = handler(broken);
    if (finding) return finding;
  }
  throw new Error(`no wording for the broken rule ${JSON.stringify(broken.issue)}`);
}
