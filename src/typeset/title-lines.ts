import type { Title } from '../document/document.ts';
import { emOf } from '../standard/units.ts';
import { textWidth } from './measure.ts';
import { titleBreaks, unreadable } from './title-breaks.ts';
import { divideTitle, worthless } from './title-division.ts';
import { wrap } from './wrap.ts';

export interface TitleRoom {
  /** Width of the type area, twips. */
  readonly width: number;
  /** Half-points. */
  readonly size: number;
  /** Fewer characters than this are not a last line. */
  readonly shortestLastLine: number;
}

/** Beyond this a title is a paragraph and is filled like one: comparing all its divisions would take too long. */
const mostLines = { betweenWords: 8, anywhere: 3 };

/**
 * The lines of a title (7.3.1): words kept whole, lengths that form a trapezoid or a diamond, no last line of one
 * or two characters. Lines the author wrote are kept as they are. Joined, the lines are the title, but for the
 * spaces where a line ends, which would shift what is centred.
 *
 * All ways to divide it are compared; a title that fits one line stays on one.
 */
export function titleLines(title: Title, room: TitleRoom): readonly string[] {
  if (title.lines !== undefined && title.lines.length > 0) return title.lines;
  const { text } = title;
  const em = emOf(room.size);
  const widest = room.width / em;
  const measure = (from: number, to: number) => {
    const line = to === text.length ? text.slice(from) : text.slice(from, to).trimEnd();
    return textWidth(line, { size: room.size, characterSpacing: 0 }) / em;
  };
  const lines = measure(0, text.length) / widest;
  if (lines <= 1) return [text];
  if (lines > mostLines.betweenWords) return filled(text, room);

  const { shortestLastLine } = room;
  const divide = (longest: number, everywhere: boolean) =>
    divideTitle({
      text,
      breaks: titleBreaks(text, longest, everywhere, title.unbroken),
      widest,
      shortestLastLine,
      measure,
    });
  const whole = divide(widest, false);
  // A quoted title that fills a line leaves 的通知 for the next: then it is divided itself, between its words.
  const opened = (whole?.cost ?? unreadable) < unreadable ? undefined : divide(widest / 2, false);
  const between = (opened?.cost ?? Infinity) < (whole?.cost ?? Infinity) ? opened : whole;
  if (between !== undefined && between.cost < worthless) return cut(text, between.offsets);
  if (lines > mostLines.anywhere) return filled(text, room);
  return cut(text, (divide(widest, true) ?? between)?.offsets ?? []);
}

function filled(text: string, { width, size }: TitleRoom): readonly string[] {
  const starts = wrap(text, { width, size, characterSpacing: 0, hanging: false }).map(({ start }) => start);
  return cut(text, starts.slice(1));
}

/** The text between the offsets, without the spaces around them; a line of spaces alone is none. */
function cut(text: string, offsets: readonly number[]): readonly string[] {
  const lines = [...offsets, text.length].map((end, index) => text.slice(offsets[index - 1] ?? 0, end));
  const last = lines.length - 1;
  const bare = lines.map((line, index) => {
    const begun = index === 0 ? line : line.trimStart();
    return index === last ? begun : begun.trimEnd();
  });
  return bare.filter((line, index) => line !== '' || lines[index] === '');
}
