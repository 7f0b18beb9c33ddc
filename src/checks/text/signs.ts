/**
 * Letters that a text must hold before a rule can find anything in it: one of them as a string, or a pattern that is
 * far cheaper than the rule's own, for it looks neither back nor ahead.
 */
export type Signs = string | RegExp;

/** Whether a text holds the signs of a rule; a rule without any has to look for itself. */
export const holdsSigns = (text: string, signs: Signs | undefined): boolean =>
  signs === undefined || (typeof signs === 'string' ? text.includes(signs) : signs.test(text));
