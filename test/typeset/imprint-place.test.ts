import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Imprint } from '../../src/document/document.ts';
import { gbt9704 } from '../../src/standard/gbt9704.ts';
import { countPages } from '../../src/typeset/imprint-place.ts';
import type { LaidOutSection } from '../../src/typeset/laid-out.ts';
import { roomOf } from '../../src/typeset/page-geometry.ts';
import { emptyMargins, numbersAtFoot } from '../../src/typeset/page-margins.ts';
import { possiblePlans } from '../../src/typeset/page-plan.ts';
import { styleIds } from '../../src/typeset/styles.ts';
import { typeset } from '../../src/typeset/typeset.ts';
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

/** A notice with so many lines of body. The red head, title and recipients take 14 lines, the signature 4. */
function layOut(lines: number, withAnnex = false, decision: Partial<Imprint> | 'none' = {}) {
  const found: Diagnostic[] = [];
  const main = mainPart({ blocks: Array.from({ length: lines }, () => paragraph(oneLine)) });
  const annex = formPart('附件', '××市排查整治任务清单', table(17));
  const document = official(withAnnex ? [main, annex] : [main], {
    head: redHead(),
    ...(decision === 'none' ? {} : { imprint: { ...imprint, ...decision } }),
  });
  const { sections, styles } = typeset(document, gbt9704, (each) => found.push(each));
  const byId = new Map(styles.map((style) => [style.id, style]));
  const pages = countPages(sections, { styles: byId });
  const warned = found.flatMap(({ code, parameters }) =>
    code === 'HT601' && 'page' in parameters ? [`${lines} lines: page ${parameters.page}`] : [],
  );
  return { sections, styles: byId, pages, warned };
}

const hasImprint = (section: LaidOutSection | undefined): boolean =>
  section?.items.some((item) => item.kind === 'table' && item.place === 'page-foot') ?? false;

describe('the imprint', () => {
  test('stands on the page where the text ends, if that is an even one with room', () => {
    const { sections, pages, warned } = layOut(14);
    expect(sections).toHaveLength(1);
    expect(hasImprint(sections[0])).toBe(true);
    expect(sections[0]?.items.at(-1)).toMatchObject({ kind: 'table', place: 'page-foot' });
    expect(pages).toBe(2);
    expect(warned).toEqual([]);
  });

  test('after an odd page it has the next one, with a number', () => {
    const { sections, pages, warned } = layOut(1);
    expect(sections.at(-1)).toMatchObject({ start: 'even-page', margins: numbersAtFoot(gbt9704) });
    expect(hasImprint(sections.at(-1))).toBe(true);
    expect(pages).toBe(2);
    expect(warned).toEqual([]);
  });

  test('after a full even page a blank one precedes it, and neither has a number', () => {
    const { sections, pages } = layOut(24);
    expect(sections.at(-1)).toMatchObject({ start: 'even-page', margins: emptyMargins });
    expect(pages).toBe(4);
  });

  test('after a landscape annex it has an upright page', () => {
    const { sections, pages } = layOut(14, true);
    expect(sections.map(({ page }) => page.orientation)).toEqual(['portrait', 'landscape', 'portrait']);
    expect(pages).toBe(4);
  });

  test('never stands on an odd page, whatever the length of the text', () => {
    for (const withAnnex of [false, true]) {
      for (let lines = 1; lines <= 66; lines++) {
        const { sections, pages } = layOut(lines, withAnnex);
        expect(pages % 2, `${lines} lines`).toBe(0);
        expect(hasImprint(sections.at(-1)), `${lines} lines`).toBe(true);
      }
    }
  });

  test('which lengths are uncertain', () => {
    const uncertain = Array.from({ length: 44 }, (_, index) => index + 1).flatMap(
      (lines) => layOut(lines).warned,
    );
    expect(uncertain).toMatchInlineSnapshot(`
      [
        "3 lines: page 1",
        "4 lines: page 1",
        "5 lines: page 2",
        "6 lines: page 2",
        "23 lines: page 2",
        "25 lines: page 2",
        "26 lines: page 2",
        "27 lines: page 3",
        "28 lines: page 3",
      ]
    `);
  });
});

describe('an imprint whose page the plan has decided', () => {
  const lengths = Array.from({ length: 66 }, (_, index) => index + 1);

  test('is never reported', () => {
    for (const decision of [{ face: 'last' }, { blankPage: 'yes' }, { blankPage: 'no' }] as const) {
      expect(lengths.flatMap((lines) => layOut(lines, false, decision).warned)).toEqual([]);
    }
  });

  test('last: on the page where the text ends, or on the next, with a number', () => {
    for (const lines of lengths) {
      const { sections, pages } = layOut(lines, false, { face: 'last' });
      const text = countPages(sections.slice(0, 1), { styles: layOut(lines).styles });
      expect(pages - text, `${lines} lines`).toBe(sections.length - 1);
      expect(sections.at(-1)?.start).toBe('next-page');
      expect(sections.at(-1)?.margins).toEqual(numbersAtFoot(gbt9704));
      expect(hasImprint(sections.at(-1))).toBe(true);
    }
    expect(layOut(1, false, { face: 'last' }).pages).toBe(1);
    expect(layOut(3, false, { face: 'last' }).pages).toBe(2);
  });

  test('a blank page: on an even page of its own, without a number', () => {
    for (const lines of [1, 14, 24]) {
      const { sections, pages } = layOut(lines, false, { blankPage: 'yes' });
      expect(sections.at(-1)).toMatchObject({ start: 'even-page', margins: emptyMargins });
      expect(sections).toHaveLength(2);
      expect(pages % 2).toBe(0);
    }
    expect(layOut(14, false, { blankPage: 'yes' }).pages).toBe(4);
  });

  test('no blank page: on the next page where there is no room, with a number; otherwise as ever', () => {
    expect(layOut(14, false, { blankPage: 'no' }).pages).toBe(2);
    const { sections, pages } = layOut(24, false, { blankPage: 'no' });
    expect(sections.at(-1)).toMatchObject({ start: 'next-page', margins: numbersAtFoot(gbt9704) });
    expect(pages).toBe(3);
  });
});

test('without an imprint, a signature near the edge of a page is reported', () => {
  const reported = (lines: number) => layOut(lines, false, 'none').warned;
  expect(reported(1)).toEqual([]);
  expect(reported(3)).toEqual(['3 lines: page 1']);
  expect(reported(14)).toEqual([]);
  expect(reported(27)).toEqual(['27 lines: page 3']);
});

test('the signature never stands on a page without body text, also with two lines more or less', () => {
  for (let lines = 1; lines <= 66; lines++) {
    const { sections, styles } = layOut(lines);
    const [section] = sections;
    if (section === undefined) throw new Error('no section');
    const { items } = section;
    const indexOf = (style: string) =>
      items.findLastIndex((item) => item.kind === 'paragraph' && item.style === style);
    for (const { places } of possiblePlans(items, styles, roomOf(section.page), gbt9704.page.grid.line)) {
      const text = places[indexOf(styleIds.text)];
      expect(places[indexOf(styleIds.date)]?.lastPage, `${lines} lines`).toBe(text?.lastPage);
      expect(places[indexOf(styleIds.issuer)]?.lastPage, `${lines} lines`).toBe(text?.lastPage);
    }
  }
});
