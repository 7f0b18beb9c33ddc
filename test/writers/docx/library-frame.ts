import { Document, Footer, Header, Packer, Paragraph } from 'docx';
import { fromBufferPromise } from 'yauzl';
import type { LaidOutSection } from '../../../src/typeset/laid-out.ts';
import type { Face } from '../../../src/writers/docx/margins.ts';

/** What the library makes of sections that hold nothing. */
export interface LibraryFrame {
  readonly parts: ReadonlyMap<string, string>;
  /** `w:sectPr` of each section. */
  readonly sectionProperties: readonly string[];
  /** The name of the part that holds the headers, or footers, of a section's pages. */
  nameOf(section: number, place: Place, face: Face): string;
}

export type FrameSection = Pick<LaidOutSection, 'start' | 'page'> & { readonly hasFirst: boolean };
type Place = 'header' | 'footer';

/**
 * Lets the docx library build the package: content types, relationships, settings, section properties. Each section
 * holds one empty paragraph, and each header and footer a mark by which its part is found again.
 */
export async function frameOfLibrary(sections: readonly FrameSection[]): Promise<LibraryFrame> {
  /** The content of `kind` for each face, with the mark by which its part is found again. */
  const marked = <Kind>(
    Kind: new (content: { children: InstanceType<typeof Paragraph>[] }) => Kind,
    place: Place,
    index: number,
    hasFirst: boolean,
  ) => {
    const of = (face: Face) => new Kind({ children: [new Paragraph(mark(place, face, index))] });
    return { default: of('odd'), even: of('even'), ...(hasFirst ? { first: of('first') } : {}) };
  };
  const built = new Document({
    sections: sections.map((section, index) => ({
      properties: sectionProperties(section),
      headers: marked(Header, 'header', index, section.hasFirst),
      footers: marked(Footer, 'footer', index, section.hasFirst),
      children: [new Paragraph('')],
    })),
    evenAndOddHeaderAndFooters: true,
    // Without the second, Word stretches a justified line that ends in a line break.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    // Declares the part; its content is written once the content hash is known.
    customProperties: [{ name: 'placeholder', value: '' }],
  });
  const parts = dropUnused(await unpack(await Packer.toBuffer(built)));
  return {
    parts,
    sectionProperties: findSectionProperties(parts, sections.length),
    nameOf: (section, place, face) => findPart(parts, mark(place, face, section)),
  };
}

/** Options of the docx library, which turns a landscape page itself and takes the sheet upright. */
function sectionProperties({ start, page, hasFirst }: FrameSection) {
  const { width, height, orientation, top, right, bottom, left, header, footer, linePitch } = page;
  const upright = orientation === 'landscape' ? { width: height, height: width } : { width, height };
  return {
    type: start === 'even-page' ? ('evenPage' as const) : ('nextPage' as const),
    ...(hasFirst ? { titlePage: true } : {}),
    page: {
      size: { ...upright, orientation },
      margin: { top, right, bottom, left, header, footer, gutter: 0 },
    },
    ...(linePitch === undefined ? {} : { grid: { type: 'lines' as const, linePitch } }),
  };
}

function mark(place: Place, face: Face, index: number): string {
  return `hongtou-${place}-${face}-${index}.`;
}

function findPart(parts: ReadonlyMap<string, string>, text: string): string {
  for (const [name, content] of parts) if (content.includes(text)) return name;
  throw new Error(`the docx library wrote no part with ${text}`);
}

function findSectionProperties(parts: ReadonlyMap<string, string>, count: number): readonly string[] {
  const found = (parts.get('word/document.xml') ?? '').match(/<w:sectPr\b.*?<\/w:sectPr>/gs) ?? [];
  if (found.length !== count) throw new Error(`the docx library wrote ${found.length} of ${count} sections`);
  return found;
}

/** Parts that the library always writes and nothing here refers to. */
const unused = ['word/theme/theme1.xml', 'word/numbering.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

/** Takes parts out with their content types and relationships, and all relationship lists that are empty. */
function dropUnused(parts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  for (const [name, content] of parts) {
    const list = name.endsWith('.rels') || name === '[Content_Types].xml';
    const empty = name.endsWith('.rels') && !content.includes('<Relationship ');
    if (!unused.includes(name) && !empty) kept.set(name, list ? dropEntries(content) : content);
  }
  return kept;
}

function dropEntries(list: string): string {
  return list.replace(/<(?:Override|Relationship) [^>]*\/>/g, (entry) =>
    unused.some((part) => entry.includes(`"/${part}"`) || entry.includes(`"${part.slice('word/'.length)}"`))
      ? ''
      : entry,
  );
}

async function unpack(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
  }
  return parts;
}
