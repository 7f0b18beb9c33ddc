import { isUtf8 } from 'node:buffer';
import type { Refusal } from './refusal.ts';

const declaredEncoding = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)["']/;
const longestDeclaration = 200;

/**
 * What an XML part must not be, judged on its bytes before any parser sees them: in another encoding than UTF-8,
 * because the next check would look for the wrong bytes, or with a DOCTYPE, because entities are declared there.
 */
export function refuseXml(part: string, bytes: Buffer): Refusal | undefined {
  const start = bytes
    .subarray(0, longestDeclaration)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  const declared = declaredEncoding.exec(start)?.[1] ?? 'utf-8';
  // UTF-16 text may be valid UTF-8 as well, but then every other byte is NUL.
  const otherEncoding = !/^(?:utf-8|us-ascii)$/i.test(declared) || start.includes('\0') || !isUtf8(bytes);
  if (otherEncoding) return { kind: 'encoding', part };
  return bytes.includes('<!DOCTYPE') ? { kind: 'document-type', part } : undefined;
}
