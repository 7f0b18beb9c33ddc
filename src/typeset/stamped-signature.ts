import type { Signatory, Signature } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { emOf } from '../standard/units.ts';
import type { LaidOutParagraph, Run } from './laid-out.ts';
import { textWidth } from './measure.ts';
import { blankLines, paragraph } from './paragraphs.ts';
import { runsOf, tab, textRun } from './runs.ts';
import { styleIds } from './styles.ts';
import { titleLines } from './title-lines.ts';

/**
 * Post and 签名章 of each who signs (7.3.5.3), the lead first, below one another: the stamp ends four characters from
 * the edge, the post two characters left of it, on its middle. The date follows after a blank line.
 *
 * A stamp is so much space, in lines of text and not in a table, so that the signature keeps together and with the
 * text above it. The name is printed in it, where it is known.
 */
export function layOutStampedSignature(
  { signatories = [], date }: Signature,
  standard: Standard,
): readonly LaidOutParagraph[] {
  const { page, text } = standard;
  const { linesAbove, dateLinesAbove, dateIndentRight, gap } = standard.signature.stamped;
  const { character } = page.grid;
  return [
    ...blankLines(linesAbove),
    ...signatories.flatMap((signatory, index) => layOutSignatory(signatory, index === 0 ? 0 : gap, standard)),
    ...blankLines(dateLinesAbove),
    paragraph(styleIds.date, runsOf(date, { stressed: text.stressedFont }), {
      align: 'right',
      indent: { right: dateIndentRight * character },
    }),
  ];
}

/** One post beside its stamp; a post too long for the line is set on several, the stamp beside the middle of them. */
function layOutSignatory(
  { post, name = '' }: Signatory,
  gap: number,
  standard: Standard,
): readonly LaidOutParagraph[] {
  const { page, text } = standard;
  const { line, character } = page.grid;
  const stamp = standard.signature.stamped;
  const right = page.typeArea.width - stamp.indentRight * character;
  const centre = right - Math.round(stamp.width / 2);
  const end = right - stamp.width - stamp.postGap * character;
  const lines = titleLines({ text: post }, { width: end, size: text.size, shortestLastLine: 2 });
  const around = Math.max(0, stamp.height - lines.length * line);
  const before = gap + Math.floor(around / 2);
  const after = Math.ceil(around / 2);
  const middle = Math.floor((lines.length - 1) / 2);
  return lines.map((each, index) =>
    // Of a style off the grid: on it LibreOffice would make a line with a lowered name two lines high.
    paragraph(
      styleIds.signers,
      [
        tab,
        textRun(each),
        ...(index === middle && name !== ''
          ? [tab, stampRun(name, lines.length % 2 === 0 ? line / 2 : 0, standard)]
          : []),
      ],
      {
        tabs: [
          { align: 'right', position: end },
          { align: 'center', position: centre },
        ],
        ...(index === 0 ? { before } : {}),
        ...(index === lines.length - 1 ? { after } : {}),
      },
    ),
  );
}

/** The name as a stamp shows it, lowered so that its middle, not its baseline, is that of the post. */
function stampRun(name: string, below: number, { text, redHead, signature }: Standard): Run {
  const { nameFont, nameSize, width } = signature.stamped;
  const ems = textWidth(name, { size: 1, characterSpacing: 0 }) / 10;
  const size = Math.min(nameSize, Math.floor(width / Math.max(1, ems) / 20) * 2);
  const lowered = Math.round((middleOfCharacter * (emOf(size) - emOf(text.size)) + below) / 10);
  return {
    kind: 'text',
    text: name,
    font: nameFont,
    size,
    color: redHead.mark.color,
    characterSpacing: 0,
    ...(lowered > 0 ? { lowered } : {}),
  };
}

/** The middle of a Chinese character above its baseline, in ems. */
const middleOfCharacter = 0.38;
