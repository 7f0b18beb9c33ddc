import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Imprint, OfficialDocument, Signature } from '../../src/document/document.ts';
import { gbt9704 } from '../../src/standard/gbt9704.ts';
import { countPages } from '../../src/typeset/imprint-place.ts';
import { typeset } from '../../src/typeset/typeset.ts';
import { writeDocx } from '../../src/writers/docx/write-docx.ts';
import { libreOfficeIsHere, printTogether } from '../support/libreoffice.ts';
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
  text,
} from './sample-documents.ts';

interface Sample {
  readonly name: string;
  readonly document: OfficialDocument;
  readonly signedBy: RegExp;
  readonly face: Imprint['face'];
  readonly blankPage: Imprint['blankPage'];
}

const date = text('2026年11月20日');
const issuers = ['××市人民政府办公室'];
const signatures: Readonly<Record<Signature['geometry'], Signature>> = {
  sealed: { geometry: 'sealed', issuers, date },
  unsealed: { geometry: 'unsealed', issuers, date },
  stamped: { geometry: 'stamped', issuers: [], signatories: [{ post: '办公室主任', name: '张××' }], date },
};

type Kind = Pick<Imprint, 'face' | 'blankPage'> & {
  readonly geometry: Signature['geometry'];
  readonly withAnnex: boolean;
};

const kinds: readonly Kind[] = [
  { geometry: 'sealed', withAnnex: false, face: 'even', blankPage: 'auto' },
  { geometry: 'sealed', withAnnex: true, face: 'even', blankPage: 'auto' },
  { geometry: 'unsealed', withAnnex: false, face: 'last', blankPage: 'auto' },
  { geometry: 'stamped', withAnnex: false, face: 'even', blankPage: 'yes' },
  { geometry: 'stamped', withAnnex: true, face: 'last', blankPage: 'auto' },
  { geometry: 'unsealed', withAnnex: false, face: 'even', blankPage: 'no' },
];

/** From one line to three pages; each kind takes every third length, so that together they take every one twice. */
const lengthsOf = (kind: number): readonly number[] =>
  Array.from({ length: 22 }, (_, index) => index * 3 + 1 + (kind % 3));

const samples: readonly Sample[] = kinds.flatMap(({ geometry, withAnnex, face, blankPage }, kind) =>
  lengthsOf(kind).map((lines): Sample => {
    const blocks = Array.from({ length: lines }, () => paragraph(oneLine));
    const main = mainPart({ blocks, signature: signatures[geometry] });
    const parts = withAnnex ? [main, formPart('附件', '××市排查整治任务清单', table(9))] : [main];
    return {
      name: `${lines} lines, ${geometry}, ${withAnnex ? 'with' : 'without'} an annex, ${face}, ${blankPage}`,
      document: official(parts, { head: redHead(), imprint: { ...imprint, face, blankPage } }),
      signedBy: geometry === 'stamped' ? /办公室主任/ : /^××市人民政府办公室$/,
      face,
      blankPage,
    };
  }),
);

describe.runIf(libreOfficeIsHere())('the page plan and LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hongtou-page-plan-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const printed = new Map<string, { readonly planned: number; readonly pages: readonly MeasuredPage[] }>();

  beforeAll(async () => {
    const laidOut = await Promise.all(
      samples.map(async ({ name, document }, index) => {
        const { sections, ...rest } = typeset(document, gbt9704, () => {});
        const styles = new Map(rest.styles.map((style) => [style.id, style]));
        const file = join(folder, `${index}.docx`);
        const stamp = { documentId: '通知', inputsHash: '', program: 'test' };
        writeFileSync(file, (await writeDocx({ ...rest, sections }, stamp)).bytes);
        return { name, file, planned: countPages(sections, { styles }) };
      }),
    );
    const pdfs = printTogether(laidOut.map(({ file }) => file));
    laidOut.forEach(({ name, planned }, index) => {
      printed.set(name, { planned, pages: measurePages(pdfs[index] ?? Buffer.alloc(0)) });
    });
  }, 290_000);

  const has = (page: MeasuredPage | undefined, pattern: RegExp): boolean =>
    page?.lines.some((line) => pattern.test(line.text)) ?? false;

  test.each(samples.map((sample) => [sample.name, sample] as const))('%s', (name, sample) => {
    const { planned, pages } = printed.get(name) ?? { planned: 0, pages: [] };
    expect(pages).toHaveLength(planned);

    const last = pages.at(-1);
    expect(has(last, /印发$/)).toBe(true);
    const lowest = Math.max(...(last?.rules.map(({ y0 }) => y0) ?? []));
    expect(Math.abs(lowest - 262)).toBeLessThan(1);
    if (sample.face === 'even' && sample.blankPage !== 'no') expect(pages.length % 2).toBe(0);

    const blank = pages.findIndex((page) => page.lines.length === 0);
    const isAlone = !has(last, new RegExp(oneLine)) && !has(last, /2026年11月20日$/) && !has(last, /填报/);
    if (blank >= 0) expect(has(last, /^—/)).toBe(false);
    if (sample.face === 'last' || sample.blankPage === 'no') {
      expect(blank).toBe(-1);
      expect(has(last, /^—/)).toBe(true);
    }
    if (sample.blankPage === 'yes') {
      expect(isAlone).toBe(true);
      expect(has(last, /^—/)).toBe(false);
    }

    const signed = pages.find((page) => has(page, /^2026年11月20日$/));
    expect(has(signed, sample.signedBy)).toBe(true);
    expect(has(signed, new RegExp(oneLine))).toBe(true);
  });
});
