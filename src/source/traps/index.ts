import type { Scalar } from 'yaml';
import type { ScalarRole } from '../scalar-places.ts';
import { textAfterBlockMark, unindentedText } from './block-mark.ts';
import { doubledComma, itemsWithoutList, missingComma, openBracket, strayBracket } from './brackets.ts';
import { brokenLines } from './broken-lines.ts';
import { colonInValue } from './colon-in-value.ts';
import { cutByHash } from './cut-by-hash.ts';
import { dashWithoutSpace, swallowedItem } from './dashes.ts';
import { fullWidthCommaBetween, fullWidthCommaInList } from './full-width-comma.ts';
import { fullWidthBrackets, fullWidthMark, fullWidthMarkInText } from './full-width-marks.ts';
import { strangeIndentation, strangeIndentationInText, unfitIndentation } from './indentation.ts';
import { lonelyKey } from './lonely-key.ts';
import { badEscape, quotedTextNotIndented, textAfterQuote, unclosedQuote } from './quotes.ts';
import { reservedStart } from './reserved-start.ts';
import type { ScalarTrap, SyntaxTrap } from './trap.ts';
import { severalDocuments, tooDeep } from './whole-file.ts';
import {
  colonWithoutSpace,
  colonWithoutSpaceInText,
  fullWidthColon,
  fullWidthColonInText,
} from './wrong-colon.ts';

/** In this order: the first that knows the mistake explains it, so the certain ones stand before the guesses. */
export const syntaxTraps: readonly SyntaxTrap[] = [
  tooDeep,
  severalDocuments,
  unindentedText,
  strangeIndentation,
  fullWidthMark,
  fullWidthBrackets,
  textAfterBlockMark,
  badEscape,
  quotedTextNotIndented,
  unclosedQuote,
  fullWidthCommaBetween,
  textAfterQuote,
  strayBracket,
  openBracket,
  doubledComma,
  itemsWithoutList,
  reservedStart,
  colonInValue,
  fullWidthColon,
  colonWithoutSpace,
  unfitIndentation,
  missingComma,
  lonelyKey,
];

export const scalarTraps: readonly ScalarTrap[] = [
  strangeIndentationInText,
  fullWidthMarkInText,
  dashWithoutSpace,
  swallowedItem,
  fullWidthColonInText,
  colonWithoutSpaceInText,
  fullWidthCommaInList,
  cutByHash,
  brokenLines,
];

/** What the scalar traps look for in plain text, besides the commas of lists and the comments behind it. */
const marksOfTraps = /^[-\s]|[\n:：－–—＃［｛]/u;

/** Whether a scalar trap could find anything in this text: nearly all are passed by with this one look. */
export function mayBeTrapped(node: Scalar, text: string, role: ScalarRole, flow: boolean): boolean {
  const [start = 0, end = 0] = node.range ?? [];
  const written = text.slice(start, end);
  if (node.type !== 'PLAIN') return node.type !== 'BLOCK_LITERAL' && written.includes('\n');
  if (marksOfTraps.test(written) || (flow && written.includes('，'))) return true;
  return role !== 'key' && hasCommentBehind(text, end);
}

function hasCommentBehind(text: string, end: number): boolean {
  let at = end;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return text[at] === '#';
}
