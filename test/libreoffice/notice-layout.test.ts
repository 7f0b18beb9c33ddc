import { describe, expect, test } from 'vitest';
import { redInk } from '../support/ink.ts';
import { convert, libreOfficeIsHere } from '../support/libreoffice.ts';
import { type MeasuredLine, type MeasuredPage, measurePages } from '../support/measure-pages.ts';
import { render } from '../support/rendered.ts';

// Clauses are those of GB/T 9704-2012; the tolerance of 1 mm is that of 6.1.
describe.runIf(libreOfficeIsHere())('the laid-out notice', () => {
  const files = render('plans/jilin-key-tasks-2021');
  const notice = [...files].find(([name]) => name.includes('通知'))?.[1] ?? '';
  const pdf = convert(notice, 'pdf');
  const pages = measurePages(pdf);
  const first = page(1);
  const last = page(pages.length);
  const upright = pages.filter((one) => one.height > one.width);
  const landscape = pages.filter((one) => one.width > one.height);
  const pageNumber = /^—\s*(\d+)\s*—$/;

  function page(number: number): MeasuredPage {
    const found = pages[number - 1];
    if (found === undefined) throw new Error(`no page ${number}`);
    return found;
  }
  const line = (on: MeasuredPage, pattern: RegExp): MeasuredLine => {
    const found = on.lines.find((one) => pattern.test(one.text));
    if (found === undefined) throw new Error(`no line like ${pattern}`);
    return found;
  };
  const bodyLines = (on: MeasuredPage): readonly MeasuredLine[] =>
    on.lines.filter((one) => one.size === 16 && !pageNumber.test(one.text));

  test('5.1: paper is A4', () => {
    for (const one of pages) {
      expect([one.width, one.height].sort((a, b) => a - b)).toEqual([
        expect.closeTo(210, 0),
        expect.closeTo(297, 0),
      ]);
    }
  });

  test('5.2.1: text stands inside the type area', () => {
    for (const one of upright) {
      for (const text of bodyLines(one)) {
        expect(text.left).toBeGreaterThan(27);
        // Punctuation may hang over the edge by one character.
        expect(text.right).toBeLessThan(185 + (/[，。、；：]$/.test(text.text) ? 5.6 : 0));
        expect(text.bottom).toBeLessThan(263);
        expect(text.top).toBeGreaterThan(36);
      }
    }
  });

  test('5.2.3: 22 lines on a full page, 28 characters on a full line', () => {
    const full = upright.filter((one, index) => index > 0 && index < 3 && bodyLines(one).length > 15);
    expect(full.length).toBeGreaterThan(0);
    for (const one of full) {
      const baselines = bodyLines(one).map((text) => text.baseline);
      const pitch = 225 / 22;
      expect(Math.round((Math.max(...baselines) - Math.min(...baselines)) / pitch) + 1).toBe(22);
    }
    // Only lines of full-width characters can be counted; a mark that hangs over the edge or was moved down is not.
    const fullWidth = upright
      .flatMap(bodyLines)
      .filter((text) => /^[\p{Script=Han}，、；：（）]+$/u.test(text.text));
    const complete = fullWidth.filter((text) => text.left < 29 && text.right > 183 && text.right < 185);
    expect(complete.length).toBeGreaterThan(8);
    // A mark that may not begin a line brings its character along or stays: 27 and 29 are right there.
    const counts = complete.map((text) => text.text.length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(27);
    expect(Math.max(...counts)).toBeLessThanOrEqual(29);
    expect(counts.filter((characters) => characters === 28).length).toBeGreaterThan(0.8 * counts.length);
  });

  test('7.2.4: the issuer mark is red, centred, its upper edge 35 mm below the type area', () => {
    const mark = line(first, /文件$/);
    expect(mark.color).toBe('#ff0000');
    expect((mark.left + mark.right) / 2).toBeCloseTo(106, 0);
    const ink = redInk(pdf, 1)?.top ?? 0;
    expect(ink).toBeGreaterThan(71);
    expect(ink).toBeLessThan(73);
  });

  test('7.2.7: the red rule stands 4 mm below the number and is as wide as the type area', () => {
    const number = line(first, /〔\d{4}〕\d+号/);
    const rule = first.rules.find((one) => one.red && one.x1 - one.x0 > 100);
    expect(rule?.x0).toBeCloseTo(28, 0);
    expect(rule?.x1).toBeCloseTo(184, 0);
    // A Chinese glyph reaches about an eighth of its size below the baseline.
    const below = (rule?.y0 ?? 0) - (number.baseline + (16 * 25.4) / 72 / 8);
    expect(below).toBeGreaterThan(3);
    expect(below).toBeLessThan(5);
  });

  test('7.3.1: the title is centred, 22 pt, and its lines are whole words', () => {
    const title = first.lines.filter((one) => one.size === 22);
    expect(title.length).toBeGreaterThan(1);
    for (const one of title) expect((one.left + one.right) / 2).toBeCloseTo(106, 0);
  });

  test('7.3.5: signature and date stand on a page with text, the date four characters from the right', () => {
    const on = pages.find((one) => one.lines.some((text) => /^2021年1月25日$/.test(text.text)));
    const date = on?.lines.find((text) => /^2021年1月25日$/.test(text.text));
    expect(date?.right).toBeCloseTo(184 - 4 * 5.57, 0);
    const name = on?.lines.find((text) => text.text === '吉林经开区社会事业管理局');
    expect(((name?.left ?? 0) + (name?.right ?? 0)) / 2).toBeCloseTo(
      ((date?.left ?? 0) + (date?.right ?? 0)) / 2,
      0,
    );
    expect(bodyLines(on ?? first).length).toBeGreaterThan(3);
  });

  test('7.3.7: each annex begins on a new face with its mark on the first line', () => {
    for (const mark of ['附件1', '附件2']) {
      const on = pages.find((one) => one.lines.some((text) => text.text === mark));
      expect(on?.lines.find((text) => text.direction === 'horizontal')?.text).toBe(mark);
    }
  });

  test('7.4: the imprint stands at the foot of the last, even page between rules of 0.35, 0.25 and 0.35 mm', () => {
    expect(pages.length % 2).toBe(0);
    const rules = last.rules.filter((one) => one.x1 - one.x0 > 150 && !one.red);
    const heights = [...new Set(rules.map((one) => one.y0))].sort((a, b) => a - b);
    expect(heights.at(-1)).toBeGreaterThan(261);
    expect(heights.at(-1)).toBeLessThan(263);
    const thickness = heights.map((y) => rules.find((one) => one.y0 === y)?.thickness ?? 0);
    expect(thickness[0]).toBeCloseTo(0.35, 1);
    expect(thickness.at(-1)).toBeCloseTo(0.35, 1);
    for (const thin of thickness.slice(1, -1)) expect(thin).toBeCloseTo(0.26, 1);
    expect(line(last, /印发$/).text).toMatch(/2021年1月25日印发$/);
  });

  test('7.5: page numbers run on, on the outer side, 7 mm below the type area', () => {
    const blank = pages.findIndex((one) => one.lines.every((text) => pageNumber.test(text.text)));
    for (const on of upright) {
      const found = on.lines.find((text) => pageNumber.test(text.text));
      const expected = pages.indexOf(on) + 1;
      // A blank face before the imprint and the imprint's own face carry none.
      if (blank !== -1 && expected > blank) {
        expect(found).toBeUndefined();
        continue;
      }
      expect(Number(pageNumber.exec(found?.text ?? '')?.[1])).toBe(expected);
      if (expected % 2 === 1) expect(found?.right).toBeCloseTo(184 - 4.9, 0);
      else expect(found?.left).toBeCloseTo(28 + 4.9, 0);
      expect(found?.size).toBe(14);
      // The dash stands a third of its size above the baseline; its place is 7 mm below the type area's 262 mm.
      const dash = (found?.baseline ?? 0) - (14 * 25.4) / 72 / 3;
      expect(dash).toBeGreaterThan(268);
      expect(dash).toBeLessThan(270);
    }
  });

  test('8: a landscape page carries its number where the upright page has it', () => {
    expect(landscape.length).toBeGreaterThan(1);
    for (const one of landscape) {
      const found = one.lines.find((text) => text.direction === 'vertical');
      const number = Number(pageNumber.exec(found?.text ?? '')?.[1]);
      expect(number).toBe(pages.indexOf(one) + 1);
      // 35 mm of margin less 7 mm: the dash stands 28 mm from the edge, its glyph begins a third of an em before it.
      expect(found?.left).toBeGreaterThan(25);
      expect(found?.left).toBeLessThan(28);
      if (number % 2 === 1) expect(found?.bottom).toBeGreaterThan(one.height - 40);
      else expect(found?.top).toBeLessThan(40);
    }
  });

  test('the left name of a merged group is readable on every page of the task list', () => {
    const table = landscape.filter((one) => one.lines.some((text) => text.text.includes('任务事项')));
    expect(table.length).toBeGreaterThan(1);
    for (const one of table) {
      const stub = one.lines.filter((text) => text.left < 60 && /专题|整治|学习|落实|安全/.test(text.text));
      expect(stub.length).toBeGreaterThan(0);
    }
  });
});
