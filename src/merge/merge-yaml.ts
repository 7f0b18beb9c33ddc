import { cutYaml, joinPiece, type Piece, withDash } from './cut.ts';
import { matchPieces } from './match-pieces.ts';
import { mergeFlow } from './merge-flow.ts';
import { threeWay } from './three-way.ts';

export interface Merged {
  readonly text: string;
  /** What both sides changed, by its path: `topics › 消防 › 检查通道 › deadline`. */
  readonly conflicts: readonly string[];
}

/** What stands in the marks of a conflict. */
export interface Sides {
  readonly ours: string;
  readonly theirs: string;
}

/**
 * Merges what two sides made of one plan file. Entries are found by key, items by id, title or words, so that two
 * tasks added at one place, or one reworded here and moved there, are no conflict; marks stand only where both
 * changed the same field, and hold that field alone. Comments and layout stay with what they belong to.
 * A file that one side cannot be read of is one field.
 */
export function mergeYaml(base: string, ours: string, theirs: string, sides: Sides): Merged {
  const conflicts: string[] = [];
  const pieces = [base, ours, theirs].map(cutYaml);
  const [first, second, third] = pieces;
  const note = (path: readonly string[]): void => void conflicts.push(path.join(' › '));
  const text =
    first && second && third
      ? mergePieces(first, second, third, [], { sides, note })
      : mergeTexts(base, ours, theirs, [], { sides, note });
  return { text, conflicts };
}

interface Merging {
  readonly sides: Sides;
  note(path: readonly string[]): void;
}

function mergePieces(
  base: Piece,
  ours: Piece,
  theirs: Piece,
  path: readonly string[],
  merging: Merging,
): string {
  const [was, one, other] = [joinPiece(base), joinPiece(ours), joinPiece(theirs)];
  const settled = threeWay(was, one, other);
  if (settled !== undefined) return settled;
  const lead = mergeLeads(base.lead, ours.lead, theirs.lead);
  const isAlike =
    base.kind !== 'leaf' && ours.kind === base.kind && theirs.kind === base.kind && ours.dash === theirs.dash;
  const inside = isAlike
    ? mergeTexts(base.head, ours.head, theirs.head, path, merging) +
      mergeParts(base, ours, theirs, path, merging) +
      mergeLeads(base.tail, ours.tail, theirs.tail)
    : mergeTexts(withoutLead(base), withoutLead(ours), withoutLead(theirs), path, merging);
  return lead + (isAlike && ours.dash !== undefined ? withDash(inside, ours.dash) : inside);
}

const withoutLead = (piece: Piece): string => joinPiece({ ...piece, lead: '' });

/** A field: who changed it alone has it; where both did, a person decides. */
function mergeTexts(
  base: string,
  ours: string,
  theirs: string,
  path: readonly string[],
  { sides, note }: Merging,
): string {
  const merged = threeWay(base, ours, theirs) ?? mergeFlow(base, ours, theirs);
  if (merged !== undefined) return merged;
  note(path);
  return `<<<<<<< ${sides.ours}\n${whole(ours)}=======\n${whole(theirs)}>>>>>>> ${sides.theirs}\n`;
}

/** Comments are nobody's field: what both wrote above a line is kept, ours first. */
function mergeLeads(base: string, ours: string, theirs: string): string {
  const settled = threeWay(base, ours, theirs);
  if (settled !== undefined) return settled;
  const mine = new Set(ours.split('\n').map((line) => line.trim()));
  const more = theirs.split('\n').filter((line) => line.trim() !== '' && !mine.has(line.trim()));
  const known = new Set(base.split('\n').map((line) => line.trim()));
  const added = more.filter((line) => !known.has(line.trim()));
  return added.length === 0 ? ours : `${whole(ours)}${added.join('\n')}\n`;
}

/** A last line without its end would run into what follows. */
const whole = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** One entry or item: what each side has of it. */
interface Member {
  readonly base?: Piece;
  readonly ours?: Piece;
  readonly theirs?: Piece;
}

function mergeParts(
  base: Piece,
  ours: Piece,
  theirs: Piece,
  path: readonly string[],
  merging: Merging,
): string {
  const members = membersOf(base, ours, theirs);
  return inOrder(base, ours, theirs, members)
    .map((member) => mergeMember(member, path, merging))
    .join('');
}

function mergeMember({ base, ours, theirs }: Member, path: readonly string[], merging: Merging): string {
  const name = (ours ?? theirs ?? base)?.name.replace(/^(?:id|title|name|section) /u, '') ?? '';
  const below = [...path, name];
  if (ours && theirs) {
    return base
      ? mergePieces(base, ours, theirs, below, merging)
      : mergeTexts('', joinPiece(ours), joinPiece(theirs), below, merging);
  }
  const left = ours ?? theirs;
  if (!left) return '';
  if (!base) return whole(joinPiece(left));
  // Taken out by one side: gone, unless the other changed it in the meantime.
  if (withoutLead(left) === withoutLead(base)) return '';
  const [mine, other] = ours ? [joinPiece(ours), ''] : ['', joinPiece(left)];
  return mergeTexts(joinPiece(base), mine, other, below, merging);
}

/** Every entry of the three, each once. */
function membersOf(base: Piece, ours: Piece, theirs: Piece): readonly Member[] {
  const inOurs = matchPieces(base.parts, ours.parts);
  const inTheirs = matchPieces(base.parts, theirs.parts);
  const members: Member[] = base.parts.map((part) => {
    const one = inOurs.get(part);
    const other = inTheirs.get(part);
    return { base: part, ...(one && { ours: one }), ...(other && { theirs: other }) };
  });
  const known = new Set([...inOurs.values(), ...inTheirs.values()]);
  const newOurs = ours.parts.filter((part) => !known.has(part));
  const newTheirs = theirs.parts.filter((part) => !known.has(part));
  // Two sides may add the same thing.
  const same = matchPieces(newOurs, newTheirs, 'named');
  const shared = new Set(same.values());
  return [
    ...members,
    ...newOurs.map((part): Member => {
      const other = same.get(part);
      return { ours: part, ...(other && { theirs: other }) };
    }),
    ...newTheirs.flatMap((part): Member[] => (shared.has(part) ? [] : [{ theirs: part }])),
  ];
}

/**
 * In our order, or in theirs where only they changed it; what the other side added stands behind what it stands
 * behind there.
 */
function inOrder(base: Piece, ours: Piece, theirs: Piece, members: readonly Member[]): readonly Member[] {
  const of = (side: 'ours' | 'theirs') =>
    new Map(members.flatMap((member) => (member[side] ? [[member[side], member] as const] : [])));
  const byOurs = of('ours');
  const byTheirs = of('theirs');
  const order = (parts: readonly Piece[], known: ReadonlyMap<Piece, Member>): readonly Member[] =>
    parts.flatMap((part) => known.get(part) ?? []);
  const ourOrder = order(ours.parts, byOurs);
  const theirOrder = order(theirs.parts, byTheirs);
  const kept = base.parts.flatMap((part) => members.find((member) => member.base === part) ?? []);
  const isOurOrderNew = !isSameOrder(ourOrder, kept);
  const [leading, following] = isOurOrderNew ? [ourOrder, theirOrder] : [theirOrder, ourOrder];
  const result = [...leading];
  for (const [index, member] of following.entries()) {
    if (result.includes(member)) continue;
    const before = following.slice(0, index).findLast((one) => result.includes(one));
    result.splice(before ? result.indexOf(before) + 1 : 0, 0, member);
  }
  return result;
}

/** Whether the members that both have stand in the same order. */
function isSameOrder(one: readonly Member[], other: readonly Member[]): boolean {
  const [inOne, inOther] = [new Set(one), new Set(other)];
  const shared = one.filter((member) => inOther.has(member));
  return other.filter((member) => inOne.has(member)).every((member, index) => shared[index] === member);
}
