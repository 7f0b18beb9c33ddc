import type { Annex } from '../annex/annex.ts';
import { annexXml } from './annex-xml.ts';
import { staticParts } from './static-parts.ts';
import { type Packed, pack, zip } from './zip.ts';

/**
 * The floor: an annex written as strings and compressed, with nothing read, checked, measured or planned. Every part is
 * built and compressed for every file.
 */
export function writeAnnex(annex: Annex): Buffer {
  const parts: Packed[] = Object.entries(staticParts).map(([name, text]) => pack(name, text));
  return zip([...parts, pack('word/document.xml', annexXml(annex))]);
}
