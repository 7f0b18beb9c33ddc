/** Parts of a document as Word, WPS and LibreOffice write them: in these folders, plain ASCII names. */
const safeName =
  /^(?:\[Content_Types\]\.xml|(?:(?:_rels|docProps|word|customXml|docMetadata)\/)(?:[A-Za-z0-9_%() -][A-Za-z0-9._%() -]*\/)*[A-Za-z0-9._%() -]+)$/;

const xmlEndings = ['xml', 'rels', 'vml', 'svg'];
/** Pictures and embedded fonts: carried along, never read. */
const inertEndings = ['png', 'jpeg', 'jpg', 'gif', 'bmp', 'tif', 'tiff', 'emf', 'wmf', 'odttf'];

export type PartKind = 'xml' | 'inert' | 'unknown';

/** By the ending of the name. Macros (`.bin`), embedded workbooks and objects are unknown. */
export function partKind(name: string): PartKind {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (xmlEndings.includes(ending)) return 'xml';
  return inertEndings.includes(ending) ? 'inert' : 'unknown';
}

/** Whether a name stays inside the package whatever is done with it: relative, no `..`, no backslash, no colon. */
export function isSafeName(name: string): boolean {
  return safeName.test(name) && !name.split('/').some((piece) => /^\.+$/.test(piece));
}
