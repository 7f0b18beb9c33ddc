import type { Standard } from '../standard/gbt9704.ts';
import { emOf } from '../standard/units.ts';
import type { ParagraphStyle } from './laid-out.ts';

/** Ids of the paragraph styles of an official document; the cells of tables have their own. */
export const styleIds = {
  text: 'OfficialText',
  flush: 'OfficialFlush',
  blankLine: 'OfficialBlankLine',
  copyNumber: 'OfficialCopyNumber',
  secrecy: 'OfficialSecrecy',
  mark: 'OfficialMark',
  number: 'OfficialNumber',
  signers: 'OfficialSigners',
  title: 'OfficialTitle',
  recipients: 'OfficialRecipients',
  headings: { 1: 'OfficialHeading1', 2: 'OfficialHeading2', 3: 'OfficialHeading3', 4: 'OfficialHeading4' },
  annexNote: 'OfficialAnnexNote',
  issuer: 'OfficialIssuer',
  date: 'OfficialDate',
  note: 'OfficialNote',
  annexMark: 'OfficialAnnexMark',
  formLine: 'OfficialFormLine',
  formNote: 'OfficialFormNote',
  cc: 'OfficialCc',
  printing: 'OfficialPrinting',
  pageNumber: 'OfficialPageNumber',
} as const;

/** The styles of an official document, all of them: whoever edits the file in Word finds each element in the list. */
export function createStyles(standard: Standard): readonly ParagraphStyle[] {
  const { page, redHead, text, title, headings, note, annex, form, imprint, pageNumber } = standard;
  const { line, character, characterSpacing } = page.grid;
  const indentedBy = (characters: number) => ({
    firstLine: characters * character,
    firstLineChars: characters * 100,
  });
  const indented = indentedBy(text.indent);
  const base: Omit<ParagraphStyle, 'id' | 'name'> = {
    font: text.font,
    size: text.size,
    characterSpacing,
    line,
    before: 0,
    after: 0,
    align: 'both',
    indent: {},
    snapToGrid: true,
    keepNext: false,
    overflowPunctuation: true,
  };
  const heading = (
    level: 1 | 2 | 3 | 4,
    name: string,
    { font, bold }: Standard['headings']['first'],
  ): ParagraphStyle => ({
    ...base,
    id: styleIds.headings[level],
    name,
    font,
    ...(bold ? { bold } : {}),
    indent: indented,
    keepNext: true,
    outlineLevel: level + 1,
  });
  const small = { size: form.size, characterSpacing: 0, line: form.line, snapToGrid: false };
  const foot = {
    ...base,
    font: imprint.font,
    size: imprint.size,
    characterSpacing: 0,
    line: imprint.line,
    align: 'left',
    snapToGrid: false,
    overflowPunctuation: false,
  } as const;
  return [
    { ...base, id: styleIds.text, name: '公文正文', indent: indented },
    { ...base, id: styleIds.flush, name: '公文顶格正文' },
    { ...base, id: styleIds.blankLine, name: '公文空行' },
    {
      ...base,
      id: styleIds.copyNumber,
      name: '公文份号',
      font: redHead.copyNumber.font,
      align: 'left',
      characterSpacing: 0,
    },
    {
      ...base,
      id: styleIds.secrecy,
      name: '公文密级和紧急程度',
      font: redHead.secrecy.font,
      align: 'left',
      characterSpacing: 0,
    },
    {
      ...base,
      id: styleIds.mark,
      name: '公文发文机关标志',
      font: redHead.mark.font,
      size: redHead.mark.largestSize,
      color: redHead.mark.color,
      characterSpacing: 0,
      line: Math.round(emOf(redHead.mark.largestSize) * redHead.mark.lineSpacing),
      align: 'center',
      snapToGrid: false,
    },
    {
      ...base,
      id: styleIds.number,
      name: '公文发文字号',
      characterSpacing: 0,
      line: redHead.number.line,
      align: 'center',
      snapToGrid: false,
      ruleBelow: {
        color: redHead.mark.color,
        eighths: redHead.rule.eighths,
        spacePoints: redHead.rule.spacePoints,
      },
    },
    {
      ...base,
      id: styleIds.signers,
      name: '公文签发人',
      characterSpacing: 0,
      align: 'left',
      snapToGrid: false,
    },
    {
      ...base,
      id: styleIds.title,
      name: '公文标题',
      font: title.font,
      size: title.size,
      line: title.line,
      // On the grid, LibreOffice gives a line two rows where the font that stands in for 小标宋 is higher than one.
      snapToGrid: false,
      characterSpacing: 0,
      align: 'center',
      outlineLevel: 1,
    },
    { ...base, id: styleIds.recipients, name: '公文主送机关' },
    heading(1, '公文一级标题', headings.first),
    heading(2, '公文二级标题', headings.second),
    heading(3, '公文三级标题', headings.third),
    heading(4, '公文四级标题', headings.fourth),
    { ...base, id: styleIds.annexNote, name: '公文附件说明' },
    { ...base, id: styleIds.issuer, name: '公文发文机关署名', align: 'right' },
    { ...base, id: styleIds.date, name: '公文成文日期', align: 'right' },
    { ...base, id: styleIds.note, name: '公文附注', indent: indentedBy(note.indent) },
    { ...base, id: styleIds.annexMark, name: '公文附件标识', font: annex.markFont, align: 'left' },
    { ...base, ...small, id: styleIds.formLine, name: '公文填报项目', align: 'left' },
    { ...base, ...small, id: styleIds.formNote, name: '公文填报说明' },
    { ...foot, id: styleIds.cc, name: '公文抄送' },
    { ...foot, id: styleIds.printing, name: '公文印发' },
    {
      ...base,
      id: styleIds.pageNumber,
      name: '公文页码',
      font: pageNumber.font,
      size: pageNumber.size,
      characterSpacing: 0,
      line: pageNumber.line,
      align: 'left',
      snapToGrid: false,
    },
  ];
}
