import { type AnnexList, noAnnexes } from './annex-mark.ts';
import type { Campaign } from './campaign.ts';
import { resolveReference } from './references/resolve-reference.ts';

/**
 * A stretch of prose. References are written 【任务：危化品底数的时限】: no quoting is needed wherever a YAML scalar
 * can stand, and every Chinese keyboard has the brackets.
 */
export type ProseSegment = { readonly kind: 'text'; readonly text: string } | Reference | BrokenReference;

interface Bracketed {
  /** To the letter, brackets included. */
  readonly written: string;
  /** UTF-16 offset in the prose. */
  readonly start: number;
}

/** A bracket that is never closed on its line (the rest of the line is `written`), or brackets without a colon. */
export interface BrokenReference extends Bracketed {
  readonly kind: 'broken';
  readonly problem: 'unclosed' | 'no-colon';
}

export interface Reference extends Bracketed {
  readonly kind: 'reference';
  /** 事实, 任务, 附件 … as written; whether it means anything is not known here. */
  readonly subject: string;
  /** What stands after the colon: a name or id, and often 的 with a property. */
  readonly target: string;
}

const marks = /【【|【(?<inside>[^【】\n]*)】|【[^【】\n]*/gu;

/** Cuts prose into text and references. 【【 is a single 【 in the text; a lone 】 is text. Never fails. */
export function parseProse(prose: string): readonly ProseSegment[] {
  if (!mayHoldReferences(prose)) return prose === '' ? [] : [{ kind: 'text', text: prose }];
  const segments: ProseSegment[] = [];
  let text = '';
  let done = 0;
  const add = (segment: ProseSegment): void => {
    if (text !== '') segments.push({ kind: 'text', text });
    text = '';
    segments.push(segment);
  };
  for (const match of prose.matchAll(marks)) {
    text += prose.slice(done, match.index);
    done = match.index + match[0].length;
    if (match[0] === '【【') text += '【';
    else add(readMark({ written: match[0], start: match.index }, match.groups?.inside));
  }
  text += prose.slice(done);
  if (text !== '') segments.push({ kind: 'text', text });
  return segments;
}

/** Nearly all texts hold no bracket at all. */
export const mayHoldReferences = (prose: string): boolean => prose.includes('【');

function readMark(mark: Bracketed, inside: string | undefined): ProseSegment {
  if (inside === undefined) return { kind: 'broken', ...mark, problem: 'unclosed' };
  const colon = inside.search(/[：:]/u);
  if (colon === -1) return { kind: 'broken', ...mark, problem: 'no-colon' };
  return {
    kind: 'reference',
    ...mark,
    subject: inside.slice(0, colon).trim(),
    target: inside.slice(colon + 1).trim(),
  };
}

/**
 * Replaces the references of a piece of prose by what they stand for.
 *
 * `annexes` is the annex list that holds for the text (that of the document it is bound into): it numbers 【附件：…】. What cannot be resolved is printed as written; `checkReferences` has reported it. The pieces belong
 * together without anything between them, and what was inserted must not be parsed again as Markdown or as a template.
 */
export function resolveProse(
  prose: string,
  campaign: Campaign,
  annexes: AnnexList = noAnnexes,
): readonly { readonly text: string }[] {
  return parseProse(prose).map((segment) => {
    if (segment.kind === 'text') return { text: segment.text };
    if (segment.kind === 'broken') return { text: segment.written };
    const resolved = resolveReference(segment, { campaign, annexes });
    return { text: resolved.ok ? resolved.text : segment.written };
  });
}
