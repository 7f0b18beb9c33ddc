import type { Deadline } from './deadline.ts';
import { readDeadline } from './deadline-grammar/read-deadline.ts';
import { tokenise } from './deadline-grammar/tokens.ts';

/**
 * Reads a deadline, period or recurrence as people write it: 2024年12月前，长期坚持; 2020年9—12月; 每月1日（逢节假日顺延）.
 *
 * `text` stays as it is, to the letter. A statement (up to the next comma, semicolon, full stop or bracket) that holds
 * a word the grammar does not know, or a date that does not exist, gives no parts and makes `understood` false;
 * so does a text without any part. The statements beside it are still read. Never throws; time grows with the length.
 */
export function parseDeadline(text: string): Deadline {
  return { text, ...readDeadline(tokenise(text)) };
}
