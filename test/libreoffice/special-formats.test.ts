import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OfficialDocument } from '../../src/document/document.ts';
import { gbt9704 } from '../../src/standard/gbt9704.ts';
import { toMillimetres } from '../../src/standard/units.ts';
import { typeset } from '../../src/typeset/typeset.ts';
import { writeDocx } from '../../src/writers/docx/write-docx.ts';
import { redInk } from '../support/ink.ts';
import { libreOfficeIsHere, printTogether } from '../support/libreoffice.ts';
import { type MeasuredLine, type MeasuredPage, measurePages } from '../support/measure-pages.ts';
import { oneLine } from '../typeset/sample-documents.ts';
import { letter, minutes, order, telegram } from '../typeset/special-documents.ts';

/** Millimetres. */
const tolerance = 1;
const row = toMillimetres(gbt9704.page.grid.line);
const character = 156 / 28;

/** Where the ink of a line of Chinese characters begins and ends, measured on the fonts of the tests. */
const inkTop = ({ baseline, size }: MeasuredLine): number => baseline - 0.76 * size * (25.4 / 72);
const inkBottom = ({ baseline, size }: MeasuredLine): number => baseline + 0.16 * size * (25.4 / 72);

const lengths = Array.from({ length: 40 }, (_, index) => index + 1);

const documents: Readonly<Record<string, OfficialDocument>> = {
  'letter with everything': letter(4, { copyNumber: '000012', secrecy: '机密★5年', urgency: '特急' }),
  order: order(5, [{ post: '市　长', name: '张××' }]),
  'joint order': order(3, [
    { post: '××市人民政府市长', name: '张××' },
    { post: '××市监察委员会主任', name: '欧阳××' },
    { post: '××市经济技术开发区管理委员会主任', name: '李××' },
    { post: '主任' },
  ]),
  minutes: minutes(4),
  telegram: telegram(4),
  ...Object.fromEntries(lengths.map((lines) => [`letter of ${lines}`, letter(lines)])),
};

describe.runIf(libreOfficeIsHere())('the special formats in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hongtou-special-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const printed = new Map<string, { readonly pdf: Buffer; readonly pages: readonly MeasuredPage[] }>();

  beforeAll(async () => {
    const names = Object.keys(documents);
    const files = await Promise.all(
      Object.entries(documents).map(async ([, document], index) => {
        const file = join(folder, `${index}.docx`);
        const laidOut = typeset(document, gbt9704, () => {});
        writeFileSync(
          file,
          (await writeDocx(laidOut, { documentId: '函', inputsHash: '', program: 'test' })).bytes,
        );
        return file;
      }),
    );
    printTogether(files).forEach((pdf, index) => {
      printed.set(names[index] ?? '', { pdf, pages: measurePages(pdf) });
    });
  }, 280_000);

  const of = (name: string) => {
    const found = printed.get(name);
    if (found === undefined) throw new Error(`not printed: ${name}`);
    return found;
  };
  const first = (name: string): MeasuredPage => {
    const [page] = of(name).pages;
    if (page === undefined) throw new Error(`no page: ${name}`);
    return page;
  };
  const lineOf = (page: MeasuredPage, pattern: RegExp): MeasuredLine => {
    const found = page.lines.find(({ text }) => pattern.test(text));
    if (found === undefined) throw new Error(`no line ${pattern}`);
    return found;
  };
  const inkOfMark = (name: string): number => redInk(of(name).pdf, 1)?.top ?? 0;
  const near = (measured: number, wanted: number) =>
    expect(Math.abs(measured - wanted), `${measured} for ${wanted}`).toBeLessThanOrEqual(tolerance);
  const isNumber = ({ text }: MeasuredLine): boolean => /^—\d+—$/.test(text.replaceAll(' ', ''));

  describe('a letter (10.1)', () => {
    const page = () => first('letter with everything');
    const rules = () => page().rules.filter(({ red }) => red);
    const upper = () => rules().filter(({ y0 }) => y0 < 100);
    const lower = () => rules().filter(({ y0 }) => y0 > 200);

    test('the ink of the mark begins 30 mm below the edge of the sheet', () => {
      near(inkOfMark('letter with everything'), 30);
    });

    test('a double rule 4 mm below it, thick above thin; another 20 mm above the foot, thin above thick', () => {
      const ordered = (of: ReturnType<typeof rules>) =>
        [...new Map(of.map((rule) => [rule.y0, rule])).values()].sort((a, b) => a.y0 - b.y0);
      const [thick, thin, ...more] = ordered(upper());
      expect(more).toEqual([]);
      expect(thick?.thickness).toBeGreaterThan(2 * (thin?.thickness ?? 0));
      const mark = lineOf(page(), /办公室$/);
      near((thick?.y0 ?? 0) - (thick?.thickness ?? 0) / 2 - inkBottom(mark), 4);
      const [thinBelow, thickBelow] = ordered(lower());
      expect(thickBelow?.thickness).toBeGreaterThan(2 * (thinBelow?.thickness ?? 0));
      near(thickBelow?.y0 ?? 0, 277);
      near(thinBelow?.y0 ?? 0, 277);
      for (const { x0, x1 } of rules()) {
        near(x1 - x0, 170);
        near((x0 + x1) / 2, (28 + 184) / 2);
      }
    });

    test('copy number, secrecy and urgency at the left, the number at the right, 7/8 of a 3号 character below', () => {
      const [copyNumber, secrecy, urgency] = [/^000012.*号$/, /^机密/, /^特急$/].map((pattern) =>
        lineOf(page(), pattern),
      );
      const bottom = Math.max(...upper().map(({ y0, thickness }) => y0 + thickness / 2));
      near(inkTop(copyNumber ?? lineOf(page(), /^$/)) - bottom, 4.94);
      near(copyNumber?.right ?? 0, 184);
      for (const each of [copyNumber, secrecy, urgency]) near(each?.left ?? 0, 28);
      near((secrecy?.baseline ?? 0) - (copyNumber?.baseline ?? 0), row);
      near((urgency?.baseline ?? 0) - (secrecy?.baseline ?? 0), row);
    });

    test('the title stands two blank lines below', () => {
      const title = lineOf(page(), /关于商请/);
      near(title.baseline - lineOf(page(), /^特急$/).baseline, 3 * row);
    });

    test('page 1 has no number and both rules; the others have numbers, no rule and 37 mm above the text', () => {
      for (const lines of lengths) {
        const { pages } = of(`letter of ${lines}`);
        expect(pages[0]?.lines.filter(isNumber), `${lines} lines`).toEqual([]);
        for (const other of pages.slice(1)) {
          expect(other.lines.filter(isNumber), `${lines} lines`).toHaveLength(1);
          expect(other.rules.filter(({ red }) => red)).toEqual([]);
          const [top] = other.lines.filter((line) => line.size === 16);
          if (top !== undefined) near(top.top, 39.5);
        }
      }
    });

    test('text never runs into the lower rule; a full first page ends 7/8 of a 3号 character above it', () => {
      const ends = lengths.map((lines) => {
        const texts = first(`letter of ${lines}`).lines.filter(({ size }) => size === 16);
        return Math.max(...texts.map(inkBottom));
      });
      expect(Math.max(...ends)).toBeLessThan(277 - 4.94 + tolerance);
      near(Math.max(...ends), 277 - 4.94);
      for (const lines of lengths) {
        for (const other of of(`letter of ${lines}`).pages.slice(1)) {
          const texts = other.lines.filter(({ size }) => size === 16);
          for (const { baseline } of texts) expect(baseline, `${lines} lines`).toBeLessThan(262);
        }
      }
    });

    test('the imprint is one line without rules at the foot of the type area, below all text, on the last page', () => {
      for (const lines of lengths) {
        const { pages } = of(`letter of ${lines}`);
        const last = pages.at(-1);
        if (last === undefined) throw new Error('no page');
        const copies = lineOf(last, /^抄送：/);
        expect(copies.baseline, `${lines} lines`).toBeGreaterThan(259);
        expect(inkBottom(copies)).toBeLessThan(262);
        const above = last.lines.filter((line) => line.size === 16);
        for (const line of above) expect(inkBottom(line), `${lines} lines`).toBeLessThan(inkTop(copies));
        expect(last.rules.filter(({ red }) => !red)).toEqual([]);
        const signed = pages.find((each) => each.lines.some(({ text }) => /^2026年11月20日$/.test(text)));
        expect(signed?.lines.some(({ text }) => text === oneLine)).toBe(true);
        if (above.length === 0) expect(signed).toBe(pages.at(-2));
      }
    });
  });

  describe('an order (10.2)', () => {
    test('the ink of the mark begins 20 mm below the type area', () => {
      near(inkOfMark('order'), 37 + 20);
    });

    test('number and text stand two blank lines below mark and number; no rule', () => {
      const number = lineOf(first('order'), /^第12号$/);
      near((number.left + number.right) / 2, (28 + 184) / 2);
      // Two whole lines lie between them; the number itself stands on a line of one em.
      const between = lineOf(first('order'), /^对照/).baseline - number.baseline;
      expect(between).toBeGreaterThan(2 * row + 16 * (25.4 / 72));
      expect(between).toBeLessThan(3 * row);
      expect(first('order').rules).toEqual([]);
      expect(first('order').lines.some(({ size }) => size === 22)).toBe(false);
    });

    test('the post is centred on the stamp, the date a blank line below it, both four characters from the edge', () => {
      const [post, name, date] = [/^市.?长/, /张××/, /^2026年/].map((each) => lineOf(first('order'), each));
      if (post === undefined || name === undefined || date === undefined) throw new Error('not signed');
      const text = first('order').lines.findLast((line) => line.text === oneLine);
      const { width, height } = gbt9704.signature.stamped;
      const right = 184 - 4 * character;
      near(date.right, right);
      near((name.left + name.right) / 2, right - toMillimetres(width) / 2);
      near(post.right, right - toMillimetres(width) - 2 * character);
      const middleOf = (line: MeasuredLine) => (inkTop(line) + inkBottom(line)) / 2;
      near(middleOf(name), middleOf(post));
      // The stamp is 20 mm high, two blank lines below the text.
      const middle = (text === undefined ? 0 : middleOf(text)) + 2.5 * row + toMillimetres(height) / 2;
      near(middleOf(post), middle);
      near(middleOf(date), middle + toMillimetres(height) / 2 + 1.5 * row);
    });

    test('of several, posts end and stamps are centred below one another', () => {
      const lines = of('joint order').pages.flatMap((page) => page.lines);
      const posts = lines.filter(({ text, size }) => size === 16 && /(?:市长|主任)$/.test(text));
      const stamps = lines.filter(({ color, size }) => color !== posts[0]?.color && size === 26);
      expect(posts).toHaveLength(4);
      expect(stamps.map(({ text }) => text)).toEqual(['张××', '欧阳××', '李××']);
      for (const { right } of posts) near(right, posts[0]?.right ?? 0);
      for (const { left, right } of stamps) {
        near((left + right) / 2, 184 - 4 * character - toMillimetres(gbt9704.signature.stamped.width) / 2);
      }
    });
  });

  describe('minutes (10.3)', () => {
    test('the ink of the mark begins 35 mm below the type area', () => near(inkOfMark('minutes'), 37 + 35));

    test('office and date stand one character from the edges, 4 mm above the red rule', () => {
      const line = lineOf(first('minutes'), /办公室2026年/);
      near(line.left, 28 + character);
      near(line.right, 184 - character);
      const [rule] = first('minutes').rules.filter(({ red }) => red);
      near((rule?.y0 ?? 0) - inkBottom(line), 4);
      near((rule?.x1 ?? 0) - (rule?.x0 ?? 0), 156);
    });

    test('who attended: a blank line below the text, two characters in, further lines after the colon', () => {
      const lines = of('minutes').pages.flatMap((page) => page.lines.filter(({ size }) => size === 16));
      const at = lines.findIndex(({ text }) => text.startsWith('出席：'));
      const [present, wrapped, county, excused, observing] = lines.slice(at);
      near((present?.baseline ?? 0) - (lines[at - 1]?.baseline ?? 0), 2 * row);
      for (const each of [present, excused, observing]) near(each?.left ?? 0, 28 + 2 * character);
      for (const each of [wrapped, county]) near(each?.left ?? 0, 28 + 5 * character);
      expect([excused?.text, observing?.text]).toEqual(['请假：市民政局××', '列席：市委办公室××、××']);
    });
  });

  test('a telegram: its two lines stand above the red rule, as wide as it', () => {
    near(inkOfMark('telegram'), 37 + 35);
    const [unit, level] = [/^发电单位/, /^等级/].map((pattern) => lineOf(first('telegram'), pattern));
    const [rule] = first('telegram').rules.filter(({ red }) => red);
    for (const each of [unit, level]) {
      near(each?.left ?? 0, 28);
      near(each?.right ?? 0, 184);
    }
    near((level?.baseline ?? 0) - (unit?.baseline ?? 0), row);
    near((rule?.y0 ?? 0) - inkBottom(level ?? lineOf(first('telegram'), /^$/)), 4);
  });
});
