import { assertNever } from '../../diagnostics/assert-never.ts';
import type { Run } from '../../typeset/laid-out.ts';
import type { WriteBlank } from './blank.ts';
import { tracked } from './revision.ts';
import { escapeXml } from './xml.ts';

type TextRun = Extract<Run, { kind: 'text' }>;

/**
 * `hint` on every run keeps “ ” ‘ ’ — … · in the Chinese face: Word decides by it for the characters that
 * Chinese and Latin share. The four slots themselves come from the paragraph's style.
 */
const plainProperties = '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>';

/**
 * Both break the line alike. `textWrapping` is the default and says nothing to a word processor; written out, it tells
 * our reader that typesetting put the break in, as long as nobody has saved the file since.
 */
const breaks = { layout: '<w:br w:type="textWrapping"/>', author: '<w:br/>' } as const;

/** Of a run that takes everything from its paragraph, as nearly all do. */
const plainRun = ['<w:r>', plainProperties, '<w:t xml:space="preserve">'].join('');

/** One run as WordprocessingML. */
export function writeRun(run: Run, writeBlank: WriteBlank): string {
  switch (run.kind) {
    case 'text':
      if (run.revision === undefined && isPlain(run)) return `${plainRun}${escapeXml(run.text)}</w:t></w:r>`;
      return tracked(run.revision, `<w:r>${runProperties(run)}${textElement(run)}</w:r>`);
    case 'break':
      return tracked(run.revision, `<w:r>${plainProperties}${breaks[run.reason]}</w:r>`);
    case 'tab':
      return tracked(run.revision, `<w:r>${plainProperties}<w:tab/></w:r>`);
    case 'page-number':
      return pageNumberField;
    case 'blank':
      return writeBlank(run, plainProperties);
    default:
      return assertNever(run);
  }
}

function textElement({ text, revision }: TextRun): string {
  const name = revision?.kind === 'removed' ? 'w:delText' : 'w:t';
  return `<${name} xml:space="preserve">${escapeXml(text)}</${name}>`;
}

/** The four slots of `w:rFonts`; no theme attributes, which would win over them. */
export function fontSlots(font: string): string {
  const name = escapeXml(font);
  return `<w:rFonts w:hint="eastAsia" w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;
}

export interface RunFormat {
  readonly font?: string;
  readonly bold?: boolean;
  readonly color?: string;
  /** Twips. */
  readonly characterSpacing?: number;
  /** Half-points. */
  readonly size?: number;
  /** Below the baseline, half-points. */
  readonly lowered?: number;
  readonly underlined?: boolean;
}

/** The children of `w:rPr` in the order of the schema (CT_RPr), for runs and for styles. */
export function runFormat(format: RunFormat): string {
  const { font, bold, color, characterSpacing, size, lowered, underlined } = format;
  return (
    (font === undefined ? '<w:rFonts w:hint="eastAsia"/>' : fontSlots(font)) +
    (bold === true ? '<w:b/><w:bCs/>' : '') +
    (color === undefined ? '' : `<w:color w:val="${escapeXml(color)}"/>`) +
    (characterSpacing === undefined ? '' : `<w:spacing w:val="${characterSpacing}"/>`) +
    (lowered === undefined ? '' : `<w:position w:val="${-lowered}"/>`) +
    (size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`) +
    (underlined === true ? '<w:u w:val="single"/>' : '')
  );
}

const runProperties = (run: TextRun): string =>
  isPlain(run) ? plainProperties : `<w:rPr>${runFormat(run)}</w:rPr>`;

const isPlain = (run: TextRun): boolean =>
  run.font === undefined &&
  run.bold !== true &&
  run.color === undefined &&
  run.size === undefined &&
  run.lowered === undefined &&
  run.underlined !== true &&
  run.characterSpacing === undefined;

/** Begin, instruction, separator, a first value, end: each in a run of its own, as Word writes it. */
const pageNumberField = [
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
  '<w:fldChar w:fldCharType="separate"/>',
  '<w:t>1</w:t>',
  '<w:fldChar w:fldCharType="end"/>',
]
  .map((content) => `<w:r>${plainProperties}${content}</w:r>`)
  .join('');
