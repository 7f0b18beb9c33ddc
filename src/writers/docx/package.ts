import { fromBufferPromise } from 'yauzl';
import type { LaidOutSection } from '../../typeset/laid-out.ts';
import type { Faces } from './page-number.ts';

/** The package with everything but its content: parts are text, and the long ones are still to be written. */
export interface Frame {
  readonly parts: ReadonlyMap<string, string>;
  /** `w:sectPr` of each section. */
  readonly sectionProperties: readonly string[];
  /** Names of the parts that hold each section's headers and footers. */
  readonly margins: readonly { readonly header: Faces; readonly footer: Faces }[];
}

type FrameSection = Pick<LaidOutSection, 'start' | 'page'>;
type Place = 'header' | 'footer';

const mostFrames = 32;
const frames = new Map<string, Promise<Frame>>();

/**
 * The frame for sections of these shapes. It depends on nothing else and takes longer than all the content of a usual
 * document, so the last few are kept: the documents of a campaign share them.
 */
export function frameFor(sections: readonly FrameSection[]): Promise<Frame> {
  const key = JSON.stringify(sections.map(({ start, page }) => ({ start, page })));
  const frame = frames.get(key) ?? buildFrame(sections);
  frames.delete(key);
  frames.set(key, frame);
  const [oldest] = frames.keys();
  if (frames.size > mostFrames && oldest !== undefined) frames.delete(oldest);
  return frame;
}

/**
 * Lets the docx library build the package: content types, relationships, settings, section properties. Each section
 * holds one empty paragraph, and each header and footer a mark by which its part is found again. The library is
 * loaded only here, since most commands never write a document.
 */
async function buildFrame(sections: readonly FrameSection[]): Promise<Frame> {
  const { Document, Footer, Header, Packer, Paragraph } = await import('docx');
  const marked = (place: Place, face: keyof Faces, index: number) => ({
    children: [new Paragraph(mark(place, face, index))],
  });
  const built = new Document({
    sections: sections.map((section, index) => ({
      properties: sectionProperties(section),
      headers: {
        default: new Header(marked('header', 'odd', index)),
        even: new Header(marked('header', 'even', index)),
      },
      footers: {
        default: new Footer(marked('footer', 'odd', index)),
        even: new Footer(marked('footer', 'even', index)),
      },
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
    margins: sections.map((_, index) => ({
      header: findFaces(parts, 'header', index),
      footer: findFaces(parts, 'footer', index),
    })),
  };
}

/** Options of the docx library, which turns a landscape page itself and takes the sheet upright. */
function sectionProperties({ start, page }: FrameSection) {
  const { width, height, orientation, top, right, bottom, left, header, footer, linePitch } = page;
  const upright = orientation === 'landscape' ? { width: height, height: width } : { width, height };
  return {
    type: start === 'even-page' ? ('evenPage' as const) : ('nextPage' as const),
    page: {
      size: { ...upright, orientation },
      margin: { top, right, bottom, left, header, footer, gutter: 0 },
    },
    ...(linePitch === undefined ? {} : { grid: { type: 'lines' as const, linePitch } }),
  };
}

function mark(place: Place, face: keyof Faces, index: number): string {
  return `hongtou-${place}-${face}-${index}.`;
}

function findFaces(parts: ReadonlyMap<string, string>, place: Place, index: number): Faces {
  return {
    odd: findPart(parts, mark(place, 'odd', index)),
    even: findPart(parts, mark(place, 'even', index)),
  };
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
