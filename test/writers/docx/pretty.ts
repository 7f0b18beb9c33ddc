/**
 * XML with one element a line, for goldens that a person can read. Elements without children stay on one line; text is
 * printed in its element, so that no space is added to it.
 */
export function pretty(xml: string): string {
  const lines: string[] = [];
  let depth = 0;
  for (const [token] of xml.matchAll(/<[^>]+>[^<]*/g)) {
    const closing = token.startsWith('</');
    if (closing) depth -= 1;
    const last = lines.at(-1) ?? '';
    const opensText = closing && !last.trimStart().startsWith('</') && !last.endsWith('>');
    if (opensText) lines[lines.length - 1] = last + token.trimEnd();
    else lines.push('  '.repeat(depth) + token.replace(/\n$/, ''));
    if (!closing && !token.startsWith('<?') && !/\/>\s*$/.test(token)) depth += 1;
  }
  return `${lines.join('\n')}\n`;
}
