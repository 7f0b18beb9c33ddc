import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { textWidth } from '../../src/typeset/measure.ts';
import { titleWords } from '../../src/typeset/title-breaks.ts';
import { titleLines } from '../../src/typeset/title-lines.ts';

const portrait = { width: 8844, size: 44, shortestLastLine: 3 };
const em = 440;
const widthOf = (line: string): number => textWidth(line, { size: 44, characterSpacing: 0 });

const titles = readFileSync(join(import.meta.dirname, 'titles.txt'), 'utf8')
  .trim()
  .split('\n');
const divided = titles.map((title) => titleLines({ text: title }, portrait));

describe('titles of many sectors', () => {
  test('are divided so', async () => {
    const printed = divided.map((lines) => {
      const widths = lines.map((line) => Math.round((widthOf(line) / em) * 2) / 2);
      return `${lines.join(' / ')}  (${widths.join(', ')})`;
    });
    await expect(`${printed.join('\n')}\n`).toMatchFileSnapshot('golden/titles.txt');
  });

  test('are complete, and no line is wider than the type area', () => {
    divided.forEach((lines, index) => {
      expect(lines.join('')).toBe(titles[index]);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(portrait.width);
    });
  });

  test('never end on a line of one or two characters, begin one with 的 or end one with 关于 or 和', () => {
    for (const lines of divided) {
      expect(Array.from(lines.at(-1) ?? '').length).toBeGreaterThan(2);
      for (const line of lines) expect(line).not.toMatch(/^[的、，。）》”]|[《（“]$/u);
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/(?:关于|[和与及暨])$/u);
    }
  });

  test('keep dates, numbers and quoted names on one line', () => {
    const whole = /\d+年(?:度)?|〔\d{4}〕\d+号|“[^”]{1,12}”|（[^）]{1,12}）|〈[^〉]+〉/gu;
    titles.forEach((title, index) => {
      for (const [stretch] of title.matchAll(whole)) {
        expect(
          divided[index]?.some((line) => line.includes(stretch)),
          stretch,
        ).toBe(true);
      }
    });
  });

  test('form a trapezoid or a diamond: after a shorter line comes no longer one', () => {
    const hourglasses = divided.filter((lines) => {
      const widths = lines.map(widthOf);
      const fallen = widths.findIndex(
        (width, index) => index > 0 && width < (widths[index - 1] ?? 0) - em / 2,
      );
      return (
        fallen > 0 &&
        widths.slice(fallen + 1).some((width, index) => width > (widths[fallen + index] ?? 0) + em / 2)
      );
    });
    expect(hourglasses).toEqual([]);
  });
});

describe('a title', () => {
  test('that fits one line stays on one', () => {
    expect(titleLines({ text: '关于张××等同志职务任免的通知' }, portrait)).toHaveLength(1);
  });

  test('keeps the lines of its author', () => {
    const lines = ['关于印发三年', '行动方案的通知'];
    expect(titleLines({ text: lines.join(''), lines }, portrait)).toEqual(lines);
  });

  test('of several bodies is divided at a space between them, which stays on neither line', () => {
    const text = '甲县教育局　甲县公安局　甲县市场监督管理局关于开展校园食品安全排查整治工作的通知';
    expect(titleLines({ text }, portrait)).toEqual([
      '甲县教育局',
      '甲县公安局　甲县市场监督管理局',
      '关于开展校园食品安全排查整治工作的通知',
    ]);
  });

  test('on a wide page has fewer lines', () => {
    const text = '××市农村饮水安全隐患排查整治工作进展情况统计汇总表';
    expect(titleLines({ text }, portrait)).toHaveLength(2);
    expect(titleLines({ text }, { ...portrait, width: 12755 })).toEqual([text]);
  });

  test('with a quoted title longer than a line is divided inside it, between words', () => {
    const lines = titleLines(
      { text: '关于转发《××省加强革命文物保护利用和红色资源传承工作三年行动实施方案》的通知' },
      portrait,
    );
    expect(lines.length).toBeLessThanOrEqual(3);
    expect(lines.join('/')).not.toMatch(/行\/动|方\/案|文\/物|通\/知/u);
  });
});

test('words are never cut out of the middle of a character', () => {
  for (const text of ['关于𠮷野家门店检查的通知', 'e\u0301tat关于👨‍👩‍👧服务的通知']) {
    expect(titleWords(text, 20).join('')).toBe(text);
    for (const line of titleLines({ text: text.repeat(3) }, portrait))
      expect(line).not.toMatch(/^(?:[\udc00-\udfff]|\u0301)/u);
  }
});

test('the segmenter is asked only where letters beside one another are unknown', () => {
  const asked = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  expect(titleWords('安全生产重点任务清单及责任分工（2024—2026年）', 20)).toEqual([
    '安全生产',
    '重点任务清单',
    '及',
    '责任分工',
    '（2024—2026年）',
  ]);
  expect(asked).not.toHaveBeenCalled();
  expect(titleWords('安全生产秋收任务清单', 20)).toEqual(['安全生产', '秋收', '任务清单']);
  expect(asked).toHaveBeenCalledOnce();
  asked.mockRestore();
});

const someTitle = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: fc.constantFrom(...'关于印发的和《》（“2024年a市县安全生产专项整治、 '), maxLength: 90 }),
);

/** Whether the lines, in order, are all of the text but for spaces between two of them. */
function makeUp(lines: readonly string[], text: string): boolean {
  const [first = '', ...others] = lines;
  let rest = text.startsWith(first) ? text.slice(first.length) : text.trimStart().slice(first.length);
  for (const line of others) {
    rest = rest.startsWith(line) ? rest : rest.trimStart();
    if (!rest.startsWith(line)) return false;
    rest = rest.slice(line.length);
  }
  return rest.trim() === '';
}

test('any title at all comes out complete, but for spaces where a line ends', () => {
  fc.assert(
    fc.property(someTitle, fc.integer({ min: 500, max: 13_000 }), (text, width) => {
      const lines = titleLines({ text }, { ...portrait, width });
      expect(makeUp(lines, text), lines.join('/')).toBe(true);
      expect(lines.slice(0, -1).filter((line) => line !== line.trimEnd())).toEqual([]);
      expect(lines.slice(1).filter((line) => line !== line.trimStart())).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('a title as long as a page is divided in no time', () => {
  for (const text of ['关于'.repeat(3000), 'a'.repeat(5000), '《'.repeat(2000), '专项整治'.repeat(30)]) {
    expect(titleLines({ text }, portrait).join('')).toBe(text);
  }
});

test('a quoted title that fills a line is divided rather than leaving 的通知 for the next', () => {
  const text = '关于印发《××区“三医”联动改革重点任务台账》的通知';
  const lines = titleLines({ text }, portrait);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/》的通知$/);
});

test('names of offices are not divided, where the title says which they are', () => {
  const text =
    '××县应急管理局　××县教育局　××县融创产业发展促进中心关于印发校园周边施工安全专项整治工作方案的通知';
  const unbroken = ['××县应急管理局', '××县教育局', '××县融创产业发展促进中心'];
  const lines = titleLines({ text, unbroken }, { width: 8844, size: 44, shortestLastLine: 3 });
  expect(lines.length).toBeGreaterThan(1);
  for (const name of unbroken) expect(lines.some((line) => line.includes(name))).toBe(true);
});

test('a name that is longer than a line is divided between its words', () => {
  const name = '××省××自治州××自治县生态环境保护综合行政执法大队';
  const lines = titleLines(
    { text: `${name}关于开展执法检查的通知`, unbroken: [name] },
    { width: 8844, size: 44, shortestLastLine: 3 },
  );
  expect(lines.join('')).toBe(`${name}关于开展执法检查的通知`);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(20);
});
