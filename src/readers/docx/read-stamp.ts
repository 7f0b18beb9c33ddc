import { contentHash, propertiesPart } from '../../writers/docx/content-hash.ts';
import { propertyNames, readAnchors } from '../../writers/docx/stamp.ts';
import { textHash } from '../../writers/docx/text-hash.ts';
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
  /** Hash of what it says now; absent where its text cannot be read. */
  readonly wording?: string;
}

/** Reads the stamp of an opened package; nothing where the document is not ours or its properties are damaged. */
export function readStamp(parts: ReadonlyMap<string, Uint8Array>): ReadStamp | undefined {
  const properties = readProperties(parts);
  const content = properties.get(propertyNames.content);
  const inputs = properties.get(propertyNames.inputs);
  const document = properties.get(propertyNames.document);
  if (content === undefined || inputs === undefined || document === undefined) return undefined;
  const anchors = readAnchors(joinPieces(properties));
  return {
    contentHash: content,
    inputsHash: inputs,
    documentId: document,
    program: properties.get(propertyNames.program) ?? '',
    ...(anchors === undefined ? {} : { anchors }),
    ...judge(parts, content, properties.get(propertyNames.text)),
  };
}

function judge(
  parts: ReadonlyMap<string, Uint8Array>,
  content: string,
  text: string | undefined,
): Pick<ReadStamp, 'intact' | 'wording'> {
  if (contentHash(parts) === content) return { intact: true, ...(text !== undefined && { wording: text }) };
  const found = wordingOf(parts);
  if (!found) return { intact: false };
  const wording = textHash(found);
  return { intact: wording === text, wording };
}

/** The list of anchors is cut into numbered properties; programs may write them in any order. */
function joinPieces(properties: ReadonlyMap<string, string>): string {
  let list = '';
  for (let number = 1; ; number++) {
    const piece = properties.get(propertyNames.anchors + String(number).padStart(4, '0'));
    if (piece === undefined) return list === '' ? '[]' : list;
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
