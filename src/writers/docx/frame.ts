import type { LaidOutSection, PageGeometry } from '../../typeset/laid-out.ts';
import { libraryParts } from './library-parts.ts';
import type { Face } from './margins.ts';

/** The package with everything but its content. */
export interface Frame {
  /** Parts that say nothing of the document, by their names. */
  readonly parts: ReadonlyMap<string, string>;
  /** `w:sectPr` of each section. */
  readonly sectionProperties: readonly string[];
  /** The parts that hold headers and footers. */
  readonly margins: readonly MarginPart[];
}

/** The part for the headers, or footers, of a section's pages. */
export interface MarginPart {
  readonly name: string;
  /** Index. */
  readonly section: number;
  readonly place: 'header' | 'footer';
  readonly face: Face;
  /** Of the relationship by which the section refers to it. */
  readonly id: number;
}

/** Relationships before it are those of the package's own parts. */
const firstId = 6;

/**
 * The frame for sections of these shapes, as the docx library builds it. What is the same in all packages was taken
 * from one of the library's; what a section adds to it is written here, and a test compares the two for sections of any
 * shape. To load the library and let it build took longer than all the rest of a usual document.
 */
export function frameFor(sections: readonly LaidOutSection[]): Frame {
  const margins = marginParts(sections);
  const parts = { ...libraryParts };
  const fontTable = firstId + margins.length + 1;
  parts['[Content_Types].xml'] = parts['[Content_Types].xml'].replace('{margins}', contentTypes(margins));
  parts['word/_rels/document.xml.rels'] = parts['word/_rels/document.xml.rels']
    .replace('{margins}', relationships(margins))
    .replace('{fontTable}', String(fontTable));
  return {
    parts: new Map(Object.entries(parts)),
    sectionProperties: sections.map((section, index) =>
      sectionProperties(
        section,
        margins.filter((part) => part.section === index),
      ),
    ),
    margins,
  };
}

/** In the order in which a section refers to them. */
const places = ['header', 'footer'] as const;
const faces = ['odd', 'first', 'even'] as const;
/** As sections call them. */
const types = { odd: 'default', first: 'first', even: 'even' } as const;

/** Odd and even pages have a part each in every section; the first page only where it differs. */
function marginParts(sections: readonly LaidOutSection[]): readonly MarginPart[] {
  const counts = { header: 0, footer: 0 };
  let id = firstId;
  return sections.flatMap(({ margins }, section) =>
    places.flatMap((place) =>
      faces
        .filter((face) => margins[face] !== undefined)
        .map((face) => {
          counts[place] += 1;
          return { name: `word/${place}${counts[place]}.xml`, section, place, face, id: id++ };
        }),
    ),
  );
}

const contentTypes = (margins: readonly MarginPart[]): string =>
  margins
    .map(
      ({ name, place }) =>
        '<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.' +
        `${place}+xml" PartName="/${name}"/>`,
    )
    .join('');

const relationships = (margins: readonly MarginPart[]): string =>
  margins
    .map(
      ({ name, place, id }) =>
        `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/` +
        `${place}" Target="${name.slice('word/'.length)}"/>`,
    )
    .join('');

/** Children in the order of CT_SectPr. */
function sectionProperties({ start, page, margins }: LaidOutSection, parts: readonly MarginPart[]): string {
  const references = parts.map(
    ({ place, face, id }) => `<w:${place}Reference w:type="${types[face]}" r:id="rId${id}"/>`,
  );
  return (
    `<w:sectPr>${references.join('')}<w:type w:val="${start === 'even-page' ? 'evenPage' : 'nextPage'}"/>` +
    `${sheet(page)}<w:pgNumType/>${margins.first === undefined ? '' : '<w:titlePg/>'}${grid(page)}</w:sectPr>`
  );
}

const sheet = ({
  width,
  height,
  orientation,
  top,
  right,
  bottom,
  left,
  header,
  footer,
}: PageGeometry): string =>
  `<w:pgSz w:w="${width}" w:h="${height}" w:orient="${orientation}"/>` +
  `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}"` +
  ` w:header="${header}" w:footer="${footer}" w:gutter="0"/>`;

/** A pitch without a type says nothing to a word processor; the library writes it where there is no grid. */
const grid = ({ linePitch }: PageGeometry): string =>
  linePitch === undefined
    ? '<w:docGrid w:linePitch="360"/>'
    : `<w:docGrid w:type="lines" w:linePitch="${linePitch}"/>`;
