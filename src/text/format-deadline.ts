import type { Deadline } from './deadline.ts';

/** A deadline as it is printed: what the author wrote, to the letter, whether or not it was understood. */
export function formatDeadline(deadline: Deadline): string {
  return deadline.text;
}
