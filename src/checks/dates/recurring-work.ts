import type { Campaign, Duty } from '../../campaign/campaign.ts';
import { namesOf } from '../../campaign/office.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { Check } from '../check.ts';
import { textsAsRead } from '../prose/as-read.ts';
import { saysHandIn } from './handing-in.ts';

import { nameOf, timeOfDuty, workItems } from './timed-things.ts';

/**
 * HT417: a monthly return that a text asks for by another day of the month than the duty, or another text, does; and,
 * once, tasks that are to be done every so often, as their text says, while their deadline names a day and 长期坚持.
 */
export const recurringWork: Check = {
  run(campaign, report) {
    reportOtherDays(campaign, report);
    reportUnsaid(campaign, report);
  },
};

/** A return that is due on a day of every month. */
interface Monthly {
  readonly day: number;
  readonly written: string;
  /** What is handed in, without the words that say nothing about it; empty for 进展情况 and the like. */
  readonly content: string;
  readonly span: Span;
  /** Who hands it in and who gets it, as far as that is said. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const everyMonth =
  /(?<before>[^，。；：:（(\n]{0,40}?)(?<written>每个?月(?:的)?(?<day>\d{1,2})[日号](?:之|以)?前?)(?<after>[^。；\n（(]{2,60})/gu;

function reportOtherDays(campaign: Campaign, report: Report): void {
  const known: Monthly[] = campaign.duties
    .filter(({ origin }) => !campaign.incomplete?.has(origin))
    .flatMap(monthlyDuty);
  for (const { text, placeOf } of textsAsRead(campaign)) {
    if (!text.includes('每月') && !text.includes('每个月')) continue;
    for (const found of text.matchAll(everyMonth)) {
      const { before = '', written = '', day, after = '' } = found.groups ?? {};
      if (!saysHandIn(after)) continue;
      const start = found.index + before.length;
      const { span } = placeOf(start, start + written.length);
      const monthly = {
        day: Number(day),
        written,
        content: contentOf(after),
        span,
        ...partiesOf(before, after),
      };
      const other = known.find((one) => isSame(one, monthly));
      if (!other) known.push(monthly);
      else if (other.day !== monthly.day) {
        const named = { problem: 'day', written, other: other.written } as const;
        report(diagnostic('HT417', named, span, { related: [other.span] }));
      }
    }
  }
}

function monthlyDuty(duty: Duty): readonly Monthly[] {
  const names = (owners: Duty['from']): readonly string[] =>
    owners.flatMap((owner) => (owner.kind === 'office' ? namesOf(owner.office) : [owner.text]));
  return timeOfDuty(duty).flatMap(({ deadline, span }) =>
    deadline.parts.flatMap((part): readonly Monthly[] => {
      const isMonthly = part.kind === 'recurrence' && part.every === 'month' && part.interval === undefined;
      if (!isMonthly || typeof part.day !== 'number' || part.until) return [];
      const content = contentOf(duty.title);
      const parties = { from: names(duty.from), to: names(duty.to) };
      return [{ day: part.day, written: deadline.text, content, span, ...parties }];
    }),
  );
}

/** Words that do not tell one return from another. */
const filler =
  /汇总|上报|报送|填报|提交|反馈|报至|[本当上]月|[前上]一?个?月|工作|进展|开展|推进|落实|情况|信息|报表|统计表|汇总表|台账|数据|材料|及时|分别|[请要须将把于前报送至并和及的，,、]/gu;
const body = '\\p{Script=Han}{1,20}?(?:局|委|办|科|处|股|室|办公室|中心|厅|部|院)';
const receiver = new RegExp(
  `(?:向|给)(?<before>${body})(?=报|上报|提交|反馈|填报)|(?:报送?|上报|报至|提交|反馈)(?:至|给|到)?(?<after>${body})`,
  'u',
);

/** The receiver is no part of what it receives. */
const contentOf = (text: string): string =>
  text
    .replace(/[逢遇][^，。；]*(?:顺延|提前).*$/u, '')
    .replace(receiver, '报')
    .replace(filler, '')
    .trim();

function partiesOf(before: string, after: string): Pick<Monthly, 'from' | 'to'> {
  const sender = before.replace(/^[\s“”一二三四五六七八九十0-9.、]+|[请要应须于将在的\s]+$/gu, '');
  const found = receiver.exec(after)?.groups;
  const to = found?.before ?? found?.after;
  return { from: sender === '' ? [] : [sender], to: to === undefined ? [] : [to] };
}

/** The same thing from the same people to the same people, or nothing said of these. */
const isSame = (one: Monthly, other: Monthly): boolean =>
  one.content === other.content && mayAgree(one.from, other.from) && mayAgree(one.to, other.to);

const mayAgree = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 0 ||
  other.length === 0 ||
  one.some((name) => other.some((second) => name === second || isSameClass(name, second)));

/** 各校 and 各中小学校. */
const isSameClass = (one: string, other: string): boolean =>
  one.includes('各') && other.includes('各') && one.at(-1) === other.at(-1);

const recurs =
  /每(?:年|半年|季度|季|月|周|学期)(?:度)?(?:应当?|须|要)?(?:至少|最少|不少于|不得少于)[^，。；]{0,24}?[一二两三四\d][次场期]/u;

function reportUnsaid(campaign: Campaign, report: Report): void {
  const found = workItems(campaign).flatMap((item) => {
    const text = item.text ?? '';
    if (!text.includes('每')) return [];
    const kinds = item.deadlines.flatMap(({ parts }) => parts.map(({ kind }) => kind));
    const isUnsaid = kinds.includes('by') && kinds.includes('standing') && !kinds.includes('recurrence');
    const written = isUnsaid ? recurs.exec(text)?.[0] : undefined;
    if (written === undefined || campaign.incomplete?.has(item.origin)) return [];
    return [{ item, written, deadline: item.deadlines.map((one) => one.text).join('；') }];
  });
  const [first, ...others] = found;
  if (!first) return;
  const { item, written, deadline } = first;
  const named = { problem: 'unsaid', name: nameOf(item), written, deadline, count: found.length } as const;
  const related = others.slice(0, mostPlaces).map((one) => one.item.origin.at('deadline'));
  report(diagnostic('HT417', named, item.origin.at('deadline'), { related }));
}

/** As many places as one can look up. */
const mostPlaces = 8;
