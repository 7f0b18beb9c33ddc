import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '../../src/writers/docx/write-docx.ts';
import { inFrame } from '../docs/frame.ts';
import { runExample } from '../docs/run-example.ts';
import { redInk } from '../support/ink.ts';
import { convert, libreOfficeIsHere } from '../support/libreoffice.ts';
import { type MeasuredLine, type MeasuredPage, measurePages } from '../support/measure-pages.ts';

/** Twenty-eight characters and a full stop, so that no line of a paragraph looks like the next. */
const paragraph =
  '各学校要全面排查消防设施和疏散通道，及时整改发现的问题，建立台账，逐项销号，确保校园消防安全。';

const campaign = inFrame(`look:
  sizes: { title: 小二 }
  bold: [second]
  margins: { top: 30毫米, bottom: 30毫米, left: 26毫米, right: 26毫米 }
  linePitch: 28磅
  pageNumber: { style: hyphens, place: center }
  red: 大红
documents:
  - kind: notice
    title: 关于开展校园消防安全专项整治的通知
    number: 某教字〔2026〕1号
    date: 2026-01-05
    recipients: [各中小学校]
    body:
      - section: 总体要求
        sections:
          - section: 全面排查
            text: |
${`              ${paragraph.repeat(4)}\n\n`.repeat(14)}
`);

// 237 mm hold 23 lines of 28 points (9.88 mm) and 9.8 mm more; 158 mm hold 28 characters of 5.64 mm.
describe.runIf(libreOfficeIsHere())('a notice in a look of its own, laid out by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hongtou-look-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let pdf: Buffer;
  let pages: readonly MeasuredPage[] = [];

  beforeAll(async () => {
    const [document] = runExample({ 'campaign.yaml': campaign }).prepared?.documents ?? [];
    if (document === undefined) throw new Error('the notice was not made');
    const bytes = (await writeDocx(document.laidOut, { documentId: '通知', inputsHash: '', program: 'test' }))
      .bytes;
    const file = join(folder, 'notice.docx');
    writeFileSync(file, bytes);
    pdf = convert(file, 'pdf');
    pages = measurePages(pdf);
  });

  const isNumber = ({ text }: MeasuredLine) => /^-\s*\d+\s*-$/u.test(text);
  const text = (page: MeasuredPage | undefined) =>
    (page?.lines ?? []).filter((line) => line.size === 16 && !isNumber(line));

  test('pages have 23 lines, 28 points from one to the next, the first right below the margin', () => {
    for (const page of pages.slice(1, 3)) {
      const baselines = text(page).map(({ baseline }) => baseline);
      expect(baselines).toHaveLength(23);
      const [first = 0, last = 0] = [Math.min(...baselines), Math.max(...baselines)];
      expect((last - first) / 22).toBeCloseTo((28 * 25.4) / 72, 1);
      // The baseline lies at four fifths of an exact line.
      expect(first).toBeCloseTo(30 + 0.8 * 9.88, 0);
    }
  });

  test('lines begin and end at the margins and hold 28 characters', () => {
    const full = pages.slice(1, 3).flatMap((page) => text(page).filter(({ right }) => right > 183.5));
    expect(full.length).toBeGreaterThan(20);
    for (const { left, right, text: written } of full.filter(({ right: end }) => end < 185)) {
      expect(right).toBeCloseTo(184, 0);
      if (left < 27) expect(Math.abs(written.length - 28)).toBeLessThanOrEqual(1);
    }
  });

  test('the number stands in the middle of the foot, 7 mm below the text', () => {
    for (const page of pages.slice(0, 3)) {
      const number = page.lines.find(isNumber);
      expect(((number?.left ?? 0) + (number?.right ?? 0)) / 2).toBeCloseTo(105, 0);
      // A hyphen lies a third of an em above the baseline.
      expect((number?.baseline ?? 0) - 14 * 0.35 * (25.4 / 72)).toBeCloseTo(267 + 7, 0);
    }
  });

  test('the mark keeps its 35 mm below the new upper edge, and has the new red', () => {
    const mark = pages[0]?.lines.find((line) => /文件$/u.test(line.text));
    // 42 pt in a line of 52.5: the ink begins a quarter of an em below the line's edge, the baseline at four fifths.
    const em = (42 * 25.4) / 72;
    expect(mark?.baseline).toBeCloseTo(30 + 35 - 0.25 * em + 0.8 * 1.25 * em, 0);
    expect(mark?.color).toBe('#e60012');
    expect(redInk(pdf, 1)?.top).toBeGreaterThan(63);
  });
});
