import { assertNever } from '../diagnostics/assert-never.ts';
import type { Inline, Signature } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import type { LaidOutParagraph } from './laid-out.ts';
import { textWidth } from './measure.ts';
import { blankLines, paragraph } from './paragraphs.ts';
import { plainInlines, runsOf, tab, textRun } from './runs.ts';
import { layOutStampedSignature } from './stamped-signature.ts';
import { styleIds } from './styles.ts';

/**
 * 署名 and 成文日期 (7.3.5), the blank lines above them included. Widths are measured: a date is not seven characters
 * wide, because its digits are narrower and stand apart from the Chinese characters between them. All paragraphs but
 * the last keep with the next, so that no part of the signature is left behind on another page.
 */
export function layOutSignature(signature: Signature, standard: Standard): readonly LaidOutParagraph[] {
  const paragraphs = layOutGeometry(signature, standard);
  return paragraphs.map((each, index) =>
    index < paragraphs.length - 1 ? { ...each, keepNext: true } : each,
  );
}

function layOutGeometry(signature: Signature, standard: Standard): readonly LaidOutParagraph[] {
  switch (signature.geometry) {
    case 'unsealed':
      return unsealed(signature, standard);
    case 'stamped':
      return layOutStampedSignature(signature, standard);
    case 'sealed':
      return signature.issuers.length > 1 ? sealedJointly(signature, standard) : sealed(signature, standard);
    default:
      return assertNever(signature.geometry);
  }
}

/**
 * One issuer, sealed (7.3.5.1): the date ends four characters from the edge, the name is centred on it.
 *
 * Both are centred between the same indents: then they share their centre in every word processor, also where the
 * date is narrower because no space is put between digits and Chinese characters, and when a draft's date is filled
 * in. A name more than seven characters longer than the date would leave the type area; it ends before its edge.
 */
function sealed({ issuers, date }: Signature, standard: Standard): readonly LaidOutParagraph[] {
  const { page, signature } = standard;
  const name = issuers[0] ?? '';
  const beside = signature.sealed.dateIndentRight * page.grid.character;
  // A name as wide as its box to the twip may break: half a character to spare at either end.
  const widest = widthOf(name, standard) + page.grid.character;
  const span = Math.max(widthOf(plainInlines(date), standard) + 2 * beside, widest);
  const place = { align: 'center' as const, indent: { left: Math.max(0, page.typeArea.width - span) } };
  return [
    ...blankLines(signature.sealed.linesAbove),
    paragraph(styleIds.issuer, name, place),
    dateParagraph(date, standard, place),
  ];
}

/**
 * Several issuers, each with its seal (7.3.5.1): spread evenly over rows that leave room for the seals between them,
 * in order, the last one in the rightmost place with the date centred below it.
 */
function sealedJointly({ issuers, date }: Signature, standard: Standard): readonly LaidOutParagraph[] {
  const { page, signature } = standard;
  const { width } = page.typeArea;
  const { sealDiameter, issuersPerRow, linesAbove } = signature.sealed;
  const widest = Math.max(...issuers.map((name) => widthOf(name, standard))) + page.grid.character;
  const fit = Math.max(1, Math.min(issuersPerRow, Math.floor(width / widest)));
  const perRow = Math.ceil(issuers.length / Math.ceil(issuers.length / fit));
  const between = Math.ceil(sealDiameter / page.grid.line) - 1;
  const centre = (column: number) => Math.round(((column + 0.5) * width) / perRow);
  const rows: LaidOutParagraph[] = [];
  for (let first = 0; first < issuers.length; first += perRow) {
    const names = issuers.slice(first, first + perRow);
    const tabs = names.map((_, index) => ({
      align: 'center' as const,
      position: centre(perRow - names.length + index),
    }));
    if (first > 0) rows.push(...blankLines(between));
    rows.push(
      paragraph(
        styleIds.issuer,
        names.flatMap((name) => [tab, textRun(name)]),
        { align: 'left', tabs },
      ),
    );
  }
  const fonts = { stressed: standard.text.stressedFont };
  return [
    ...blankLines(linesAbove),
    ...rows,
    paragraph(styleIds.date, [tab, ...runsOf(date, fonts)], {
      align: 'left',
      tabs: [{ align: 'center', position: centre(perRow - 1) }],
    }),
  ];
}

/**
 * Without a seal (7.3.5.2): the name ends two characters from the edge, the date begins two characters right of
 * where the name begins; of several issuers the last one counts. Both are placed by their left edges, which no font
 * can move. A date longer than the name keeps the two characters itself and moves the name. So does one that is not
 * longer, but would end beyond the name because it begins later: to the letter it could come up to the very edge.
 */
function unsealed({ issuers, date }: Signature, standard: Standard): readonly LaidOutParagraph[] {
  const { page, signature } = standard;
  const { nameIndentRight, dateShift, longDateIndentRight, linesAbove } = signature.unsealed;
  const { character } = page.grid;
  const { width } = page.typeArea;
  const last = widthOf(issuers.at(-1) ?? '', standard);
  const widthOfDate = widthOf(plainInlines(date), standard);
  const shift = dateShift * character;
  const dateLeft =
    widthOfDate + shift > last
      ? width - longDateIndentRight * character - widthOfDate
      : width - nameIndentRight * character - last + shift;
  const lastLeft = Math.max(0, dateLeft - shift);
  const names = issuers.map((name, index) => {
    const isLast = index === issuers.length - 1;
    const left = isLast ? lastLeft : Math.max(0, lastLeft + last - widthOf(name, standard));
    return paragraph(styleIds.issuer, name, { align: 'left', indent: { left } });
  });
  return [
    ...blankLines(linesAbove),
    ...names,
    dateParagraph(date, standard, { align: 'left', indent: { left: Math.max(0, dateLeft) } }),
  ];
}

const dateParagraph = (
  date: readonly Inline[],
  { text }: Standard,
  overrides: Pick<LaidOutParagraph, 'align' | 'indent'>,
): LaidOutParagraph => paragraph(styleIds.date, runsOf(date, { stressed: text.stressedFont }), overrides);

const widthOf = (text: string, standard: Standard): number =>
  textWidth(text, { size: standard.text.size, characterSpacing: standard.page.grid.characterSpacing });
