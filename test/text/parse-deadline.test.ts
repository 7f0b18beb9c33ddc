import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth } from '../../src/text/calendar.ts';
import { toChineseNumber } from '../../src/text/chinese-number.ts';
import type { DeadlinePart, PartialDate } from '../../src/text/deadline.ts';
import { readDeadline } from '../../src/text/deadline-grammar/read-deadline.ts';
import { tokenise } from '../../src/text/deadline-grammar/tokens.ts';
import { describeDeadline } from '../../src/text/describe-deadline.ts';
import { formatDeadline } from '../../src/text/format-deadline.ts';
import { parseDeadline } from '../../src/text/parse-deadline.ts';

const forms = readFileSync(join(import.meta.dirname, 'deadline-forms.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [form = '', reading = ''] = line.split(' → ');
    return { form: form.replaceAll('⏎', '\n'), reading };
  });

describe('the table of forms', () => {
  it('holds at least 150 forms, each once', () => {
    expect(new Set(forms.map(({ form }) => form)).size).toBe(forms.length);
    expect(forms.length).toBeGreaterThanOrEqual(150);
  });

  it.each(forms)('$form', ({ form, reading }) => {
    expect(describeDeadline(parseDeadline(form))).toBe(reading);
  });
});

/** A text and what has to be read from it. */
interface Written<Value> {
  readonly text: string;
  readonly value: Value;
}

/** 12 as 12, １２ or 十二. */
const numeral = fc.constantFrom<(value: number) => string>(String, wide, toChineseNumber);

function wide(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

const year = fc
  .tuple(fc.integer({ min: 1949, max: 2099 }), fc.constantFrom(String, wide, yearDigits))
  .map(([value, write]): Written<number> => ({ text: `${write(value)}年`, value }));

function yearDigits(value: number): string {
  return [...String(value)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');
}

const month = fc
  .tuple(fc.integer({ min: 1, max: 12 }), numeral)
  .map(([value, write]): Written<number> => ({ text: `${write(value)}月`, value }));

const within = fc.constantFrom<Written<NonNullable<PartialDate['within']>>>(
  { text: '上旬', value: 'early' },
  { text: '中旬', value: 'middle' },
  { text: '下旬', value: 'late' },
  { text: '底', value: 'end' },
  { text: '末', value: 'end' },
  { text: '初', value: 'start' },
);

/** A date from the year alone to the day, in every way of writing its numbers. */
const date: fc.Arbitrary<Written<PartialDate>> = fc
  .tuple(year, month, fc.nat({ max: 30 }), numeral, within, fc.integer({ min: 0, max: 3 }))
  .map(([{ text, value }, inMonth, offset, write, part, depth]) => {
    if (depth === 0) return { text, value: { year: value } };
    const base = { year: value, month: inMonth.value };
    if (depth === 1) return { text: text + inMonth.text, value: base };
    if (depth === 2) {
      return { text: text + inMonth.text + part.text, value: { ...base, within: part.value } };
    }
    const day = 1 + (offset % daysInMonth(base.month, base.year));
    return { text: `${text}${inMonth.text}${write(day)}日`, value: { ...base, day } };
  });

const before = fc.constantFrom('前', '之前', '以前', '前完成', '前全部完成', '前上报');

const statement: fc.Arbitrary<Written<readonly DeadlinePart[]>> = fc.oneof(
  fc
    .tuple(fc.constantFrom('', '于', '力争', '确保在'), date, before)
    .map(([lead, { text, value }, suffix]) => ({
      text: lead + text + suffix,
      value: [{ kind: 'by' as const, date: value }],
    })),
  fc.tuple(date, fc.constantFrom('起', '开始')).map(([{ text, value }, suffix]) => ({
    text: text + suffix,
    value: [{ kind: 'from' as const, date: value }],
  })),
  fc.tuple(date, fc.constantFrom('至', '到', '—', '-', '～', '——', '起至'), date).map(([from, sign, to]) => ({
    text: from.text + sign + to.text,
    value: [{ kind: 'range' as const, from: from.value, to: to.value }],
  })),
  fc.tuple(date, fc.constantFrom('、', '和', '及'), date).map(([first, sign, second]) => ({
    text: `${first.text}${sign}${second.text}前`,
    value: [
      { kind: 'by' as const, date: first.value },
      { kind: 'by' as const, date: second.value },
    ],
  })),
  fc.tuple(fc.integer({ min: 1, max: 31 }), numeral).map(([day, write]) => ({
    text: `每月${write(day)}日前`,
    value: [{ kind: 'recurrence' as const, every: 'month' as const, day }],
  })),
  fc.tuple(fc.integer({ min: 1, max: 99 }), numeral).map(([count, write]) => ({
    text: `每季度至少开展${write(count)}次`,
    value: [{ kind: 'recurrence' as const, every: 'quarter' as const, atLeast: count }],
  })),
  fc.tuple(fc.integer({ min: 1, max: 99 }), numeral).map(([count, write]) => ({
    text: `为期${write(count)}个月`,
    value: [{ kind: 'duration' as const, count, unit: 'month' as const }],
  })),
);

describe('parseDeadline', () => {
  it('reads well-formed deadlines to the dates they were made from', () => {
    fc.assert(
      fc.property(
        fc.array(statement, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('，', '；', ',', '。'),
        (statements, separator) => {
          const text = statements.map((part) => part.text).join(separator);
          expect(parseDeadline(text)).toEqual({
            text,
            parts: statements.flatMap((part) => part.value),
            understood: true,
          });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('reads a date the same with spaces and line breaks between its numbers and words', () => {
    fc.assert(
      fc.property(date, fc.constantFrom(' ', '\n', '\u3000', ' \t '), ({ text, value }, gap) => {
        const spaced = text.replace(/[年月日]/g, (unit) => gap + unit + gap);
        expect(parseDeadline(`${spaced}前`).parts).toEqual([{ kind: 'by', date: value }]);
      }),
    );
  });

  it('does not understand a deadline with one foreign character in it', () => {
    fc.assert(
      fc.property(
        statement,
        fc.constantFrom('喵', '?', 'x', '不', '约'),
        fc.nat(),
        (part, foreign, place) => {
          const at = place % (part.text.length + 1);
          const text = part.text.slice(0, at) + foreign + part.text.slice(at);
          expect(parseDeadline(text)).toEqual({ text, parts: [], understood: false });
        },
      ),
    );
  });

  it('keeps any text to the letter, never throws, and finds only dates that exist', () => {
    const fragment = fc.constantFrom(
      ...'2021 年 月 日 底 前 至 — - / . 、 和 ， （ ） 每 周 季度 半年 1 3 12 31 十二 次 至少 起 即日 长期 节假日 顺延 内 个'.split(
        ' ',
      ),
    );
    const nearly = fc.array(fragment, { maxLength: 30 }).map((words) => words.join(''));
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string({ unit: 'binary' })), (text) => {
        const deadline = parseDeadline(text);
        expect(deadline.text).toBe(text);
        expect(formatDeadline(deadline)).toBe(text);
        expect(deadline.understood).toBe(deadline.understood && deadline.parts.length > 0);
        for (const found of deadline.parts.flatMap(datesOf)) expect(isReal(found)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads a list too long for any stack', () => {
    const { parts } = parseDeadline(`${'1、'.repeat(500_000)}2月`);
    expect(parts).toHaveLength(500_001);
  });

  it.each([
    ['one number', '1'.repeat(100_000)],
    ['Chinese numerals', '二'.repeat(100_000)],
    ['an unfinished list', '1、'.repeat(50_000)],
    ['a finished list', `${'1、'.repeat(50_000)}2月`],
    ['ranges', '1月—'.repeat(33_000)],
    ['statements', '2021年底前，'.repeat(14_000)],
    ['fillers', '每年要至少'.repeat(20_000)],
    ['verbs', `每月${'开展'.repeat(50_000)}`],
    ['holidays', '节假日'.repeat(33_000)],
    ['standing', '长期/'.repeat(33_000)],
    ['brackets', '（'.repeat(100_000)],
    ['white space', `1${' \n'.repeat(50_000)}1`],
    ['unknown words', '汉'.repeat(100_000)],
    ['days of the week', '每周一、'.repeat(25_000)],
  ])('reads 100,000 characters of %s in steps that grow with the length', (_, text) => {
    const steps = (input: string): number => {
      let count = 0;
      const counting = new Proxy(tokenise(input), {
        get: (tokens, key) => {
          count += 1;
          return Reflect.get(tokens, key);
        },
      });
      expect(readDeadline(counting)).toEqual(readDeadline(tokenise(input)));
      return count;
    };
    expect(parseDeadline(text).text).toBe(text);
    // Ten times the text is at most ten times the work; going back and forth in it would be a hundred times.
    expect(steps(text.slice(0, 20_000))).toBeLessThan(11 * steps(text.slice(0, 2000)) + 1000);
  });
});

function datesOf(part: DeadlinePart): readonly PartialDate[] {
  switch (part.kind) {
    case 'by':
    case 'in':
      return [part.date];
    case 'from':
      return part.date === 'issue-date' ? [] : [part.date];
    case 'range':
      return part.from === 'issue-date' ? [part.to] : [part.from, part.to];
    default:
      return [];
  }
}

function isReal({ year: y, month: m, day: d }: PartialDate): boolean {
  if (m !== undefined && (m < 1 || m > 12)) return false;
  return d === undefined || (m !== undefined && d >= 1 && d <= daysInMonth(m, y));
}
