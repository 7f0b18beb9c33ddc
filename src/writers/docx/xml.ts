/** What every part of the package begins with; written by hand so that no platform's line end gets in. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const relationshipNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const special = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;
/** XML 1.0, section 2.2, production Char: these have no representation at all, not even as a reference. */
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/**
 * Text as it may stand in an element or in a quoted attribute. Tabs and line ends become references, because
 * a parser turns the plain ones into spaces. A character that XML cannot hold is our mistake: reading the
 * source refuses it long before.
 */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  const found = impossible.exec(text);
  if (found) {
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new Error(`U+${code} cannot be written in XML`);
  }
  return text.replace(/[&<>"\t\n\r]/g, (character) => references[character] ?? character);
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
