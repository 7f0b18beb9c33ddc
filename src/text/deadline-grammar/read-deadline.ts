import type { Deadline, DeadlinePart } from '../deadline.ts';
import { readStatement } from './read-statement.ts';
import { isBoundary } from './reading.ts';
import type { Tokens } from './tokens.ts';

/** Reads statement after statement; one that is not understood does not keep the others from being read. */
export function readDeadline(tokens: Tokens): Pick<Deadline, 'parts' | 'understood'> {
  const parts: DeadlinePart[] = [];
  let understood = true;
  let at = 0;
  while (at < tokens.length) {
    const statement = readStatement(tokens, at);
    for (const part of statement?.value ?? []) parts.push(part);
    if (!statement) understood = false;
    at = nextStatement(tokens, statement?.next ?? at);
  }
  return { parts: withoutRepeated(parts), understood: understood && parts.length > 0 };
}

function nextStatement(tokens: Tokens, at: number): number {
  let next = at;
  while (!isBoundary(tokens, next)) next += 1;
  while (next < tokens.length && isBoundary(tokens, next)) next += 1;
  return next;
}

/** 长期坚持，常态化开展 is one standing duty. */
function withoutRepeated(parts: readonly DeadlinePart[]): readonly DeadlinePart[] {
  return parts.filter((part, index) => part.kind !== 'standing' || parts[index - 1]?.kind !== 'standing');
}
