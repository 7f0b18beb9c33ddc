import type { PrintedText } from '../../campaign/texts/printed-texts.ts';
import type { Span } from '../../diagnostics/span.ts';
import { placesInScalar } from '../../text/place-in-scalar.ts';

/** `isExact`: the stretch of the file is the stretch of the text to the letter, so that another may take its place. */
export interface FoundSpan {
  readonly span: Span;
  readonly isExact: boolean;
}

/**
 * Finds the stretches of the file that hold stretches of a text (UTF-16 offsets, end exclusive); the span of the whole
 * text where YAML wrote a stretch otherwise, or where it stands there more than once.
 *
 * Undefined for what is not written there: it came from a fact, or stands in a second place, and is found there.
 */
export function spansIn({ text, span }: PrintedText): (start: number, end: number) => FoundSpan | undefined {
  const { file } = span;
  const written = file.text.slice(span.start, span.end);
  const placeOf = placesInScalar(written, text);
  return (start, end) => {
    const stretch = text.slice(start, end);
    const [from, to] = placeOf(start, end) ?? onlyPlace(written, stretch) ?? [];
    if (from === undefined || to === undefined) {
      const isThere = written.includes(stretch) || written.includes('\\');
      return isThere ? { span, isExact: false } : undefined;
    }
    // A line end that YAML folded into a space: nobody wrote that space.
    if (from === to) return undefined;
    const isExact = written.slice(from, to) === stretch;
    return { span: { file, start: span.start + from, end: span.start + to }, isExact };
  };
}

function onlyPlace(written: string, stretch: string): readonly [from: number, to: number] | undefined {
  const first = written.indexOf(stretch);
  if (first === -1 || written.includes(stretch, first + 1)) return undefined;
  return [first, first + stretch.length];
}
