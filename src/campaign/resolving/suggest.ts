import { nearest } from '../../diagnostics/suggest.ts';

/** The nearest name as a part of a finding's parameters; empty where none is near. */
export type Suggest = (name: string, candidates: Iterable<string>) => { readonly suggestion?: string };

/**
 * Comparing a name with another takes some 20 µs. A plan as it is written needs some hundred comparisons for each of a
 * handful of mistakes; a plan that needs more than this is not mended by suggestions, and must not keep anybody waiting.
 */
const mostComparisons = 50_000;

/** Suggests until there is nothing left to spend on it. One for each campaign. */
export function createSuggest(): Suggest {
  let left = mostComparisons;
  return (name, candidates) => {
    const names = [...candidates];
    if (names.length > left) return {};
    left -= names.length;
    const suggestion = nearest(name, names);
    return suggestion === undefined ? {} : { suggestion };
  };
}

/** For whoever needs no suggestions. */
export const suggestNothing: Suggest = () => ({});
