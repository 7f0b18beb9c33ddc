import type { Campaign } from '../../campaign/campaign.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { type TextAsRead, textsAsRead } from '../prose/as-read.ts';
import { type Counted, countedIn } from './quantities.ts';

/**
 * Rates of things that were done out of those that there are. Others may well pass 100%: 增长率, 毛入学率, 拨备覆盖率,
 * and 完成率 of a target.
 */
const rates =
  /(?:整改|销号|合格|受训|参训|培训|知晓|持证|达标|安装|配备|到位|及时|满意|参与|办结|到岗|出勤)率/u;
const rateInText = new RegExp(
  String.raw`(?<rate>\p{Script=Han}{0,6}${rates.source})(?:要|应|须)?(?:达到|达|为|是|提高到|提升至|不低于)?了?[ \u3000]?(?<number>\d+(?:\.\d+)?)[ \u3000]?[%％]`,
  'gu',
);

/** HT438: a rate of more than 100%, and more that was put right than was found, where the two stand together. */
export const shares: Check = {
  run(campaign, report) {
    for (const { id, quantity, origin } of campaign.figures) {
      if (!quantity || !/^[%％]$/u.test(quantity.unit) || !rates.test(id) || Number(quantity.number) <= 100)
        continue;
      report(
        diagnostic(
          'HT438',
          { problem: 'rate', rate: id, written: `${quantity.number}%` },
          origin.at('value'),
        ),
      );
    }
    checkTargets(campaign, report);
    for (const text of textsAsRead(campaign)) {
      checkRates(text, report);
      checkDone(text, report);
    }
  },
};

function checkTargets({ indicators }: Campaign, report: Report): void {
  for (const { title, target, unit, origin } of indicators) {
    const number = new RegExp(`(\\d+(?:\\.\\d+)?)${unit === '%' ? '(?:[%％]|$)' : '[%％]'}`, 'u').exec(
      target ?? '',
    )?.[1];
    if (number === undefined || Number(number) <= 100 || !new RegExp(`${rates.source}$`, 'u').test(title))
      continue;
    report(diagnostic('HT438', { problem: 'rate', rate: title, written: `${number}%` }, origin.at('target')));
  }
}

function checkRates({ text, placeOf }: TextAsRead, report: Report): void {
  if (!text.includes('率') || !(text.includes('%') || text.includes('％'))) return;
  for (const { 0: written, index, groups } of text.matchAll(rateInText)) {
    if (Number(groups?.number) <= 100) continue;
    const rate = rates.exec(groups?.rate ?? '')?.[0] ?? '';
    const { span } = placeOf(index, index + written.length);
    report(diagnostic('HT438', { problem: 'rate', rate, written: `${groups?.number}%` }, span));
  }
}

const found = /(?:发现|排查出?|查出|检查出|摸排出?|梳理出?)[^\d，。；]{0,14}$/u;
const done =
  /^[^\d，。；]{0,8}[，、](?:目前|现)?(?:已|均已|当场|现场|全部)?(?:完成)?(?:整改|整治|销号|消除)(?:完成|到位|完毕)?[^\d，。；]{0,4}$/u;

const putRight = ['整改', '整治', '销号', '消除'] as const;
/** Without these nothing is held against anything. */
const twoNumbers = /\d\D+\d/;

/** 发现120处，已整改130处. */
function checkDone({ text, placeOf }: TextAsRead, report: Report): void {
  if (!putRight.some((word) => text.includes(word)) || !twoNumbers.test(text)) return;
  const numbers = countedIn(text);
  for (const [index, all] of numbers.entries()) {
    const ready = numbers[index + 1];
    if (!ready || !isOfOneKind(all, ready) || ready.value <= all.value) continue;
    const before = text.slice(Math.max(0, all.start - 24), all.start);
    if (!found.test(before) || !done.test(text.slice(all.end, ready.start))) continue;
    const { span } = placeOf(ready.start, ready.end);
    report(diagnostic('HT438', { problem: 'done', found: all.written, done: ready.written }, span));
  }
}

const isOfOneKind = (one: Counted, other: Counted): boolean =>
  one.unit === other.unit && !one.isRough && !other.isRough;
