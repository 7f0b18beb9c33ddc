import { textFontOf } from './fonts.ts';
import type { Look, PageNumberPlace, PageNumberStyle } from './look.ts';
import { derived, must, practice, recommended, should } from './rule.ts';
import { emOf, millimetres, points, sizes } from './units.ts';

/** 版记 (7.4): its last rule lies on the lower edge of the type area of the last face. */
export function imprintRules(look: Look) {
  const size = look.sizes?.imprint ?? sizes.四号;
  return {
    font: should(look.fonts?.imprint ?? textFontOf(look), '7.4.2'),
    size: should(size, '7.4.2'),
    /** Left and right, in characters of its own size. */
    indent: must(1, '7.4.2'),
    line: practice(emOf(size) + points(9), '7.4.1'),
    /** First and last rule 0.35 mm, the others 0.25 mm, in eighths of a point. */
    thickRule: recommended(8, '7.4.1'),
    thinRule: recommended(6, '7.4.1'),
    /** Printed on both sides, the last face is an even page. */
    evenPage: derived(true, '7.4'),
  } as const;
}

/** From the lower edge of the type area to the dashes beside the number. */
const distance = millimetres(7);

/** What stands before and after a page number. */
interface NumberTexts {
  readonly before: string;
  readonly after: string;
}

const numberTexts: Readonly<Record<PageNumberStyle, NumberTexts>> = {
  dashes: { before: '— ', after: ' —' },
  hyphens: { before: '- ', after: ' -' },
  plain: { before: '', after: '' },
  words: { before: '第', after: '页' },
};

/** 页码 (7.5), below a type area that leaves so much of the sheet (twips). */
export function pageNumberRules(look: Look, bottomMargin: number) {
  const size = look.sizes?.pageNumber ?? sizes.四号;
  const em = emOf(size);
  // Measured: in an exact line of one em the dashes lie so far below its upper edge.
  const before = distance - Math.round(em * 0.454);
  return {
    font: should(look.fonts?.pageNumber ?? '宋体', '7.5'),
    size: should(size, '7.5'),
    /** A dash on each side, and what looks put there in its place. */
    texts: must(numberTexts[look.pageNumber?.style ?? 'dashes'], '7.5'),
    place: must<PageNumberPlace>(look.pageNumber?.place ?? 'outer', '7.5'),
    distance: must(distance, '7.5'),
    /** From the outer edge, in characters of its own size. */
    indent: must(1, '7.5'),
    /** An exact line of one em, for the same reason as the document number's. */
    line: derived(em, '7.5'),
    /**
     * Space above, and the footer's distance from the edge of the sheet. Together with the line they stay within the
     * bottom margin, or the text would lose a line; LibreOffice takes the top of the footer for the end of the type
     * area.
     */
    before: derived(before, '7.5'),
    footer: derived(bottomMargin - before - em - 5, '7.5'),
    /** Printers leave the edge of the sheet white. */
    leastFooter: practice(millimetres(5), '7.5'),
  } as const;
}

/**
 * Landscape tables (clause 8): the sheet is turned, so that the table's head lies at the binding edge of odd and the
 * outer edge of even pages, and the page number stays where the upright pages have it.
 */
export function landscapeRules(look: Look, margin: { readonly bottom: number; readonly left: number }) {
  const em = emOf(look.sizes?.pageNumber ?? sizes.四号);
  const width = em + points(6);
  // Measured, as above: a line that is turned has its dashes a little farther inside.
  const gap = distance - Math.round(em * 0.511);
  return {
    /** The number's box, from the left and upper edge of the turned sheet, and its width. */
    numberLeft: derived(margin.bottom - gap - width, '7.5'),
    numberTop: derived(margin.left, '7.5'),
    numberWidth: practice(width, '7.5'),
  } as const;
}
