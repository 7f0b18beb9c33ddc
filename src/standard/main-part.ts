import { textFontOf } from './fonts.ts';
import type { HeadingRank, Look } from './look.ts';
import { derived, may, must, practice, should } from './rule.ts';
import { emOf, millimetres, points, sizes } from './units.ts';

/**
 * 主体 (7.3). `linesAbove` are blank lines; indents are in characters of the grid, whose lines are so high (twips).
 */
export function mainPartRules(look: Look, gridLine: number) {
  const textFont = textFontOf(look);
  const textSize = look.sizes?.text ?? sizes.三号;
  const titleSize = look.sizes?.title ?? sizes.二号;
  const formSize = Math.min(sizes.四号, textSize);
  const heading = (rank: HeadingRank, font: string, mark: string) => ({
    font: should(look.fonts?.[rank] ?? font, '7.3.3'),
    bold: practice(look.bold?.includes(rank) ?? false, '7.3.3'),
    mark: may(mark, '7.3.3'),
  });
  return {
    text: {
      font: should(textFont, '5.2.2'),
      size: should(textSize, '5.2.2'),
      indent: must(2, '7.3.3'),
      /** For a word the author stressed: nothing in an official document is bold. */
      stressedFont: practice('黑体', '7.3.3'),
    },
    title: {
      font: should(look.fonts?.title ?? '方正小标宋简体', '7.3.1'),
      size: should(titleSize, '7.3.1'),
      /** A line of the grid, unless the type is too large for it. */
      line: derived(Math.max(gridLine, Math.round(emOf(titleSize) * 1.25)), '7.3.1'),
      linesAbove: must(2, '7.3.1'),
      /** Where there is no red head the title opens the type area. */
      linesAboveWithoutHead: practice(0, '7.3.1'),
      /** A last line of one or two characters is not a line. */
      shortestLastLine: practice(3, '7.3.1'),
    },
    recipients: { linesAbove: must(1, '7.3.2') },
    /** Space between title and text where nobody is addressed. */
    opening: { linesAbove: practice(1, '7.3.2') },
    /** 一、 （一） 1. （1）. */
    headings: {
      first: heading('first', '黑体', '一、'),
      second: heading('second', '楷体_GB2312', '（一）'),
      third: heading('third', textFont, '1.'),
      fourth: heading('fourth', textFont, '（1）'),
    },
    /** 附件说明. */
    annexNote: { linesAbove: must(1, '7.3.4'), indent: must(2, '7.3.4') },
    /** 附注. */
    note: { indent: must(2, '7.3.6') },
    /** 附件: its mark on line 1, its title on line 3 of a new face. */
    annex: {
      markFont: must('黑体', '7.3.7'),
      titleLine: must(3, '7.3.7'),
    },
    /** Labels above and below a form, and its 填报说明: smaller, like the table they belong to. */
    form: {
      size: practice(formSize, '7.3.7'),
      line: practice(emOf(formSize) + points(9), '7.3.7'),
      /** Between the title and the labels or the table; a whole line would cost forms a row. */
      gapBelowTitle: practice(280, '7.3.7'),
      /** Characters that a name or a word written by hand needs at least. */
      narrowestBlank: practice(5, '7.3.7'),
    },
  } as const;
}

/** 署名、成文日期、印章 (7.3.5). */
export const signature = {
  sealed: {
    /** Blank lines that let the seal press name and date while its upper edge stays near the text. */
    linesAbove: practice(2, '7.3.5.1'),
    dateIndentRight: should(4, '7.3.5.1'),
    /** Of a county's or a bureau's seal. Rows of joint issuers keep their seals apart. */
    sealDiameter: practice(millimetres(42), '7.3.5.1'),
    /** Three seals of 42 mm fit into 156 mm. */
    issuersPerRow: practice(3, '7.3.5.1'),
  },
  unsealed: {
    linesAbove: must(1, '7.3.5.2'),
    nameIndentRight: must(2, '7.3.5.2'),
    /** The date begins so many characters right of where the name begins. */
    dateShift: must(2, '7.3.5.2'),
    /** A date longer than the name keeps this distance instead, and the name moves. */
    longDateIndentRight: must(2, '7.3.5.2'),
  },
  /** With the stamp of whoever signs, in orders and decrees. */
  stamped: {
    linesAbove: must(2, '7.3.5.3'),
    indentRight: must(4, '7.3.5.3'),
    /** Characters between the post and the stamp. */
    postGap: must(2, '7.3.5.3'),
    dateLinesAbove: must(1, '7.3.5.3'),
    dateIndentRight: must(4, '7.3.5.3'),
    /** Size of the stamp, and the space between two. */
    width: practice(millimetres(40), '7.3.5.3'),
    height: practice(millimetres(20), '7.3.5.3'),
    gap: practice(millimetres(2), '7.3.5.3'),
    /** A name printed in the stamp's place looks like one. */
    nameFont: practice('楷体_GB2312', '7.3.5.3'),
    nameSize: practice(sizes.一号, '7.3.5.3'),
  },
} as const;
