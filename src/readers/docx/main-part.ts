import { attribute, parseXml } from './parse-xml.ts';
import { Refused } from './refusal.ts';

const list = '_rels/.rels';

/** Name of the part that holds the text: by the package's relationships, since Word does not always use one name. */
export function mainPart(parts: ReadonlyMap<string, Uint8Array>): string {
  let target = '';
  parseXml(list, parts.get(list) ?? new Uint8Array(), {
    open: (name, tag) => {
      const type = attribute(tag, 'Type') ?? '';
      if (name !== 'rel:Relationship' || !type.endsWith('/officeDocument')) return;
      target ||= (attribute(tag, 'Target') ?? '').replace(/^\//, '');
    },
    close: () => undefined,
    text: () => undefined,
  });
  if (!parts.has(target)) throw new Refused({ kind: 'not-a-document' });
  return target;
}
