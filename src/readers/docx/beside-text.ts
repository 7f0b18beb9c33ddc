import { lineMarks, picturesIn } from '../../writers/docx/text-hash.ts';
import { attribute, parseXml } from './parse-xml.ts';
import { Refused } from './refusal.ts';
import { allText } from './wording.ts';

/** What somebody wrote beside the text. */
export interface Comment {
  readonly author: string;
  readonly text: string;
}

/** What a document holds that is no text of its own: a document of ours holds none of it. */
export interface BesideText {
  readonly comments: readonly Comment[];
  /** Footnotes and endnotes. */
  readonly notes: number;
  readonly pictures: number;
  /** Whether headers and footers say something else than what the marks of its lines were made of. */
  readonly isMarginChanged: boolean;
}

/** Reads what stands beside the text of an opened package; `writtenLines` are the marks in its stamp. */
export function readBesideText(
  parts: ReadonlyMap<string, Uint8Array>,
  writtenLines: readonly string[],
): BesideText {
  const named = (names: RegExp) => [...parts].filter(([name]) => names.test(name));
  const margins = named(/^word\/(?:header|footer)\d*\.xml$/u).map(([name, bytes]) => allText(name, bytes));
  const [written] = writtenLines;
  const [found] = lineMarks({ lines: [], margins, pictures: 0 });
  return {
    comments: named(/^word\/comments\d*\.xml$/u).flatMap(([name, bytes]) => readNotes(name, bytes)),
    notes: named(/^word\/(?:footnotes|endnotes)\d*\.xml$/u).flatMap(([name, bytes]) => readNotes(name, bytes))
      .length,
    pictures: picturesIn(parts),
    isMarginChanged: written !== undefined && written !== found,
  };
}

const notes: ReadonlySet<string> = new Set(['w:comment', 'w:footnote', 'w:endnote']);

/** The lines above notes, which programs put in unasked, are notes with a type. A part that cannot be read has none. */
function readNotes(part: string, bytes: Uint8Array): readonly Comment[] {
  const found: { readonly author: string; text: string }[] = [];
  let last: { text: string } | undefined;
  let inText = false;
  try {
    parseXml(part, bytes, {
      open: (name, tag) => {
        if (name === 'w:t') inText = true;
        if (!notes.has(name) || attribute(tag, 'type') !== undefined) return;
        found.push({ author: attribute(tag, 'author') ?? '', text: '' });
        last = found.at(-1);
      },
      close: (name) => {
        if (name === 'w:t') inText = false;
        if (notes.has(name)) last = undefined;
      },
      text: (text) => {
        if (inText && last) last.text += text;
      },
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
  return found;
}
