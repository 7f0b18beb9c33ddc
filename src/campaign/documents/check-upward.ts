import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { ProsePlan } from '../document-plan.ts';
import type { Place } from '../resolving/place.ts';
import { allParts } from '../walk.ts';
import { kindDefaults } from './kind-defaults.ts';

/** A sentence that asks for a decision. 申请批准, 提请审批 tell of one that somebody else asked for. */
const asking =
  /(?<![申提报呈邀约])请(?:予以?|给予|领导|审核|审查|研究|尽快|一并|即){0,2}(?:批复|批示|批准|审批|审定|核准)|(?<![适得恰正])[当妥]否/u;

const telephone = /电话|手机|\d{5,}/u;

/**
 * What 条例 15 asks of documents to a higher office: in principle one recipient (15(1); HT358), no request inside a
 * report (15(4); HT350); and what practice asks of a request: whom to call about it (HT351).
 */
export function checkUpward(plan: ProsePlan, place: Place, report: Report): void {
  const { kind, recipients, note, status } = plan;
  if (!kindDefaults[kind].goesUp) return;
  const names = recipients.flatMap((written) => written.split(/[、，,]/u));
  if (names.length > 1) {
    report(diagnostic('HT358', { kind, count: names.length, first: names[0] ?? '' }, place.at('recipients')));
  }
  if (kind === 'report') checkAsking(plan, report);
  const isOpen = place.isUnknown('note') || status === 'draft';
  if (kind === 'request' && !isOpen && !telephone.test(note ?? '')) {
    report(diagnostic('HT351', {}, place.at(note === undefined ? 'kind' : 'note')));
  }
}

function checkAsking({ body }: ProsePlan, report: Report): void {
  for (const part of allParts(body)) {
    for (const key of ['intro', 'text'] as const) {
      const [words] = asking.exec(part[key] ?? '') ?? [];
      if (words === undefined) continue;
      // A paragraph that is written as a text alone has no key.
      report(diagnostic('HT350', { words }, spanOf(words, part.origin.at(key))));
    }
  }
}

/** The words themselves where the file has them in one piece, or else the whole text. */
function spanOf(words: string, text: Span): Span {
  const { file } = text;
  const start = file.text.slice(text.start, text.end).indexOf(words);
  if (start === -1) return text;
  return { file, start: text.start + start, end: text.start + start + words.length };
}
