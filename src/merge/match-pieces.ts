import { align } from '../text/align.ts';
import { letterPairs, likeness } from '../text/likeness.ts';
import { joinPiece, type Piece } from './cut.ts';

/**
 * Which pieces of one side are those of the base: by key, id or title first, wherever they stand; then, in their
 * order, the same text, and text that was reworded. `named`: by name and equal text only.
 */
export function matchPieces(
  base: readonly Piece[],
  side: readonly Piece[],
  by: 'name' | 'named' = 'name',
): ReadonlyMap<Piece, Piece> {
  const matched = new Map<Piece, Piece>();
  const taken = new Set<Piece>();
  const byName = new Map<string, Piece[]>();
  for (const piece of side)
    if (piece.name !== '') byName.set(piece.name, [...(byName.get(piece.name) ?? []), piece]);
  for (const piece of base) {
    const found = piece.name === '' ? undefined : byName.get(piece.name)?.shift();
    if (!found) continue;
    matched.set(piece, found);
    taken.add(found);
  }
  // Keys of maps are what they are called; only items may go under other words.
  const isItem = (piece: Piece): boolean =>
    piece.name === '' || /^(?:id|title|name|section) /u.test(piece.name);
  const mayBeReworded = (piece: Piece): boolean => isItem(piece) && !piece.name.startsWith('id ');
  const [left, right] = [
    base.filter((piece) => !matched.has(piece) && mayBeReworded(piece)),
    side.filter((piece) => !taken.has(piece) && mayBeReworded(piece)),
  ];
  const pairs = new Map([...left, ...right].map((piece) => [piece, letterPairs(joinPiece(piece))]));
  const none: ReadonlySet<string> = new Set();
  for (const { older, newer } of align(left, right, {
    keyOf: (piece) => joinPiece({ ...piece, lead: '' }),
    like: (one, other) => (by === 'named' ? 0 : likeness(pairs.get(one) ?? none, pairs.get(other) ?? none)),
    least: 0.5,
  })) {
    if (older && newer) matched.set(older, newer);
  }
  return matched;
}
