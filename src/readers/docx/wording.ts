import { isMargin, picturesIn, type Wording, withoutSpaces } from '../../writers/docx/text-hash.ts';
import { parseXml } from './parse-xml.ts';
import { readText } from './read-text.ts';
import { Refused } from './refusal.ts';
import { createTextCollector } from './text-collector.ts';

/** What a document of anybody's says, for its text hash; nothing where it cannot be read. */
export function wordingOf(parts: ReadonlyMap<string, Uint8Array>): Wording | undefined {
  const read = readText(parts);
  if (!read.ok) return undefined;
  const lines = read.text.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [withoutSpaces(block.text)]
      : block.rows.map((cells) => `|${cells.map(withoutSpaces).join('|')}`),
  );
  const margins = [...parts].flatMap(([name, bytes]) => (isMargin(name) ? [allText(name, bytes)] : []));
  return { lines: lines.filter((line) => line !== ''), margins, pictures: picturesIn(parts) };
}

/** A part that cannot be read counts as another text: better one file too many left alone. */
export function allText(name: string, bytes: Uint8Array): string {
  try {
    const collector = createTextCollector(name);
    parseXml(name, bytes, collector.events);
    return collector
      .finish()
      .blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows.flat().join('')))
      .join('');
  } catch (error) {
    if (error instanceof Refused) return error.refusal.kind;
    throw error;
  }
}
