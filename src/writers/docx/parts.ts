import type { LaidOutDocument, LaidOutSection } from '../../typeset/laid-out.ts';
import { createBlankWriter, type WriteBlank } from './blank.ts';
import { writeFontTable } from './font-table.ts';
import { type Frame, frameFor } from './frame.ts';
import { writeMargins } from './margins.ts';
import { writeSection } from './section.ts';
import { writeStyles } from './styles.ts';
import { escapeXml, relationshipNamespace, wordNamespace, xmlDeclaration } from './xml.ts';

/** The part that holds the text. */
export const bodyPart = 'word/document.xml';

/** All parts of the package but the one that carries its hash, in the order of their names. */
export function writeParts(document: LaidOutDocument): ReadonlyMap<string, Buffer> {
  const frame = frameFor(document.sections);
  const { styles } = document;
  const writeBlank = createBlankWriter();
  const written = new Map([
    ...frame.parts,
    [bodyPart, writeBody(document.sections, frame.sectionProperties, writeBlank)],
    ['word/styles.xml', writeStyles(document, styles)],
    ['word/fontTable.xml', writeFontTable([document.defaultFont, ...styles.map(({ font }) => font)])],
    ['docProps/core.xml', writeCoreProperties(document.title)],
    ...marginParts(document.sections, frame.margins, writeBlank),
  ]);
  return new Map(
    [...written.keys()].sort().map((name) => [name, Buffer.from(written.get(name) ?? '', 'utf8')]),
  );
}

function marginParts(
  sections: readonly LaidOutSection[],
  parts: Frame['margins'],
  writeBlank: WriteBlank,
): readonly (readonly [string, string])[] {
  return sections.flatMap((section, index) =>
    writeMargins(section, writeBlank).flatMap(([face, content]) =>
      parts
        .filter((part) => part.section === index && part.face === face)
        .map(({ name, place }) => [name, root(roots[place], content[place])] as const),
    ),
  );
}

const roots = { header: 'hdr', footer: 'ftr' } as const;

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
