import { contentHash, propertiesPart } from '../../writers/docx/content-hash.ts';
import { propertyNames, readAnchors } from '../../writers/docx/stamp.ts';
import { lineMarks, markLength, textHash } from '../../writers/docx/text-hash.ts';
import { attribute, parseXml } from './parse-xml.ts';
import { Refused } from './refusal.ts';
import { wordingOf } from './wording.ts';

/** What a document says about itself. */
export interface ReadStamp {
  readonly contentHash: string;
  readonly inputsHash: string;
  readonly documentId: string;
  readonly program: string;
  /** Anchors of all blanks in order; absent where their list is damaged. */
  readonly anchors?: readonly string[];
  /**
   * Whether the document still says what was written: its content or, where another program has saved it again, its
   * text has the hash in the stamp.
   */
  readonly intact: boolean;
  /** Marks of the lines as they were written and, where somebody has changed it, as they are; see `lineMarks`. */
  readonly writtenLines: readonly string[];
  readonly foundLines: readonly string[];
}

/** Reads the stamp of an opened package; nothing where the document is not ours or its properties are damaged. */
export function readStamp(parts: ReadonlyMap<string, Uint8Array>): ReadStamp | undefined {
  const properties = readProperties(parts);
  const content = properties.get(propertyNames.content);
  const inputs = properties.get(propertyNames.inputs);
  const document = properties.get(propertyNames.document);
  if (content === undefined || inputs === undefined || document === undefined) return undefined;
  const anchors = readAnchors(joinPieces(properties, propertyNames.anchors) || '[]');
  return {
    contentHash: content,
    inputsHash: inputs,
    documentId: document,
    program: properties.get(propertyNames.program) ?? '',
    ...(anchors === undefined ? {} : { anchors }),
    ...judge(parts, content, properties),
  };
}

function judge(
  parts: ReadonlyMap<string, Uint8Array>,
  content: string,
  properties: ReadonlyMap<string, string>,
): Pick<ReadStamp, 'intact' | 'writtenLines' | 'foundLines'> {
  const marks = joinPieces(properties, propertyNames.lines);
  const writtenLines = marks.match(new RegExp(`.{${markLength}}`, 'gu')) ?? [];
  if (contentHash(parts) === content) return { intact: true, writtenLines, foundLines: writtenLines };
  const found = wordingOf(parts);
  if (!found) return { intact: false, writtenLines, foundLines: [] };
  const intact = textHash(found) === properties.get(propertyNames.text);
  return { intact, writtenLines, foundLines: lineMarks(found) };
}

/** A long value is cut into numbered properties; programs may write them in any order. */
function joinPieces(properties: ReadonlyMap<string, string>, name: string): string {
  let list = '';
  for (let number = 1; ; number++) {
    const piece = properties.get(name + String(number).padStart(4, '0'));
    if (piece === undefined) return list;
    list += piece;
  }
}

function readProperties(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  const bytes = parts.get(propertiesPart);
  if (bytes === undefined) return properties;
  let name: string | undefined;
  let text: string | undefined;
  try {
    parseXml(propertiesPart, bytes, {
      open: (opened, tag) => {
        if (opened === 'custom:property') name = attribute(tag, 'name');
        else if (opened === 'vt:lpwstr') text = '';
      },
      close: (closed) => {
        if (closed !== 'vt:lpwstr') return;
        if (name !== undefined && text !== undefined) properties.set(name, text);
        text = undefined;
      },
      text: (piece) => {
        if (text !== undefined) text += piece;
      },
    });
  } catch (error) {
    if (error instanceof Refused) return new Map();
    throw error;
  }
  return properties;
}
