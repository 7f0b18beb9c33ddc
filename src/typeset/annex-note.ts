import type { AnnexNote } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import type { LaidOutParagraph } from './laid-out.ts';
import { textWidth } from './measure.ts';
import { paragraph } from './paragraphs.ts';
import { tab, textRun } from './runs.ts';
import { styleIds } from './styles.ts';

/** Twips by which the names stand clear of their numbers: a tab needs some room, or it jumps to the next stop. */
const clearance = 30;

/**
 * 附件说明 (7.3.4): `附件：` two characters in, several entries numbered, a long title aligned below its own first
 * character. A tab takes each title to that place, whatever the width of the digits before it.
 */
export function layOutAnnexNote(note: AnnexNote, standard: Standard): readonly LaidOutParagraph[] {
  const { page, text, annexNote } = standard;
  const { character, characterSpacing } = page.grid;
  const face = { size: text.size, characterSpacing };
  const several = note.titles.length > 1;
  const numberWidth = several ? textWidth(`${note.titles.length}.`, face) + clearance : 0;
  const indent = annexNote.indent * character;
  const labelWidth = textWidth(note.label, face) + (several ? 0 : clearance);
  const left = indent + labelWidth + numberWidth;
  return note.titles.map((title, index) => {
    const label = index === 0 ? note.label : '';
    const number = several ? `${index + 1}.` : '';
    return paragraph(styleIds.annexNote, [textRun(label + number), tab, textRun(title)], {
      indent: { left, hanging: index === 0 ? left - indent : numberWidth },
      tabs: [{ align: 'left', position: left }],
    });
  });
}
