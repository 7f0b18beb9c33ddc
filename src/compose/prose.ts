import { mayHoldReferences, resolveProse } from '../campaign/prose.ts';
import type { Context } from './context.ts';

/** Prose with its references replaced by what they stand for. Nothing is reported: the campaign's checks did that. */
export const prose = (text: string, { campaign, annexes }: Context): string =>
  mayHoldReferences(text)
    ? resolveProse(text, campaign, annexes)
        .map((piece) => piece.text)
        .join('')
    : text;

/** The same for text that may be absent. */
export const optionalProse = (text: string | undefined, context: Context): string | undefined =>
  text === undefined ? undefined : prose(text, context);

/** Whether a text ends with a mark of its own, so that what follows it needs none before it. */
export const endsWithMark = (text: string | undefined): boolean =>
  text !== undefined && /[。！？…；：，、.!?;:,]["”’」』）)]*\s*$/u.test(text);
