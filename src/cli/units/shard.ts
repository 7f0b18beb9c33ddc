/** One part of a list, for runs that share the work. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

const mostShards = 10_000;

/** Reads `2/4`; nothing for anything else, 0/4 and 5/4 among them. */
export function readShard(text: string): Shard | undefined {
  const found = /^(\d{1,5})\/(\d{1,5})$/u.exec(text);
  const [number, count] = [Number(found?.[1]), Number(found?.[2])];
  return number >= 1 && number <= count && count <= mostShards ? { number, count } : undefined;
}

/** Every n-th unit, so that the shards of a list that is sorted by district have the same work. */
export const isInShard = (index: number, { number, count }: Shard): boolean => index % count === number - 1;
