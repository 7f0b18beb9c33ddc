import type { LaidOutDocument, LaidOutSection } from '../../typeset/laid-out.ts';
import { createBlankWriter, type WriteBlank } from './blank.ts';
import { propertiesPart } from './content-hash.ts';
import { writeFontTable } from './font-table.ts';
import { writeMargins } from './margins.ts';
import { frameFor } from './package.ts';
import { writeSection } from './section.ts';
import { writeStyles } from './styles.ts';
import { escapeXml, relationshipNamespace, wordNamespace, xmlDeclaration } from './xml.ts';

/** The part that holds the text. */
export const bodyPart = 'word/document.xml';

/** All parts of the package but the one that carries its hash, in the order of their names. */
export async function writeParts(document: LaidOutDocument): Promise<ReadonlyMap<string, Buffer>> {
  const frame = await frameFor(document.sections);
  const { styles } = document;
  const written = new Map(frame.parts);
  const writeBlank = createBlankWriter();
  written.set(bodyPart, writeBody(document.sections, frame.sectionProperties, writeBlank));
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
  // The library's own list of properties, which declares the part.
  written.delete(propertiesPart);
  return new Map(
    [...written.keys()].sort().map((name) => [name, Buffer.from(written.get(name) ?? '', 'utf8')]),
  );
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
