import type { Campaign, Task } from '../../campaign/campaign.ts';
import { indexOf } from '../../campaign/references/campaign-index.ts';
import { allTasks, leafRoles } from '../../campaign/walk.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { spanOfDate } from '../../text/date-span.ts';
import type { Check } from '../check.ts';
import { anchorOf } from '../dates/campaign-time.ts';
import type { Anchor } from '../dates/extent.ts';
import { datedTexts, type ProseDate } from '../dates/prose-dates.ts';
import { textsAsRead } from '../prose/as-read.ts';
import { isEqual } from './quantities.ts';
import { titlesIn } from './titles-in-text.ts';

/**
 * HT433: a document that says by hand what the data of the campaign say otherwise: the day of a task or a duty, who leads
 * a task, the target of an indicator, the number of a figure. Only where the sentence holds the whole title or scope.
 */
export const repeatedFacts: Check = {
  run(campaign, report) {
    if ((campaign.incomplete?.size ?? 0) > 0) return;
    compareDays(campaign, report);
    compareLeaders(campaign, report);
    compareNumbers(campaign, report);
  },
};

/** Something with a day, under the words that a sentence would call it by. */
interface Dated {
  readonly title: string;
  readonly written: string;
  readonly day: number;
  readonly span: Span;
}

function compareDays(campaign: Campaign, report: Report): void {
  const anchor = anchorOf(campaign);
  let titles: ReturnType<typeof titlesIn<Dated>> | undefined;
  for (const { dates, document } of datedTexts(campaign)) {
    if (!document) continue;
    titles ??= titlesIn(datedThings(campaign, anchor));
    const find = titles;
    for (const date of dates) {
      const [thing, second] = find(date.before + date.written + date.after);
      const day = dayOf(date, anchor);
      if (!date.isDue || !thing || second || day === undefined || day === thing.day) continue;
      // Another day in the sentence may be the one that is meant.
      if (/\d日/u.test(date.before) || /\d日/u.test(date.after)) continue;
      const named = { what: 'day', title: thing.title, written: date.written, held: thing.written } as const;
      report(diagnostic('HT433', named, date.span, { related: [thing.span] }));
    }
  }
}

function datedThings(campaign: Campaign, anchor: Anchor): readonly Dated[] {
  const tasks = allTasks(campaign).flatMap(({ title, deadlines, origin }) =>
    title === undefined
      ? []
      : deadlines.map((deadline) => ({ title, deadline, span: origin.at('deadline') })),
  );
  const duties = campaign.duties.flatMap(({ title, when: deadline, origin }) =>
    deadline ? [{ title, deadline, span: origin.at('when') }] : [],
  );
  return [...tasks, ...duties].flatMap(({ title, deadline, span }): readonly Dated[] => {
    const [part, second] = deadline.parts;
    const date = part?.kind === 'by' && !second && deadline.understood ? anchor(part.date) : undefined;
    return date?.day === undefined
      ? []
      : [{ title, written: deadline.text, day: spanOfDate(date).first, span }];
  });
}

function dayOf({ date }: ProseDate, anchor: Anchor): number | undefined {
  const known = anchor(date);
  return known && spanOfDate(known).first;
}

const sentences = /[^。；;\n]+/gu;
const leading = /由(?<office>[^，。；、“”（）]{2,20}?)(?:负责)?牵头/u;

function compareLeaders(campaign: Campaign, report: Report): void {
  const texts = textsAsRead(campaign).filter(({ text, document }) => document && text.includes('牵头'));
  if (texts.length === 0) return;
  const { offices } = indexOf(campaign);
  const roles = leafRoles(campaign.roles).filter(({ title }) => title.includes('牵头'));
  const find = titlesIn(
    allTasks(campaign).flatMap((task) => (task.title === undefined ? [] : [{ title: task.title, task }])),
  );
  const leaders = (task: Task) =>
    roles.flatMap(({ id }) =>
      (task.owners[id] ?? []).flatMap((owner) => (owner.kind === 'office' ? owner.office : [])),
    );
  for (const { text, placeOf } of texts) {
    for (const { 0: sentence, index } of text.matchAll(sentences)) {
      const written = leading.exec(sentence);
      const name = written?.groups?.office ?? '';
      const office = offices.get(name);
      const [found, second] = office ? find(sentence) : [];
      if (!written || !office || !found || second) continue;
      const held = leaders(found.task);
      const isOne = held.some(
        (one) => one.name === office.name || one.parent === office.name || office.parent === one.name,
      );
      if (held.length === 0 || isOne) continue;
      const start = index + written.index + 1;
      const named = {
        what: 'leader',
        title: found.title,
        written: name,
        held: held.map((one) => one.name).join('、'),
      } as const;
      const related = [found.task.origin.at('lead')];
      report(diagnostic('HT433', named, placeOf(start, start + name.length).span, { related }));
    }
  }
}

/** A target and a scope with the number that belongs to it. */
interface Numbered {
  readonly title: string;
  readonly number: number;
  readonly unit: string;
  readonly held: string;
  readonly span: Span;
  /** A report may well say less than the target. */
  readonly isTarget: boolean;
}

const behind =
  /^(?:要|应|须|共有|共|现有|有|为|达到|达|不低于|保持在)?(?:100%以上)?[ \u3000]?(?<number>\d+(?:\.\d+)?)(?<unit>[%％]|\p{Script=Han})/u;

function compareNumbers(campaign: Campaign, report: Report): void {
  const things = [...targets(campaign), ...scopes(campaign)];
  if (things.length === 0) return;
  const find = titlesIn(things);
  for (const { text, placeOf, document } of textsAsRead(campaign)) {
    if (!document) continue;
    const isPlan = document.kind === 'implementation-plan' || document.kind === 'notice';
    for (const thing of find(text)) {
      if (thing.isTarget && !isPlan) continue;
      const end = text.indexOf(thing.title) + thing.title.length;
      const found = behind.exec(text.slice(end, end + 24));
      const { number = '', unit = '' } = found?.groups ?? {};
      if (!found || unit.normalize('NFKC') !== thing.unit || isEqual(Number(number), thing.number)) continue;
      const start = end + found[0].lastIndexOf(number);
      const named = { what: 'number', title: thing.title, written: number + unit, held: thing.held } as const;
      const { span } = placeOf(start, start + number.length + 1);
      report(diagnostic('HT433', named, span, { related: [thing.span] }));
    }
  }
}

const targets = ({ indicators }: Campaign): readonly Numbered[] =>
  indicators.flatMap(({ title, target = '', unit: own = '', origin }) => {
    const { number, unit = own } =
      /^[^\d]{0,6}(?<number>\d+(?:\.\d+)?)(?<unit>[%％]|\p{Script=Han})?[^\d]*$/u.exec(target)?.groups ?? {};
    if (number === undefined) return [];
    return [
      {
        title,
        number: Number(number),
        unit: unit.normalize('NFKC'),
        held: target,
        span: origin.at('target'),
        isTarget: true,
      },
    ];
  });

const scopes = ({ figures }: Campaign): readonly Numbered[] =>
  figures.flatMap(({ scope, quantity, origin }) =>
    scope === undefined || !quantity || quantity.approximation || [...quantity.unit].length !== 1
      ? []
      : [
          {
            title: scope,
            number: Number(quantity.number.replaceAll(',', '')),
            unit: quantity.unit,
            held: `${quantity.number}${quantity.unit}`,
            span: origin.at('value'),
            isTarget: false,
          },
        ],
  );
