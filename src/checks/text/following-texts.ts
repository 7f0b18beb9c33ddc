import type { Campaign } from '../../campaign/campaign.ts';
import { type PrintedText, printedTexts } from '../../campaign/texts/printed-texts.ts';

type Following = ReadonlyMap<PrintedText, PrintedText>;

const known = new WeakMap<Campaign, Following>();

/** What the file of a text has after it; empty at its end. The texts are put in order when that is first asked. */
export function followingTexts(campaign: Campaign): (text: PrintedText) => string {
  return (text) => {
    const following = known.get(campaign) ?? pairs(printedTexts(campaign));
    known.set(campaign, following);
    return following.get(text)?.text ?? '';
  };
}

function pairs(texts: readonly PrintedText[]): Following {
  const inOrder = [...texts].sort((one, other) => one.span.start - other.span.start);
  const last = new Map<string, PrintedText>();
  const following = new Map<PrintedText, PrintedText>();
  for (const text of inOrder) {
    const before = last.get(text.span.file.path);
    if (before) following.set(before, text);
    last.set(text.span.file.path, text);
  }
  return following;
}
