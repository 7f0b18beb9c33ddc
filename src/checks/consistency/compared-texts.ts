import type { Campaign } from '../../campaign/campaign.ts';
import type { PrintedText } from '../../campaign/texts/printed-texts.ts';
import type { Span } from '../../diagnostics/span.ts';
import { campaignTexts } from '../text/campaign-texts.ts';
import { quotedLetters } from '../text/quoted-letters.ts';
import { type FoundSpan, spansIn } from '../text/spans-in.ts';

/** A text that is held against the others of its campaign: references are blanked out. */
export interface ComparedText {
  readonly text: string;
  readonly place: PrintedText;
  /** Where it begins in `ComparedTexts.all`. */
  readonly start: number;
}

/** All texts of a campaign in one string, a line end between any two, so that nothing is compared across an edge. */
export interface ComparedTexts {
  readonly all: string;
  readonly texts: readonly ComparedText[];
  /** The text that holds a UTF-16 offset of `all`. */
  at(offset: number): ComparedText;
  /** The stretch of the file; undefined for what is not written there to the letter. */
  spanOf(start: number, end: number): FoundSpan | undefined;
  /** Whether a letter is the words of others: inside 《》 or quotation marks. */
  isQuoted(offset: number): boolean;
}

const known = new WeakMap<Campaign, ComparedTexts>();

/** The texts of a campaign in the order of the file; times and addresses are nothing to compare. */
export function comparedTexts(campaign: Campaign): ComparedTexts {
  const found = known.get(campaign) ?? collect(campaign);
  known.set(campaign, found);
  return found;
}

function collect(campaign: Campaign): ComparedTexts {
  const places = campaignTexts(campaign)
    .texts.filter(({ place: { kind } }) => kind !== 'contact' && kind !== 'deadline')
    .toSorted((one, other) => bySpan(one.place, other.place));
  const texts: ComparedText[] = [];
  let start = 0;
  for (const { text, place } of places) {
    texts.push({ text, place, start });
    start += text.length + 1;
  }
  const at = (offset: number): ComparedText => {
    const text = texts[lastBefore(texts, offset)];
    if (!text) throw new RangeError(`no text at ${offset}`);
    return text;
  };
  const quoted = new Map<ComparedText, Uint8Array>();
  return {
    all: texts.map(({ text }) => text).join('\n'),
    texts,
    at,
    spanOf(from, to) {
      const { place, start: begin } = at(from);
      return spansIn(place)(from - begin, to - begin);
    },
    isQuoted(offset) {
      const text = at(offset);
      const letters = quoted.get(text) ?? quotedLetters(text.text);
      quoted.set(text, letters);
      return letters[offset - text.start] === 1;
    },
  };
}

const bySpan = ({ span: one }: { readonly span: Span }, { span: other }: { readonly span: Span }): number =>
  one.file.path === other.file.path ? one.start - other.start : one.file.path < other.file.path ? -1 : 1;

/** The index of the last text that begins at or before an offset. */
function lastBefore(texts: readonly ComparedText[], offset: number): number {
  let [low, high] = [0, texts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((texts[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
