import type { Span } from '../diagnostics/span.ts';
import type { Owner, WorkItem } from './campaign.ts';

/** Keys of a work item that stand for the role of the same id. */
export const roleShorthands = ['lead', 'responsible', 'supporting'] as const;

/** What is written for “nobody”, and printed as it was written. */
const nobody: readonly string[] = ['/', '／', '—', '——', '无'];

export const isNobodyMark = (text: string): boolean => nobody.includes(text);

/** Whether an owner says that there is none. Words that name no office (分管市领导) are somebody. */
export const isNobody = (owner: Owner): boolean => owner.kind === 'none' && isNobodyMark(owner.text);

/** Where an owner of a work item was written, by its place in the role: as `lead:` or inside `owners:`. */
export function ownersSpan({ origin }: Pick<WorkItem, 'origin'>, role: string, index: number): Span {
  const shorthand = roleShorthands.some((key) => key === role) ? origin.at(role, index) : origin.span;
  return shorthand.start === origin.span.start ? origin.at('owners', role, index) : shorthand;
}
