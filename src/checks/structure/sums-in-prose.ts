import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { type TextAsRead, textsAsRead } from '../prose/as-read.ts';
import { type Counted, countedIn, isEqual } from './quantities.ts';

/** What a text says to be the whole, and what it says to be its parts. */
interface Sum {
  readonly whole: Counted;
  readonly parts: readonly Counted[];
}

/**
 * HT457: numbers that stand together in one sentence and do not add up: 甲13家、乙16家，共30家; 共16家，其中甲8家、其他7家;
 * 发现289个，已整改282个，剩余6个. Numbers with 余 or 约 are left alone, and so is 其中 without 其他, which may name a few only.
 */
export const sumsInProse: Check = {
  run(campaign, report) {
    for (const text of textsAsRead(campaign)) checkText(text, report);
  },
};

const sentences = /[^。；\n]+/gu;

/** Three numbers, without which nothing is added up. */
export const threeNumbers = /\d\D+\d+\D+\d/;

function checkText({ text, placeOf }: TextAsRead, report: Report): void {
  if (!threeNumbers.test(text)) return;
  for (const { 0: sentence, index } of text.matchAll(sentences)) {
    if (!threeNumbers.test(sentence)) continue;
    const numbers = countedIn(sentence);
    if (numbers.length < 3) continue;
    for (const { whole, parts } of sumsOf(sentence, numbers)) {
      if ([whole, ...parts].some(({ isRough, unit }) => isRough || unit !== whole.unit)) continue;
      const sum = parts.reduce((total, { value }) => total + value, 0);
      if (isEqual(sum, whole.value)) continue;
      const named = { written: whole.written, parts: parts.map(({ written }) => written) };
      const { span } = placeOf(index + whole.start, index + whole.end);
      report(diagnostic('HT457', { ...named, sum: Number(sum.toFixed(6)) + whole.unit }, span));
    }
  }
}

const sumsOf = (sentence: string, numbers: readonly Counted[]): readonly Sum[] => [
  ...totalsBehind(sentence, numbers),
  ...partsBehind(sentence, numbers),
  ...restsBehind(sentence, numbers),
];

const between = (sentence: string, one: Counted, other: Counted): string =>
  sentence.slice(one.end, other.start);

/** Nothing but the name of the next thing: 、乙, ，丙中学. */
const nextPart = /^[、，和及][^\d，、：:（）()]{1,16}$/u;
const total = /^[，、]?(?:合计|总计|共计|共)(?:有|为)?[ \u3000]?$/u;

/** 甲13家、乙16家，共29家: two parts or more, up to the beginning of the sentence. */
function totalsBehind(sentence: string, numbers: readonly Counted[]): readonly Sum[] {
  return numbers.flatMap((whole, index) => {
    const last = numbers[index - 1];
    if (!last || !total.test(between(sentence, last, whole))) return [];
    let first = index - 1;
    for (let before = numbers[first - 1]; first > 0 && before; before = numbers[first - 1]) {
      const part = numbers[first];
      if (!part || !nextPart.test(between(sentence, before, part))) break;
      first--;
    }
    const opener = sentence.slice(0, numbers[first]?.start);
    // What stands before the first part may be a part as well, written otherwise.
    const isWhole = first === 0 && !/[其另外还]|[一二三四五六七八九十两几][个家处所项条名人]/u.test(opener);
    const parts = numbers.slice(first, index);
    return isWhole && parts.length > 1 ? [{ whole, parts }] : [];
  });
}

/** 共16家，其中医疗机构8家、其他单位8家: 其他 and 其余 say that nothing is left out. */
function partsBehind(sentence: string, numbers: readonly Counted[]): readonly Sum[] {
  return numbers.flatMap((whole, index) => {
    const rest = numbers.slice(index + 1);
    const [first] = rest;
    if (!first || !/^[^\d，。]{0,6}[，（(]其中[：:]?[^\d，、]{0,16}$/u.test(between(sentence, whole, first)))
      return [];
    const parts = [first];
    for (const part of rest.slice(1)) {
      const last = parts.at(-1);
      const joint = last && between(sentence, last, part);
      if (joint === undefined || !nextPart.test(joint)) break;
      parts.push(part);
      if (/^[、，和及](?:其他|其余|其它|剩余)/u.test(joint)) {
        const after = sentence.slice(part.end);
        return /^[^\d]*$/u.test(after) || /^[，）)。]/u.test(after) ? [{ whole, parts }] : [];
      }
    }
    return [];
  });
}

const found = /(?:发现|排查|查出|检查出|受理|收到|办理|应|共有|共)[^\d，。]{0,14}$/u;
const done =
  /^[^\d，。]{0,6}[，、](?:其中)?(?:目前|现|截至目前，?)?(?:已|均?已经)?(?:全部)?(?:整改|办结|完成|销号|处理|安装|整治|化解)[^\d，。]{0,10}$/u;
const left =
  /^[^\d，。]{0,6}[，、](?:其中)?(?:还有|尚有|仍有|剩余的?|余下的?|其余的?|未整改完成的?|未完成整改的?|未完成的?|未整改的?|未办结的?|未销号的?|正在整改的?|正在办理的?)[^\d，。]{0,6}$/u;

/** 发现289个，已整改282个，剩余7个. */
function restsBehind(sentence: string, numbers: readonly Counted[]): readonly Sum[] {
  return numbers.flatMap((whole, index) => {
    const [ready, rest] = numbers.slice(index + 1, index + 3);
    if (!ready || !rest) return [];
    const isSum =
      found.test(sentence.slice(0, whole.start)) &&
      done.test(between(sentence, whole, ready)) &&
      left.test(between(sentence, ready, rest));
    return isSum ? [{ whole, parts: [ready, rest] }] : [];
  });
}
