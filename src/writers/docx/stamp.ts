import { escapeXml, xmlDeclaration } from './xml.ts';

/** What a document says about itself, so that a copy from anywhere can be judged without the folder it was made in. */
export interface Stamp {
  readonly documentId: string;
  /** Hash of everything the document was made from. */
  readonly inputsHash: string;
  /** Name and version of the program. */
  readonly program: string;
}

/** Names of the custom properties; written and read by these alone. */
export const propertyNames = {
  content: 'hongtou.content',
  text: 'hongtou.text',
  document: 'hongtou.document',
  inputs: 'hongtou.inputs',
  program: 'hongtou.program',
  form: 'hongtou.form',
  /** Both followed by a number from 0001. */
  anchors: 'hongtou.anchors.',
  lines: 'hongtou.lines.',
} as const;

/** What an entry may take over from the one before, so that a forged list cannot grow without bound when read. */
const longestShared = 999;
/** Version of the way anchors are listed. */
const formVersion = '1';
/** Word cuts a custom text property after 255 characters. */
const longestValue = 255;

/** Of the whole package, and of its words alone. */
export interface Hashes {
  readonly content: string;
  readonly text: string;
  /** Of each line, one behind the other. */
  readonly lines: string;
}

/** Names and values, in order. */
export type Properties = readonly (readonly [name: string, value: string])[];

/** The stamp, the hashes, and the anchors of all blanks in order. */
export function listProperties(stamp: Stamp, hashes: Hashes, anchors: readonly string[]): Properties {
  const pieces = anchors.length === 0 ? [] : split(listAnchors(anchors));
  return [
    [propertyNames.content, hashes.content],
    [propertyNames.text, hashes.text],
    [propertyNames.document, stamp.documentId],
    [propertyNames.inputs, stamp.inputsHash],
    [propertyNames.program, stamp.program],
    ...(pieces.length === 0 ? [] : [[propertyNames.form, formVersion] as const]),
    ...numbered(propertyNames.anchors, pieces),
    ...numbered(propertyNames.lines, split(hashes.lines)),
  ];
}

/** The values among these that depend on what the document says, in order; hexadecimal digits all of them. */
export const hashValues = ({ content, text, lines }: Hashes): readonly string[] => [
  content,
  text,
  ...split(lines),
];

/** Whether it is the name of one. */
export const isHash = (name: string): boolean =>
  name === propertyNames.content || name === propertyNames.text || name.startsWith(propertyNames.lines);

/** `docProps/custom.xml`. */
export const writeProperties = (properties: Properties): string =>
  cutProperties(properties, () => false).join('');

/** The same in pieces, between which the values of the properties stand that `isOpen` picks by their names. */
export function cutProperties(properties: Properties, isOpen: (name: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let piece =
    `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"` +
    ` xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">`;
  properties.forEach(([name, value], index) => {
    piece += `<property fmtid="${formatId}" pid="${index + firstId}" name="${name}"><vt:lpwstr>`;
    if (isOpen(name)) {
      pieces.push(piece);
      piece = '';
    } else piece += escapeXml(value);
    piece += '</vt:lpwstr></property>';
  });
  return [...pieces, `${piece}</Properties>`];
}

const numbered = (name: string, pieces: readonly string[]): Properties =>
  pieces.map((piece, index) => [name + String(index + 1).padStart(4, '0'), piece] as const);

/** Ids 0 and 1 are reserved (ECMA-376, part 1, 22.3.2.2). */
const firstId = 2;
const formatId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/**
 * Anchors as one line of text: a JSON list in which each is shortened to the number of UTF-16 units it shares with
 * the one before, a slash, and the rest. A big table has tens of thousands of anchors with the same beginnings.
 * White space is escaped, so that a piece never begins or ends with what some program might trim.
 */
export function listAnchors(anchors: readonly string[]): string {
  let previous = '';
  const shortened = anchors.map((anchor) => {
    let shared = 0;
    const most = Math.min(anchor.length, previous.length, longestShared);
    while (shared < most && anchor.charCodeAt(shared) === previous.charCodeAt(shared)) shared++;
    previous = anchor;
    return `${shared}/${anchor.slice(shared)}`;
  });
  return JSON.stringify(shortened).replace(/\s/gu, escapeUnit);
}

/** The reverse of `listAnchors`; nothing where the text is not such a list. */
export function readAnchors(text: string): readonly string[] | undefined {
  const list = parseList(text);
  if (list === undefined) return undefined;
  const anchors: string[] = [];
  let previous = '';
  for (const entry of list) {
    const match = /^(\d{1,3})\/(.*)$/su.exec(entry);
    if (match === null) return undefined;
    previous = previous.slice(0, Number(match[1])) + (match[2] ?? '');
    anchors.push(previous);
  }
  return anchors;
}

function parseList(text: string): readonly string[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : undefined;
  } catch {
    return undefined;
  }
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Pieces of at most 255 UTF-16 units, never cut inside a character. */
function split(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + longestValue);
    if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1))) end--;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}
