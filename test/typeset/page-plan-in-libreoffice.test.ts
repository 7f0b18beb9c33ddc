import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { gbt9704 } from '../../src/standard/gbt9704.ts';
import { countPages } from '../../src/typeset/imprint-place.ts';
import { typeset } from '../../src/typeset/typeset.ts';
import { writeDocx } from '../../src/writers/docx/write-docx.ts';
import { convert, libreOfficeIsHere } from '../support/libreoffice.ts';
import { type MeasuredPage, measurePages } from '../support/measure-pages.ts';
import {
  formPart,
  imprint,
  mainPart,
  official,
  oneLine,
  paragraph,
  redHead,
  table,
} from './sample-documents.ts';

/** Lengths around every turn of a page: where the signature moves, where the imprint joins, leaves or is preceded by a blank page. */
const lengths = [2, 14, 24, 30, 43];

describe.runIf(libreOfficeIsHere())('the page plan and LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hongtou-page-plan-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function layOut(lines: number, withAnnex: boolean) {
    const main = mainPart({ blocks: Array.from({ length: lines }, () => paragraph(oneLine)) });
    const parts = withAnnex ? [main, formPart('附件', '××市排查整治任务清单', table(9))] : [main];
    const laidOut = typeset(official(parts, { head: redHead(), imprint }), gbt9704, () => {});
    const styles = new Map(laidOut.styles.map((style) => [style.id, style]));
    const file = join(folder, `${lines}-${withAnnex}.docx`);
    writeFileSync(file, await writeDocx(laidOut, { documentId: '通知', inputsHash: '', program: 'test' }));
    return { planned: countPages(laidOut.sections, { styles }), pages: measurePages(convert(file, 'pdf')) };
  }

  const has = (page: MeasuredPage | undefined, pattern: RegExp): boolean =>
    page?.lines.some(({ text }) => pattern.test(text)) ?? false;

  test.each(lengths.flatMap((lines) => [[lines, false] as const, [lines, true] as const]))(
    '%i lines of body, with an annex: %s',
    async (lines, withAnnex) => {
      const { planned, pages } = await layOut(lines, withAnnex);
      expect(pages).toHaveLength(planned);
      expect(pages.length % 2).toBe(0);
      expect(has(pages.at(-1), /印发$/)).toBe(true);
      const lowest = Math.max(...(pages.at(-1)?.rules.map(({ y0 }) => y0) ?? []));
      expect(Math.abs(lowest - 262)).toBeLessThan(1);
      const signed = pages.find((page) => has(page, /^2026年11月20日$/));
      expect(has(signed, /^××市人民政府办公室$/)).toBe(true);
      expect(has(signed, new RegExp(oneLine))).toBe(true);
      const blank = pages.findIndex((page) => page.lines.length === 0);
      if (blank >= 0) expect(has(pages.at(-1), /^—/)).toBe(false);
    },
  );
});
