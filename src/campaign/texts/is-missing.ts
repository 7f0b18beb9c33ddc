import { missingText } from '../../schema/inspect/stand-in.ts';

/** Whether a text stands in the place of a required one that was not written. */
export const isMissing = (text: string): boolean => text.includes(missingText);
