import type { LaidOutDocument, ParagraphStyle } from '../../typeset/laid-out.ts';
import { alignment, indentation, onOff, spacing } from './paragraph.ts';
import { runFormat } from './run.ts';
import { escapeXml, wordNamespace, xmlDeclaration } from './xml.ts';

/**
 * The whole `word/styles.xml`. Font and size stand in the defaults and in the style Normal alike: LibreOffice takes
 * its line grid from the one and Word from the other. Only what is used is defined.
 */
export function writeStyles(document: LaidOutDocument, styles: readonly ParagraphStyle[]): string {
  const base = runFormat({ font: document.defaultFont, size: document.defaultSize });
  return (
    `${xmlDeclaration}<w:styles xmlns:w="${wordNamespace}"><w:docDefaults><w:rPrDefault><w:rPr>${base}` +
    `<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>` +
    `<w:pPr>${everyParagraph}<w:jc w:val="both"/></w:pPr><w:rPr>${base}</w:rPr></w:style>${builtInStyles}` +
    `${styles.map(writeStyle).join('')}</w:styles>`
  );
}

/**
 * Widow control would take lines from a full page of 22; the spaces that Word and WPS add between Chinese and
 * digits would break lines where typesetting does not.
 */
const everyParagraph = '<w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>';

/** Defaults that a styles part has to name; cell margins of 0, since Word's own 108 twips would move every table. */
const builtInStyles =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
  '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>' +
  '<w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>' +
  '<w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>' +
  '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>';

/** Nearly every property is written out, so that a style means the same whatever it is based on. */
function writeStyle(style: ParagraphStyle): string {
  const { before, after, line, ruleBelow } = style;
  const paragraph =
    onOff('keepNext', style.keepNext) +
    '<w:widowControl w:val="0"/>' +
    (ruleBelow === undefined ? '' : rule(ruleBelow)) +
    // LibreOffice 7.4 reads the element as “off” whatever its value; left out, it is on everywhere.
    (style.overflowPunctuation ? '' : onOff('overflowPunct', false)) +
    '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>' +
    onOff('snapToGrid', style.snapToGrid) +
    spacing({ before, after, line }) +
    indentation(style.indent) +
    alignment(style.align) +
    (style.outlineLevel === undefined ? '' : `<w:outlineLvl w:val="${style.outlineLevel - 1}"/>`);
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${escapeXml(style.id)}">` +
    `<w:name w:val="${escapeXml(style.name)}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
    `<w:pPr>${paragraph}</w:pPr><w:rPr>${runFormat(style)}</w:rPr></w:style>`
  );
}

/** Named from top to bottom. */
const ruleLines = { 'thick-above': 'thickThinSmallGap', 'thick-below': 'thinThickSmallGap' } as const;

function rule({ color, eighths, spacePoints, line }: NonNullable<ParagraphStyle['ruleBelow']>): string {
  return (
    `<w:pBdr><w:bottom w:val="${line === undefined ? 'single' : ruleLines[line]}" w:sz="${eighths}"` +
    ` w:space="${spacePoints}" w:color="${escapeXml(color)}"/></w:pBdr>`
  );
}
