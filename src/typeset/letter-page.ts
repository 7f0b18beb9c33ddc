import type { RedHead } from '../document/document.ts';
import { emOf } from '../standard/units.ts';
import type { Context } from './context.ts';
import { formatStyleIds } from './format-styles.ts';
import { type IssuerMark, layOutIssuerMark } from './issuer-mark.ts';
import type { LaidOutItem, LaidOutParagraph, PageGeometry, PageMargin, PageMargins } from './laid-out.ts';
import { numbersAtFoot } from './page-margins.ts';
import { ruleHeight, styleOf } from './page-plan.ts';
import { paragraph } from './paragraphs.ts';
import { runsOf, tab } from './runs.ts';

/** The page of a letter's first section, and what stands in its margins. */
export interface LetterPage {
  readonly page: PageGeometry;
  readonly margins: PageMargins;
}

/**
 * The first page of a letter (10.1): its head is the header of that page, which is higher than the margin and moves the
 * text down; the second red rule is its footer. The text may come as near to that rule as the standard lets it: so the
 * lower margin is the first page's, and the footers of the other pages are high enough to keep the type area there.
 */
export function layOutLetterPage(head: RedHead, upright: PageGeometry, context: Context): LetterPage {
  const { standard, report } = context;
  const { letter, pageNumber } = standard;
  // LibreOffice centres the lines of a grid on each page, and those of the first page are not as many as fit it.
  const { linePitch: _, ...page } = upright;
  const mark = layOutIssuerMark({ ...head, issuers: head.issuers.slice(0, 1), suffix: '' }, standard, report);
  // The middle of the double rule is where the standard has it.
  const rule = letter.rule.foot - Math.round(heightOfLowerRule(context) / 2);
  const footer = Math.min(rule, pageNumber.footer);
  const numbers = numbersAtFoot(standard);
  const raised = (items: readonly LaidOutItem[], by: number) => (by > 0 ? [...items, space(by)] : items);
  // Reaches up to the type area to the twip, as the margin does on other pages.
  const before = upright.bottom - pageNumber.footer - pageNumber.line;
  const others = ({ header, footer: number }: PageMargin): PageMargin => ({
    header,
    footer: raised(
      number.map((item) => (item.kind === 'paragraph' ? { ...item, before } : item)),
      pageNumber.footer - footer,
    ),
  });
  return {
    page: {
      ...page,
      header: letter.markTop - mark.inkOffset,
      footer,
      bottom: Math.min(page.bottom, letter.firstBottom),
    },
    margins: {
      first: {
        header: [...mark.items, upperRule(mark, context), ...layOutLines(head, context)],
        footer: raised([paragraph(formatStyleIds.lowerRule, '')], rule - footer),
      },
      odd: others(numbers.odd),
      even: others(numbers.even),
    },
  };
}

function heightOfLowerRule({ styles }: Context): number {
  const { ruleBelow } = styleOf(paragraph(formatStyleIds.lowerRule, ''), styles);
  return ruleBelow === undefined ? 0 : ruleHeight(ruleBelow);
}

/** Its distance counts from the ink of the mark, whose line leaves some space below that. */
function upperRule({ line, size }: IssuerMark, { standard }: Context): LaidOutParagraph {
  const { rule, markInkBottom } = standard.letter;
  const below = line - Math.round(emOf(size) * markInkBottom);
  return paragraph(formatStyleIds.upperRule, '', { line: Math.max(20, rule.distance - below) });
}

const space = (height: number): LaidOutParagraph => paragraph(formatStyleIds.headLine, '', { line: height });

/** Copy number, secrecy and urgency at the left, one below the other; the document number at the right of the first. */
function layOutLines(head: RedHead, { standard }: Context): readonly LaidOutParagraph[] {
  const { page, redHead, letter, text } = standard;
  const left = [
    ...(head.copyNumber === undefined ? [] : [{ text: head.copyNumber, font: redHead.copyNumber.font }]),
    ...(head.secrecy === undefined ? [] : [{ text: head.secrecy, font: redHead.secrecy.font }]),
    ...(head.urgency === undefined ? [] : [{ text: head.urgency, font: redHead.urgency.font }]),
  ];
  const number = runsOf(head.number ?? [], { stressed: text.stressedFont });
  const { line } = redHead.number;
  const first = letter.textDistance - Math.round(letter.lineInkTop * emOf(text.size));
  return Array.from({ length: Math.max(1, left.length) }, (_, index) => {
    const own = left[index];
    const runs = own === undefined ? [] : [{ kind: 'text' as const, ...own }];
    if (index > 0) return paragraph(formatStyleIds.headLine, runs, { before: page.grid.line - line });
    return paragraph(formatStyleIds.headLine, [...runs, tab, ...number], {
      before: first,
      tabs: [{ align: 'right', position: page.typeArea.width }],
    });
  });
}
