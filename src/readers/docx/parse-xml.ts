import { StringDecoder } from 'node:string_decoder';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Refused } from './refusal.ts';

/** Deeper than any document; a parser's memory grows with the depth. */
const deepest = 200;
/** Decoded in pieces, so that a large part is never held twice. */
const pieceLength = 1024 * 1024;

/**
 * Prefixes of the names that events carry, whatever the file itself uses. Word's strict dialect has other addresses
 * for the same words.
 */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/custom-properties', 'custom'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes', 'vt'],
]);

/** The start of an element; `attribute` reads it. */
export type Tag = Pick<SaxesTagNS, 'attributes'>;

export interface XmlEvents {
  /** Names carry one of the prefixes above, or `other:` for a vocabulary that no reader knows. */
  readonly open: (name: string, tag: Tag) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** An attribute by its local name, e.g. `val`. */
export function attribute({ attributes }: Tag, local: string): string | undefined {
  for (const name in attributes) if (attributes[name]?.local === local) return attributes[name].value;
  return undefined;
}

/**
 * Reads one part as events. Anything not well-formed, nested too deeply or with a document type is refused by
 * throwing `Refused`; no entities exist but the five of XML.
 */
export function parseXml(part: string, bytes: Uint8Array, events: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  parser.on('error', (error) => {
    throw new Refused({ kind: 'damaged', part, detail: error.message });
  });
  parser.on('doctype', () => {
    throw new Refused({ kind: 'document-type', part });
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > deepest) throw new Refused({ kind: 'damaged', part, detail: 'nested too deeply' });
    events.open(nameOf(tag), tag);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    events.close(nameOf(tag));
  });
  parser.on('text', events.text);
  parser.on('cdata', events.text);
  const decoder = new StringDecoder('utf8');
  for (let start = 0; start < bytes.byteLength; start += pieceLength) {
    parser.write(decoder.write(bytes.subarray(start, start + pieceLength)));
  }
  parser.write(decoder.end());
  parser.close();
}

function nameOf({ uri, local }: SaxesTagNS): string {
  return `${prefixes.get(uri) ?? 'other'}:${local}`;
}
