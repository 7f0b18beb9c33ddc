import { assertNever } from '../../diagnostics/assert-never.ts';
import type {
  AnnexNote,
  Attendance,
  Block,
  Imprint,
  OfficialDocument,
  Part,
  RedHead,
  Signature,
} from '../../document/document.ts';
import { inlineText } from './inline-text.ts';
import { tableText } from './table-text.ts';

const space = '\u3000';
/** Between what stands at the left and at the right of a line. */
const gap = space.repeat(4);
const rule = '─'.repeat(28);
/** Signatures are set off to the right by a fixed space: by the line's length, one changed name would move others. */
const signatureIndent = space.repeat(16);

/**
 * A document as plain text for review in git: one paragraph a line, one table row a line, nothing wrapped and nothing
 * aligned, so that a changed word is a changed line and no more. Ends with a line end.
 */
export function writeText(document: OfficialDocument): string {
  const blocks = [
    ...(document.head ? [headText(document.head)] : []),
    ...document.parts.map(partText),
    ...(document.imprint ? [imprintText(document.imprint)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function headText(head: RedHead): string {
  const marks = [head.copyNumber, head.secrecy, head.urgency].filter((mark) => mark !== undefined);
  const joint = head.issuers.length > 1 ? space : '';
  const number = [
    ...(head.number ? [inlineText(head.number)] : []),
    ...(head.signers.length > 0 ? [head.signersLabel + head.signers.join(space)] : []),
  ].join(gap);
  return [
    ...marks,
    head.issuers.join('\n') + (head.suffix === '' ? '' : joint + head.suffix),
    ...(number === '' ? [] : [number]),
    ...(head.lines ?? []).map(({ left, right }) => [left, right].map((end) => inlineText(end)).join(gap)),
    rule,
  ].join('\n');
}

function partText(part: Part): string {
  const groups = [
    ...(part.mark === undefined ? [] : [part.mark]),
    ...(part.title.isUnprinted ? [] : [(part.title.lines ?? [part.title.text]).join('\n')]),
    blocksText(part),
    ...(part.annexNote ? [annexNoteText(part.annexNote)] : []),
    (part.attendance ?? []).map(attendanceText).join('\n'),
    ...(part.signature ? [signatureText(part.signature)] : []),
    ...(part.note ? [`${space}${space}（${inlineText(part.note)}）`] : []),
  ];
  return groups.filter((group) => group !== '').join('\n\n');
}

/** Paragraphs follow each other line by line; tables stand between empty lines. */
function blocksText(part: Part): string {
  let text = part.recipients === undefined ? '' : `${part.recipients}\n`;
  for (const block of part.blocks) {
    text += block.kind === 'table' ? `\n${tableText(block)}\n\n` : `${blockText(block)}\n`;
  }
  return text.replace(/\n{3,}/g, '\n\n').replace(/^\n+|\n+$/g, '');
}

function blockText(block: Exclude<Block, { kind: 'table' }>): string {
  switch (block.kind) {
    case 'paragraph':
      return (block.indent === 'flush' ? '' : space.repeat(2)) + inlineText(block.inlines);
    case 'heading':
      return (
        (block.alignment === 'center' ? '' : space.repeat(2)) +
        block.number +
        inlineText(block.inlines) +
        inlineText(block.runIn)
      );
    case 'form-line':
      return block.slots.map((slot) => inlineText(slot)).join(space.repeat(4));
    default:
      return assertNever(block);
  }
}

/** Numbers only where there are several (7.3.4). */
function annexNoteText({ label, titles }: AnnexNote): string {
  const lines = titles.map((title, index) => (titles.length > 1 ? `${index + 1}.${title}` : title));
  return space.repeat(2) + label + lines.join(`\n${space.repeat(2 + label.length)}`);
}

const attendanceText = ({ label, text }: Attendance): string => space.repeat(2) + label + text;

/** A stamp is written as the name it shows. */
function signatureText({ issuers, signatories, date }: Signature): string {
  const signers = signatories?.map(({ post, name }) => post + space.repeat(2) + (name ?? '')) ?? issuers;
  return [...signers, inlineText(date)].map((line) => (signatureIndent + line).trimEnd()).join('\n');
}

function imprintText({ recipients, cc, others, printing }: Imprint): string {
  return [
    rule,
    ...(recipients ? [recipients.label + recipients.text] : []),
    ...(cc ? [cc.label + cc.text] : []),
    ...others,
    ...(printing ? [printing.office + gap + inlineText(printing.date)] : []),
    rule,
  ].join('\n');
}
