import type { LaidOutDocument, LaidOutSection } from '../../typeset/laid-out.ts';
import { createBlankWriter, type WriteBlank } from './blank.ts';
import { writeFontTable } from './font-table.ts';
import { type Frame, frameFor } from './frame.ts';
import { writeMargins } from './margins.ts';
import { encode, type PartBytes } from './part-bytes.ts';
import { writeSection } from './section.ts';
import { sharedBytes } from './shared-bytes.ts';
import { writeStyles } from './styles.ts';
import { escapeXml, relationshipNamespace, wordNamespace, xmlDeclaration } from './xml.ts';

/** The part that holds the text. */
export const bodyPart = 'word/document.xml';

/** All parts of the package but the one that carries its hash, in the order of their names. */
export function writeParts(document: LaidOutDocument): ReadonlyMap<string, PartBytes> {
  const frame = frameFor(document.sections);
  const { styles } = document;
  const writeBlank = createBlankWriter();
  const body = encode(writeBody(document.sections, frame.sectionProperties, writeBlank));
  const short = new Map([
    ...frame.parts,
    ['word/styles.xml', writeStyles(document, styles)],
    ['word/fontTable.xml', writeFontTable([document.defaultFont, ...styles.map(({ font }) => font)])],
    ['docProps/core.xml', writeCoreProperties(document.title)],
    ...marginParts(document.sections, frame.margins, writeBlank),
  ]);
  const written = new Map<string, PartBytes>([[bodyPart, body]]);
  for (const [name, text] of short) written.set(name, sharedBytes(text));
  return new Map([...written].sort(([a], [b]) => (a < b ? -1 : 1)));
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
        .map(
          ({ name, place }) =>
            [name, `${opening(roots[place])}${content[place]}</w:${roots[place]}>`] as const,
        ),
    ),
  );
}

const roots = { header: 'hdr', footer: 'ftr' } as const;

/** `word/document.xml` as far as it holds words: without the properties of sections. */
export const writeBodyXml = ({ sections }: LaidOutDocument): string =>
  [...writeBody(sections, [], createBlankWriter())].join('');

function* writeBody(
  sections: readonly LaidOutSection[],
  sectionProperties: readonly string[],
  writeBlank: WriteBlank,
): Generator<string> {
  const last = sections.length - 1;
  yield `${opening('document')}<w:body>`;
  for (const [index, section] of sections.entries()) {
    const properties = sectionProperties[index] ?? '';
    yield* writeSection(section, index === last ? '' : properties, writeBlank);
    if (index === last) yield properties;
  }
  yield '</w:body></w:document>';
}

const opening = (name: 'document' | 'hdr' | 'ftr'): string =>
  `${xmlDeclaration}<w:${name} xmlns:w="${wordNamespace}" xmlns:r="${relationshipNamespace}">`;

/** `docProps/core.xml` with the title alone: its dates are optional, and any date would be a lie or a change. */
function writeCoreProperties(title: string): string {
  return (
    `${xmlDeclaration}<cp:coreProperties` +
    ` xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ` xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`
  );
}
