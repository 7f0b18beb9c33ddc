import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { OfficialDocument, Part } from '../../src/document/document.ts';
import { gbt9704 } from '../../src/standard/gbt9704.ts';
import type { LaidOutItem } from '../../src/typeset/laid-out.ts';
import { roomOf } from '../../src/typeset/page-geometry.ts';
import { planPages } from '../../src/typeset/page-plan.ts';
import { plainText } from '../../src/typeset/runs.ts';
import { typeset } from '../../src/typeset/typeset.ts';
import { writeDocx } from '../../src/writers/docx/write-docx.ts';
import { convert, libreOfficeIsHere } from '../support/libreoffice.ts';
import { measurePages } from '../support/measure-pages.ts';
import { mainPart, official, oneLine, paragraph, redHead, table, text } from './sample-documents.ts';

const order = '现将《××市农村饮水安全隐患排查整治工作方案》印发给你们，请结合实际，认真贯彻执行。';
const issuer = '××市人民政府办公室';
const date = '2026年11月20日';

const notice = (bodyParagraphs: number, annexes: number, more: Partial<Part> = {}): OfficialDocument =>
  official(
    [
      mainPart({
        blocks: [...Array.from({ length: bodyParagraphs - 1 }, () => paragraph(oneLine)), paragraph(order)],
        annexNote: {
          label: '附件：',
          titles: Array.from({ length: annexes }, (_, index) => `第${index + 1}项排查整治任务清单`),
        },
        signature: { geometry: 'sealed', issuers: [issuer], date: text(date) },
        ...more,
      }),
    ],
    { head: redHead() },
  );

/** Page and words of every paragraph of the main text, and what was reported. */
function planned(document: OfficialDocument) {
  const found: string[] = [];
  const laidOut = typeset(document, gbt9704, ({ code }) => found.push(code));
  const section = laidOut.sections.at(-1);
  if (section === undefined) throw new Error('no section');
  const styles = new Map(laidOut.styles.map((style) => [style.id, style]));
  const { places } = planPages(section.items, styles, roomOf(section.page));
  const words = (item: LaidOutItem) => (item.kind === 'paragraph' ? plainText(item.runs) : '');
  const pageOf = (start: string) => {
    const index = section.items.findLastIndex((item) => words(item).startsWith(start));
    return places[index]?.firstPage;
  };
  return { laidOut, found, pageOf };
}

describe('the only paragraph of the body', () => {
  test.each([2, 3, 4, 5, 6, 7, 8, 12, 20])('stays on the first page, with %i annexes (7.3.3)', (annexes) => {
    const { pageOf } = planned(notice(1, annexes));
    expect(pageOf('现将')).toBe(1);
    expect(pageOf(`${annexes}.`)).toBe(pageOf(issuer));
    expect(pageOf(issuer)).toBe(pageOf(date));
  });

  test('leaves the annex note with the signature, and the user is told', () => {
    const { pageOf, found } = planned(notice(1, 6));
    expect([pageOf('现将'), pageOf('附件：1.'), pageOf('6.'), pageOf(date)]).toEqual([1, 2, 2, 2]);
    expect(found).toEqual(['HT605']);
  });

  test('of an annex note that fills a page, the last entry alone accompanies the signature', () => {
    const { pageOf } = planned(notice(1, 18));
    expect([pageOf('现将'), pageOf('附件：1.'), pageOf('18.'), pageOf(date)]).toEqual([1, 1, 2, 2]);
  });
});

describe('the last of several paragraphs', () => {
  test('goes on with annex note and signature, the others keep the first page', () => {
    const { pageOf, found } = planned(notice(3, 5));
    expect([pageOf(oneLine), pageOf('现将'), pageOf('附件：1.'), pageOf(date)]).toEqual([1, 2, 2, 2]);
    expect(found).toEqual([]);
  });

  test('below a heading, stays where heading and paragraph are all the text there is', () => {
    const heading = {
      kind: 'heading' as const,
      level: 1 as const,
      number: '一、',
      inlines: text('要求'),
      runIn: [],
    };
    const { pageOf } = planned(notice(1, 6, { blocks: [heading, paragraph(order)] }));
    expect([pageOf('一、'), pageOf('现将'), pageOf(date)]).toEqual([1, 1, 2]);
  });

  test('after a table on the first page, goes on', () => {
    const { pageOf } = planned(notice(1, 5, { blocks: [table(3), paragraph(order)] }));
    expect([pageOf('现将'), pageOf(date)]).toEqual([2, 2]);
  });
});

describe.runIf(libreOfficeIsHere())('in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hongtou-closing-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the first page shows the only paragraph, the second annex note and signature', async () => {
    const { laidOut } = planned(notice(1, 6));
    const file = join(folder, 'notice.docx');
    writeFileSync(
      file,
      (await writeDocx(laidOut, { documentId: '通知', inputsHash: '', program: 'test' })).bytes,
    );
    const pages = measurePages(convert(file, 'pdf')).map(({ lines }) =>
      lines.map((line) => line.text).join('\n'),
    );
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('现将');
    expect(pages[1]).toMatch(/附件：1\..*6\..*××市人民政府办公室.*2026年11月20日/s);
  });
});

describe('lines that belong together', () => {
  const kept = (words: string) => ({ ...paragraph(words), keepsWithNext: true }) as const;
  const contacts = (lines: number): OfficialDocument =>
    notice(1, 0, {
      blocks: [
        ...Array.from({ length: lines }, () => paragraph(oneLine)),
        ...[kept('联系人：××'), kept('电　话：0432-12345678'), paragraph('邮　箱：a@example.cn')],
      ],
    });

  test('stand on one page wherever the page ends, and the last of them with the signature', () => {
    const pages = Array.from({ length: 30 }, (_, lines) => {
      const { pageOf } = planned(contacts(lines + 1));
      const [first, second, last] = ['联系人', '电', '邮'].map(pageOf);
      expect([second, last]).toEqual([first, first]);
      expect(pageOf(issuer)).toBe(pageOf(date));
      expect(pageOf(date)).toBe(last);
      return last;
    });
    expect(new Set(pages)).toEqual(new Set([2, 3]));
  });
});
