import { hash } from 'node:crypto';

/**
 * The name of the bookmark round a blank. Bookmarks allow letters, digits and `_`, 40 characters at most, and
 * anchors are Chinese and of any length: so the name is a hash. The leading `_` hides it from the user.
 * A bookmark is what survives a save by other programs; tags and control titles are lost by LibreOffice.
 */
export function bookmarkName(anchor: string): string {
  return `_ht_${hash('sha256', anchor, 'hex').slice(0, 32)}`;
}
