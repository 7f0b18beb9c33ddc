import type { Span } from '../../diagnostics/span.ts';
import { mayHoldReferences, parseProse, type Reference } from '../prose.ts';
import type { Resolving } from '../resolving/resolving.ts';
import { reportReferences, type WrongReference } from './report-references.ts';
import { type ReferenceProblem, someOf } from './resolve-reference.ts';

type Needed = Pick<Resolving, 'facts' | 'report' | 'suggest'>;

/**
 * Replaces 【事实：…】 in a text that is understood while the campaign is still being resolved: a deadline, the period
 * of a figure. `scalar` tells where the text was written. Reported: facts that there are not, and every other reference.
 * `isWhole`: whether all references were replaced; a text that holds one still means nothing.
 */
export function insertFacts(
  text: string,
  scalar: () => Span,
  needed: Needed,
): { readonly text: string; readonly isWhole: boolean } {
  if (!mayHoldReferences(text)) return { text, isWhole: true };
  const { facts, report } = needed;
  const wrong: WrongReference[] = [];
  let isWhole = true;
  const pieces = parseProse(text).map((segment) => {
    if (segment.kind === 'text') return segment.text;
    const isFact = segment.kind === 'reference' && segment.subject === '事实';
    const fact = isFact ? facts.byId.get(segment.target) : undefined;
    if (fact) return fact.text;
    isWhole = false;
    if (segment.kind === 'broken') wrong.push({ reference: segment, problem: segment.problem });
    else if (!isFact) wrong.push({ reference: segment, problem: 'fact-only' });
    else if (facts.complete) wrong.push({ reference: segment, problem: unknownFact(segment, needed) });
    return segment.written;
  });
  if (wrong.length > 0) reportReferences(wrong, { text, scalar: scalar() }, report);
  return { text: pieces.join(''), isWhole };
}

function unknownFact({ subject, target }: Reference, { facts, suggest }: Needed): ReferenceProblem {
  const known = [...facts.byId.keys()];
  const { suggestion: meant } = suggest(target, known);
  const suggestion = meant === undefined ? {} : { suggestion: `【${subject}：${meant}】` };
  return { kind: 'unknown-target', subject, target, known: someOf(known), ...suggestion };
}
