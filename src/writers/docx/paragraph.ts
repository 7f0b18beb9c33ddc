import type { Alignment, Indent, LaidOutParagraph } from '../../typeset/laid-out.ts';
import type { WriteBlank } from './blank.ts';
import { revisionMark } from './revision.ts';
import { writeRun } from './run.ts';
import { escapeXml } from './xml.ts';

/**
 * One paragraph. `sectionProperties` is the `w:sectPr` of the section that ends with this paragraph, or empty.
 * The children of `w:pPr` follow the order of the schema (CT_PPr); Word calls a file in any other order damaged.
 */
export function writeParagraph(
  paragraph: LaidOutParagraph,
  writeBlank: WriteBlank,
  sectionProperties = '',
): string {
  const { before, after, line } = paragraph;
  const properties =
    `<w:pStyle w:val="${escapeXml(paragraph.style)}"/>` +
    (paragraph.keepNext === undefined ? '' : onOff('keepNext', paragraph.keepNext)) +
    (paragraph.pageBreakBefore === undefined ? '' : onOff('pageBreakBefore', paragraph.pageBreakBefore)) +
    (paragraph.tabs === undefined ? '' : tabStops(paragraph.tabs)) +
    spacing({ before, after, line }) +
    (paragraph.indent === undefined ? '' : indentation(paragraph.indent)) +
    (paragraph.align === undefined ? '' : alignment(paragraph.align)) +
    (paragraph.revision === undefined ? '' : `<w:rPr>${revisionMark(paragraph.revision)}</w:rPr>`) +
    sectionProperties;
  let runs = '';
  for (const run of paragraph.runs) runs += writeRun(run, writeBlank);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

/**
 * A paragraph one point high, for the places where WordprocessingML wants a paragraph and the page has no room:
 * between two tables, and after a table that ends a section.
 */
export function thinParagraph(sectionProperties = ''): string {
  return (
    `<w:p><w:pPr><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>` +
    `<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>` +
    `${sectionProperties}</w:pPr></w:p>`
  );
}

/** A switch such as `w:keepNext`; off has to be said, because a style may turn it on. */
export function onOff(name: string, on: boolean): string {
  return on ? `<w:${name}/>` : `<w:${name} w:val="0"/>`;
}

/** `w:spacing` in twips; lines are exact. What is left out comes from the style. */
export function spacing(of: {
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly line: number | undefined;
}): string {
  if (of.before === undefined && of.after === undefined && of.line === undefined) return '';
  return (
    '<w:spacing' +
    (of.before === undefined ? '' : ` w:before="${of.before}"`) +
    (of.after === undefined ? '' : ` w:after="${of.after}"`) +
    (of.line === undefined ? '' : ` w:line="${of.line}" w:lineRule="exact"`) +
    '/>'
  );
}

/**
 * `w:ind`, complete: it replaces the style's indent as a whole. `firstLineChars` wins over `firstLine` in Word,
 * so 0 is written where there is none.
 */
export function indentation({
  left = 0,
  right = 0,
  firstLine = 0,
  hanging,
  firstLineChars = 0,
}: Indent): string {
  const first =
    hanging === undefined
      ? `w:firstLineChars="${firstLineChars}" w:firstLine="${firstLine}"`
      : `w:firstLineChars="0" w:hanging="${hanging}"`;
  return `<w:ind w:left="${left}" w:right="${right}" ${first}/>`;
}

/** `w:jc`. */
export function alignment(align: Alignment): string {
  return `<w:jc w:val="${align}"/>`;
}

function tabStops(tabs: NonNullable<LaidOutParagraph['tabs']>): string {
  return `<w:tabs>${tabs.map(({ align, position }) => `<w:tab w:val="${align}" w:pos="${position}"/>`).join('')}</w:tabs>`;
}
