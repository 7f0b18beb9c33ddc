import type { TokenKind, Tokens } from './tokens.ts';

/**
 * What a reader found at a place, and where the next one goes on; `undefined` where it found nothing.
 * A reader that finds nothing has consumed nothing.
 */
export interface Reading<Value> {
  readonly value: Value;
  readonly next: number;
}

export function isKind(tokens: Tokens, at: number, ...kinds: readonly TokenKind[]): boolean {
  const token = tokens[at];
  return token !== undefined && kinds.includes(token.kind);
}

/** The place after a token of these kinds, or the same place where there is none. */
export function skip(tokens: Tokens, at: number, ...kinds: readonly TokenKind[]): number {
  return isKind(tokens, at, ...kinds) ? at + 1 : at;
}

/** The number at this place. */
export function numberAt(tokens: Tokens, at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === 'number' ? token.value : undefined;
}

/** A boundary between statements: ，；。… a bracket, or the end. */
export function isBoundary(tokens: Tokens, at: number): boolean {
  return at >= tokens.length || isKind(tokens, at, 'break', 'ellipsis', 'open', 'close');
}
