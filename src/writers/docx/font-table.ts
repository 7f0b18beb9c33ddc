import { escapeXml, wordNamespace, xmlDeclaration } from './xml.ts';

/**
 * Names of the same face on systems that lack the official one: Windows has had 仿宋 and 楷体 in place of the
 * GB2312 faces since Vista. Without them Word falls back on 宋体.
 */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['仿宋_GB2312', '仿宋'],
  ['楷体_GB2312', '楷体'],
  ['方正小标宋简体', '方正小标宋_GBK'],
]);

/** Simplified Chinese (ECMA-376, part 1, 17.8.3.2). */
const chinese = '86';

/** `word/fontTable.xml`: what a program looks for when a font is missing. */
export function writeFontTable(names: Iterable<string>): string {
  const fonts = [...new Set(names)].sort().map((name) => {
    const other = otherNames.get(name);
    return (
      `<w:font w:name="${escapeXml(name)}">` +
      (other === undefined ? '' : `<w:altName w:val="${other}"/>`) +
      `<w:charset w:val="${chinese}"/></w:font>`
    );
  });
  return `${xmlDeclaration}<w:fonts xmlns:w="${wordNamespace}">${fonts.join('')}</w:fonts>`;
}
