import type { Campaign } from '../../campaign/campaign.ts';
import type { BodyPart, ProsePlan, Show } from '../../campaign/document-plan.ts';
import { allMeasures, allParts, allTasks } from '../../campaign/walk.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { fromChineseNumber } from '../../text/chinese-number.ts';
import type { Check } from '../check.ts';
import { proseDocuments } from '../official/prose-documents.ts';
import { proseAsRead } from '../prose/as-read.ts';
import { countLeadingOver, type StatedCount } from './stated-counts.ts';

/**
 * HT432 in a body: a number that leads over to what the part shows or to the sections in it (分四个阶段进行。), and
 * 共20项任务 where the campaign has another number both of topics and of tasks and of measures.
 */
export const countedData: Check = {
  run(campaign, report) {
    if ((campaign.incomplete?.size ?? 0) > 0) return;
    for (const document of proseDocuments(campaign)) {
      const parts = allParts(document.body);
      for (const part of parts) checkLead(part, campaign, report);
      if (showsWork(document, campaign)) checkTotals(parts, campaign, report);
    }
  },
};

function checkLead(part: BodyPart, campaign: Campaign, report: Report): void {
  const [key, prose] = part.intro === undefined ? ['text', part.text] : ['intro', part.intro];
  const items = itemsOf(part, campaign);
  if (prose === undefined || items === undefined || items < 2) return;
  const { text, placeOf } = proseAsRead(prose, part.origin.at(key), campaign);
  const stated = countLeadingOver(text.trimEnd()) ?? topicsCounted(text, part.show);
  if (!stated || stated.value === items) return;
  // Sections are counted by what they are called only: 三个方面 may be said of the whole.
  if (part.show === undefined && !/阶段|步骤/u.test(stated.noun)) return;
  const { span } = placeOf(stated.start, stated.end);
  report(diagnostic('HT432', { stated: stated.written, counted: items }, span));
}

const divided =
  /(?:分(?:为|成)?|共(?:分为?|设|有|安排)?|安排|包括|涉及)(?<count>(?<number>[二两三四五六七八九十]{1,3}|\d{1,2})个)(?<noun>方面|专题|领域|板块)(?![一二三四五六七八九十\d]|[^，。；：、]{0,4}(?:入手|发力|着手|着力))/u;

/** 整治分三个方面，分工见附件2： where the topics themselves follow. */
function topicsCounted(text: string, show: Show | undefined): StatedCount | undefined {
  if (show?.what !== 'topics') return undefined;
  const { index = 0, groups } = divided.exec(text) ?? {};
  const { number = '', count = '', noun = '' } = groups ?? {};
  const value = /^\d/u.test(number) ? Number(number) : fromChineseNumber(number);
  if (value === undefined || value < 2) return undefined;
  const start = text.indexOf(count, index);
  return { value, written: count + noun, noun, start, end: start + count.length + noun.length };
}

/** How many items follow the text of a part; undefined where it shows none, or both data and sections. */
function itemsOf({ show, form, sections }: BodyPart, campaign: Campaign): number | undefined {
  if (form !== undefined) return undefined;
  if (!show) return sections.length;
  return sections.length > 0 ? undefined : shownBy(show, campaign);
}

function shownBy({ what, topics }: Show, campaign: Campaign): number | undefined {
  if (what === 'phases') return campaign.phases.length;
  const chosen = campaign.topics.filter(({ id }) => topics === undefined || topics.includes(id));
  if (what === 'topics') return chosen.length;
  return what === 'tasks' ? allTasks({ topics: chosen }).length : undefined;
}

/** Whether a document prints all topics of the campaign, so that it is they that its text counts. */
function showsWork(document: ProsePlan, { documents }: Campaign): boolean {
  const bound = new Set([...document.annexes, ...(document.attached ?? [])]);
  const inBody = allParts(document.body).some(
    ({ show }) => show?.what === 'topics' && show.topics === undefined,
  );
  return (
    inBody ||
    documents.some(
      (form) =>
        bound.has(form.id) &&
        'rows' in form &&
        /^(?:tasks|measures)$/u.test(form.rows.kind) &&
        !('topics' in form.rows && form.rows.topics),
    )
  );
}

const totals =
  /(?:明确了?|确定了?|提出了?|分解为?|细化为?|安排了?|部署了?|制定了?|共|共计)(?<count>(?<number>[一二两三四五六七八九十百]{1,5}|\d{1,3})[项个条])(?:重点|主要|具体|工作|年度|整治){0,2}(?:任务|措施|专题)/gu;

function checkTotals(parts: readonly BodyPart[], campaign: Campaign, report: Report): void {
  const counts = [campaign.topics.length, allTasks(campaign).length, allMeasures(campaign).length];
  const rows = allTasks(campaign).reduce((sum, { measures }) => sum + Math.max(1, measures.length), 0);
  if (allTasks(campaign).length < 2) return;
  for (const part of parts) {
    for (const key of ['intro', 'text'] as const) {
      const prose = part[key];
      if (prose === undefined || !/任务|措施|专题/u.test(prose)) continue;
      const { text, placeOf } = proseAsRead(prose, part.origin.at(key), campaign);
      for (const { 0: written, index, groups } of text.matchAll(totals)) {
        const number = groups?.number ?? '';
        const value = /^\d/u.test(number) ? Number(number) : fromChineseNumber(number);
        if (value === undefined || value < 2 || [...counts, rows].includes(value)) continue;
        const { span } = placeOf(index, index + written.length);
        const [topics = 0, tasks = 0, measures = 0] = counts;
        report(diagnostic('HT432', { stated: written, counted: tasks, topics, measures }, span));
      }
    }
  }
}
