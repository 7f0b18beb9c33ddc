import type { Run } from '../../typeset/laid-out.ts';
import { bookmarkName } from './anchor.ts';
import { escapeXml } from './xml.ts';

/** Word refuses longer titles and tags of a control. */
const longestTag = 64;
/** As wide as a Chinese character, and kept by every program; a blank of ordinary spaces would shrink. */
const ideographicSpace = '\u3000';

type Blank = Extract<Run, { kind: 'blank' }>;

/** One blank in a run; `runProperties` is its `w:rPr`. */
export type WriteBlank = (blank: Blank, runProperties: string) => string;

/**
 * The writer of one document's blanks. It counts ids from 1, so that they depend on the document alone.
 *
 * The bookmark stands outside the control: inside, LibreOffice moves its ends together. The control is a
 * rich-text one without `w:text`, because LibreOffice multiplies Chinese values of plain-text controls. Its
 * placeholder is white space, since a prompt would be printed. A value is content like what a person would type, and
 * no placeholder, which Word would delete at the first key.
 *
 * A blank that a split table shows a second time is plain space there: a second bookmark of the same name
 * would be dropped by Word, and nobody could say which of the two is meant.
 */
export function createBlankWriter(): WriteBlank {
  const written = new Set<string>();
  return ({ anchor, label, width, value }, runProperties) => {
    const text = value === undefined ? ideographicSpace.repeat(Math.max(1, width)) : escapeXml(value);
    const content = `<w:r>${runProperties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
    if (written.has(anchor)) return content;
    written.add(anchor);
    const id = written.size;
    const name = bookmarkName(anchor);
    const tag = anchor.length <= longestTag ? anchor : name;
    return (
      `<w:bookmarkStart w:id="${id}" w:name="${name}"/>` +
      `<w:sdt><w:sdtPr>${runProperties}<w:alias w:val="${escapeXml(shorten(label))}"/>` +
      `<w:tag w:val="${escapeXml(tag)}"/><w:id w:val="${id}"/>${value === undefined ? '<w:showingPlcHdr/>' : ''}</w:sdtPr>` +
      `<w:sdtContent>${content}</w:sdtContent></w:sdt><w:bookmarkEnd w:id="${id}"/>`
    );
  };
}

/** Cut between characters, never inside one. */
function shorten(label: string): string {
  if (label.length <= longestTag) return label;
  let kept = '';
  for (const character of label) {
    if (kept.length + character.length >= longestTag) break;
    kept += character;
  }
  return `${kept}…`;
}
