import type { LaidOutDocument, LaidOutSection } from '../../typeset/laid-out.ts';
import { createBlankWriter, type WriteBlank } from './blank.ts';
import { contentHash, propertiesPart } from './content-hash.ts';
import { writeFontTable } from './font-table.ts';
import { writeMargins } from './margins.ts';
import { frameFor } from './package.ts';
import { writeSection } from './section.ts';
import { type Stamp, writeProperties } from './stamp.ts';
import { writeStyles } from './styles.ts';
import { lineMarks, ownWording, textHash } from './text-hash.ts';
import { escapeXml, relationshipNamespace, wordNamespace, xmlDeclaration } from './xml.ts';
import { writeZip } from './zip.ts';

/**
 * A laid-out document as the bytes of a .docx file. The same document and stamp give the same bytes: there is no
 * clock, no chance and no system in them.
 */
export async function writeDocx(document: LaidOutDocument, stamp: Stamp): Promise<Uint8Array> {
  const { parts, texts } = await writeParts(document);
  const anchors = document.blanks.map(({ anchor }) => anchor);
  const wording = ownWording(texts);
  const hashes = {
    content: contentHash(parts),
    text: textHash(wording),
    lines: lineMarks(wording).join(''),
  };
  const properties = writeProperties(stamp, hashes, anchors);
  return writeZip(sorted(new Map([...parts, [propertiesPart, Buffer.from(properties, 'utf8')]])));
}

async function writeParts(
  document: LaidOutDocument,
): Promise<{ readonly parts: ReadonlyMap<string, Uint8Array>; readonly texts: ReadonlyMap<string, string> }> {
  const frame = await frameFor(document.sections);
  const { styles } = document;
  const written = new Map(frame.parts);
  const writeBlank = createBlankWriter();
  written.set('word/document.xml', writeBody(document.sections, frame.sectionProperties, writeBlank));
  written.set('word/styles.xml', writeStyles(document, styles));
  written.set(
    'word/fontTable.xml',
    writeFontTable([document.defaultFont, ...styles.map(({ font }) => font)]),
  );
  written.set('docProps/core.xml', writeCoreProperties(document.title));
  frame.margins.forEach((names, index) => {
    const section = document.sections[index];
    if (section === undefined) return;
    for (const [face, { header, footer }] of writeMargins(section, writeBlank)) {
      written.set(names.header[face], root('hdr', header));
      written.set(names.footer[face], root('ftr', footer));
    }
  });
  return {
    parts: new Map([...written].map(([name, text]) => [name, Buffer.from(text, 'utf8')])),
    texts: written,
  };
}

/** `word/document.xml` as far as it holds words: without the properties of sections. */
export const writeBodyXml = ({ sections }: LaidOutDocument): string =>
  writeBody(sections, [], createBlankWriter());

function writeBody(
  sections: readonly LaidOutSection[],
  sectionProperties: readonly string[],
  writeBlank: WriteBlank,
): string {
  const last = sections.length - 1;
  let content = '';
  sections.forEach((section, index) => {
    const properties = sectionProperties[index] ?? '';
    content +=
      index === last
        ? writeSection(section, '', writeBlank) + properties
        : writeSection(section, properties, writeBlank);
  });
  return root('document', `<w:body>${content}</w:body>`);
}

function root(name: 'document' | 'hdr' | 'ftr', content: string): string {
  return (
    `${xmlDeclaration}<w:${name} xmlns:w="${wordNamespace}" xmlns:r="${relationshipNamespace}">` +
    `${content}</w:${name}>`
  );
}

/** `docProps/core.xml` with the title alone: its dates are optional, and any date would be a lie or a change. */
function writeCoreProperties(title: string): string {
  return (
    `${xmlDeclaration}<cp:coreProperties` +
    ` xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ` xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`
  );
}

function sorted(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
