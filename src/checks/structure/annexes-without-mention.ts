import type { Campaign } from '../../campaign/campaign.ts';
import type { DocumentPlan, ProsePlan } from '../../campaign/document-plan.ts';
import { indexOf } from '../../campaign/references/campaign-index.ts';
import { annexesOf, attachedTo } from '../../campaign/walk.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { proseDocuments } from '../official/prose-documents.ts';
import { textsAsRead } from '../prose/as-read.ts';
import { bareTitle } from './bare-title.ts';
import { citedAnnexes } from './cited-annexes.ts';

/**
 * HT431, once a document: annexes that its text never mentions, neither by mark nor by title, in a document that has
 * several. GB/T 9704 asks for the list only; who reads of a table wants to know where it is.
 */
export const annexesWithoutMention: Check = {
  run(campaign, report) {
    if ((campaign.incomplete?.size ?? 0) > 0) return;
    const documents = new Map(campaign.documents.map((document) => [document.id, document]));
    for (const document of proseDocuments(campaign)) {
      if (document.annexes.length < 2) continue;
      const { annexes } = indexOf(campaign);
      const text = textOf(bound(document, documents), campaign);
      const mentioned = mentionIn(text, campaign);
      const titles = document.annexes.flatMap((id, index) => {
        const title = annexes.get(id)?.title ?? '';
        if (isForReference(id, title, document)) return [];
        return mentioned(id, index + 1, title) ? [] : [title];
      });
      if (titles.length === 0) continue;
      const isNone = titles.length === document.annexes.length;
      report(diagnostic('HT431', { titles, isNone }, document.origin.at('annexes')));
    }
  },
};

/** A paper of somebody else that is attached for everybody to read. */
const isForReference = (id: string, title: string, { listedAnnexes = [] }: ProsePlan): boolean =>
  /(?:通知|意见|决定|规定|办法|条例|批复|函|方案|公告|通告)(?:（.{1,8}）)?$/u.test(title) &&
  listedAnnexes.some((one) => one.id === id);

/** A document with everything that is printed with it. Nothing is bound into itself, so this ends. */
function bound(
  document: DocumentPlan,
  documents: ReadonlyMap<string, DocumentPlan>,
): ReadonlySet<DocumentPlan> {
  const all = new Set([document]);
  for (const one of all) {
    for (const id of [...annexesOf(one), ...attachedTo(one)]) {
      const inside = documents.get(id);
      if (inside) all.add(inside);
    }
  }
  return all;
}

const textOf = (family: ReadonlySet<DocumentPlan>, campaign: Campaign): string =>
  [
    ...textsAsRead(campaign)
      .filter(({ document }) => !document || family.has(document))
      .map(({ text }) => text),
    ...[...family].map(ownWords),
  ].join('\n');

/** 关于印发《…》的通知 mentions what it issues. */
const ownWords = (document: DocumentPlan): string =>
  'body' in document ? `${document.title} ${headings(document.body).join(' ')}` : '';

const headings = (parts: ProsePlan['body']): readonly string[] =>
  parts.flatMap(({ section = '', sections }) => [section, ...headings(sections)]);

/** Enough letters of the end of a title to know it by: 隐患排查整改台账. */
const enoughOfTitle = 5;

/** Whether a text mentions an annex: by reference, number or title, or as the form of a duty; or all of them: 详见附件. */
function mentionIn(text: string, campaign: Campaign): (id: string, number: number, title: string) => boolean {
  const numbers = new Set(
    citedAnnexes(text).flatMap((cited) => upTo(cited.numbers, text.slice(cited.start, cited.end))),
  );
  const isAll = /(?<!【)(?:见|填写|填报|按照?)(?:各|所附|以下)?附件(?![\d一二三四五六七八九十])/u.test(text);
  const bare = bareTitle(text);
  const forms = new Set(campaign.duties.map(({ form }) => form));
  return (id, number, title) =>
    isAll ||
    numbers.has(number) ||
    forms.has(id) ||
    text.includes(`【附件：${id}`) ||
    text.includes(`【附件:${id}`) ||
    bare.includes(bareTitle(title).slice(-Math.max(enoughOfTitle, Math.ceil(title.length / 2))));
}

/** 附件1至附件3 mentions the second as well. */
function upTo(numbers: readonly number[], written: string): readonly number[] {
  const [first = 0, last = first] = numbers;
  const isRange = numbers.length === 2 && /[至到—－~～]/u.test(written);
  return isRange && last > first
    ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
    : numbers;
}
