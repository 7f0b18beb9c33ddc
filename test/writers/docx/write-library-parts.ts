import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frameOfLibrary } from './library-frame.ts';

/** Takes from a package of the docx library what is the same in all of them: run it after an update of the library. */
const page = {
  width: 11906,
  height: 16838,
  orientation: 'portrait',
  top: 0,
  right: 0,
  bottom: 0,
  left: 0,
  header: 0,
  footer: 0,
} as const;
const { parts } = await frameOfLibrary([{ start: 'next-page', page, hasFirst: false }]);

/** Parts that are written for each document. */
const own = /^(?:docProps\/(?:core|custom)|word\/(?:document|styles|fontTable|header\d|footer\d))\.xml$/u;
const ofMargins = /(?:<(?:Override|Relationship) [^>]*(?:header|footer)\d\.xml"\/>)+/u;

const lines = [...parts.keys()]
  .filter((name) => !own.test(name))
  .sort()
  .map((name) => {
    const text = (parts.get(name) ?? '')
      .replace(ofMargins, '{margins}')
      .replace(/rId\d+(?=" Type="[^"]*\/fontTable")/u, 'rId{fontTable}');
    return `  '${name}':\n    ${quoted(text)},`;
  });

function quoted(text: string): string {
  if (/['\\\n]/u.test(text)) throw new Error(`not for single quotes: ${text}`);
  return `'${text}'`;
}

writeFileSync(
  join(import.meta.dirname, '../../../src/writers/docx/library-parts.ts'),
  `/**
 * Parts of the package as the docx library writes them, but for the parts that nothing refers to. In the place of
 * {margins} stand entries for headers and footers, in that of {fontTable} a number; \`frame.ts\` puts them in.
 * Made by test/writers/docx/write-library-parts.ts.
 */
export const libraryParts = {
${lines.join('\n')}
};
`,
);
