import { textFontOf } from './fonts.ts';
import type { Look } from './look.ts';
import { derived, must, practice, recommended, should } from './rule.ts';
import { emOf, millimetres, sizes } from './units.ts';

/** 版头 (7.2). Lines are lines of the grid, characters are characters of the grid. */
export function redHeadRules(look: Look) {
  const largestSize = look.sizes?.mark ?? sizes.初号;
  return {
    /** 份号, on the first line. */
    copyNumber: {
      font: should(textFontOf(look), '5.2.2'),
      line: must(1, '7.2.1'),
      digits: should(6, '7.2.1'),
    },
    /** 密级和保密期限, on the second line, also where there is no copy number. */
    secrecy: { font: should('黑体', '7.2.2'), line: must(2, '7.2.2') },
    /** 紧急程度, below the others. */
    urgency: { font: should('黑体', '7.2.3') },
    /** 发文机关标志. */
    mark: {
      font: recommended(look.fonts?.mark ?? '方正小标宋简体', '7.2.4'),
      /** 6.2 asks for ink of equal yellow and magenta; word processors have one red for it. */
      color: practice(look.red ?? 'FF0000', '6.2'),
      /** From the upper edge of the type area to the ink. */
      top: must(millimetres(35), '7.2.4'),
      /**
       * From the upper edge of a line of the mark to the ink of its characters, in ems: the baseline lies at 0.8 of an
       * exact line, and the ink of a Chinese character begins about three quarters of an em above it.
       */
      inkTop: practice(0.25, '7.2.4'),
      /** The standard leaves the size to the issuer; the older rule of 22 × 15 mm a character is the ceiling. */
      largestSize: practice(largestSize, '7.2.4'),
      /** Below this a long name is set on two lines instead. */
      smallestSize: practice(Math.min(sizes.一号, largestSize), '7.2.4'),
      /** From line to line where several issuers or a long name need more than one, in ems. */
      lineSpacing: practice(1.25, '7.2.4'),
      /** So that page one still shows body text (7.3.3), however many issue jointly. */
      greatestHeight: practice(millimetres(62), '7.3.3'),
      /** Between the names and 文件, in ems of the mark. */
      suffixGap: practice(0.5, '7.2.4'),
    },
    /** 发文字号. */
    number: {
      linesAbove: must(2, '7.2.5'),
      /** Exactly one em, so that word processors agree where its ink is and the rule keeps its distance. */
      line: derived(emOf(look.sizes?.text ?? sizes.三号), '7.2.7'),
      /** 上行文: the number moves to the left. */
      indentLeft: must(1, '7.2.5'),
    },
    /** 签发人, for upward documents only. */
    signers: {
      nameFont: should('楷体_GB2312', '7.2.6'),
      indentRight: must(1, '7.2.6'),
      perLine: should(2, '7.2.6'),
      /** Characters between two names. */
      gap: practice(1, '7.2.6'),
    },
    /** 红色分隔线, as wide as the type area. */
    rule: {
      distance: must(millimetres(4), '7.2.7'),
      /** Points of border spacing that bring the rule to that distance below the ink. */
      spacePoints: derived(11, '7.2.7'),
      /** Eighths of a point: 0.53 mm; the standard gives no thickness. */
      eighths: practice(12, '7.2.7'),
    },
  } as const;
}
