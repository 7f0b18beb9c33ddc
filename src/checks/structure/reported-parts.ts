import type { Campaign } from '../../campaign/campaign.ts';
import type { BodyPart, DocumentPlan } from '../../campaign/document-plan.ts';
import { isMissing } from '../../campaign/texts/is-missing.ts';
import { allParts } from '../../campaign/walk.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { fromChineseNumber } from '../../text/chinese-number.ts';
import type { Check } from '../check.ts';
import { type ProseAsRead, proseAsRead, type TextAsRead, textsAsRead } from '../prose/as-read.ts';
import { countedIn } from './quantities.ts';
import { seriesIn } from './series.ts';

/**
 * HT453: a report that leaves something out. It says how many there are of a kind (13个专项整治任务) and goes through fewer of
 * them one by one; it says what was found and what was put right on the spot, and nothing of the rest; or that the rest is being
 * dealt with, and not until when.
 */
export const reportedParts: Check = {
  run(campaign, report) {
    const reports = new Set<DocumentPlan>();
    for (const document of campaign.documents) {
      if (document.kind !== 'work-report' && document.kind !== 'report') continue;
      reports.add(document);
      // Where a part was refused, it may be what went through the others. A title says nothing of them.
      const isWhole = !campaign.incomplete?.has(document.origin) || isMissing(document.title);
      const parts = allParts(document.body);
      if (isWhole && !parts.some(({ origin }) => campaign.incomplete?.has(origin))) {
        compareCounts(parts, campaign, report);
      }
    }
    for (const text of textsAsRead(campaign)) {
      if (text.document && reports.has(text.document)) {
        checkRest(text, report);
        checkOpen(text, report);
      }
    }
  },
};

interface PartAsRead extends ProseAsRead {
  readonly section: string;
}

/** 13个专项整治任务: the number, and the word that the things are called by. */
const counts =
  /(?<number>\d{1,2}|[一二三四五六七八九十]{1,3})(?:个|项)(?:重点)?(?<kind>\p{Script=Han}{2,8}?)(?:任务|行动|工作)/gu;

function compareCounts(body: readonly BodyPart[], campaign: Campaign, report: Report): void {
  const parts = body.flatMap((part): readonly PartAsRead[] =>
    part.text === undefined
      ? []
      : [{ section: part.section ?? '', ...proseAsRead(part.text, part.origin.at('text'), campaign) }],
  );
  for (const { text, placeOf } of parts) {
    for (const { 0: written, index, groups } of text.matchAll(counts)) {
      const { number = '', kind = '' } = groups ?? {};
      const stated = /^\d/u.test(number) ? Number(number) : fromChineseNumber(number);
      const told = parts.flatMap((part) => (part.section.includes(kind) ? itemsOf(part.text, kind) : []));
      const [items, second] = told;
      if (stated === undefined || items === undefined || second !== undefined || items >= stated) continue;
      const { span } = placeOf(index, index + written.length);
      report(diagnostic('HT453', { problem: 'fewer', written, told: items }, span));
    }
  }
}

/** A series is about things of a kind where most of its items begin by saying so: 一是消防安全专项整治。 */
function itemsOf(text: string, kind: string): readonly number[] {
  return seriesIn(text).flatMap(({ marks }) => {
    const heads = marks.map(({ end }) => /^[^，。；：]{0,24}/u.exec(text.slice(end, end + 24))?.[0] ?? '');
    const named = heads.filter((head) => head.includes(kind)).length;
    return marks.length >= 3 && named * 2 > marks.length ? [marks.length] : [];
  });
}

const found = /(?:发现|排查出?|查出|检查出)[^\d，。；]{0,14}$/u;
const onTheSpot = /^[^\d，。；]{0,8}[，、](?:当场|现场|立即|立行立改)(?:完成)?整改[^\d，。；]{0,4}$/u;
/** What says something of the rest, somewhere behind. */
const rest =
  /其余|其他|剩余|余下|剩下|未整改|尚未|未完成|限期|责令|督促|正在|后续|跟踪|台账|移交|全部|均已|整改到位|逐一|挂牌|闭环|下发|通知书|整改率/u;
const reach = 120;

function checkRest({ text, placeOf }: TextAsRead, report: Report): void {
  if (!text.includes('整改')) return;
  const numbers = countedIn(text);
  for (const [index, all] of numbers.entries()) {
    const done = numbers[index + 1];
    if (!done || done.unit !== all.unit || done.value >= all.value) continue;
    const isPair =
      found.test(text.slice(Math.max(0, all.start - 24), all.start)) &&
      onTheSpot.test(text.slice(all.end, done.start));
    if (!isPair || saysMore(text.slice(done.end, done.end + reach))) continue;
    const { span } = placeOf(all.start, done.end);
    report(diagnostic('HT453', { problem: 'rest', found: all.written, done: done.written }, span));
  }
}

/** In the same sentence, or in one of the next that is about the same thing. */
function saysMore(text: string): boolean {
  const [sentence = '', ...others] = text.split('。');
  return rest.test(sentence) || others.some((one) => /隐患|问题/u.test(one) && rest.test(one));
}

const open =
  /(?:剩余|其余|余下|剩下)的?\d+[\p{Script=Han}]{1,6}?(?:[，,])?(?:均|都|也)?(?:正在?|正有序|仍在|还在|尚在)(?:有序|抓紧|加快|积极|稳步|持续)?(?:推进|整改|办理|实施|进行|处理|改造|建设|安装|核查|施工)/gu;
/** A day, a month, a time within which, or the end of one. */
const aTime =
  /\d月|\d日|\d年|年底|月底|季度|半年|前(?:全部|完成)|之前|以前|[内日]完成|期限|时限|倒计时|尽快/u;

/** The rest, as one number, and no time in its sentence nor in the next. */
function checkOpen({ text, placeOf }: TextAsRead, report: Report): void {
  for (const { 0: written, index } of text.matchAll(open)) {
    const [sentence = '', next = ''] = text.slice(index, index + 2 * reach).split(/[。\n]/u);
    if (aTime.test(sentence) || aTime.test(next)) continue;
    const { span } = placeOf(index, index + written.length);
    report(diagnostic('HT453', { problem: 'open', written }, span));
  }
}
