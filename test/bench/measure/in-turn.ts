import { median } from './median.ts';
import { type Command, runMeasured, type Usage } from './run-measured.ts';

/** What every command used in every round: `usage[name][round]`. */
export type Rounds<Name extends string> = Readonly<Record<Name, readonly Usage[]>>;

/**
 * Runs commands in turn, A B C A B C, so that whatever else the machine does meets all of them alike. One round more
 * than asked for is run, and the first is dropped: it warms the disk.
 */
export function runInTurn<Name extends string>(
  commands: Readonly<Record<Name, Command>>,
  rounds: number,
): Rounds<Name> {
  const entries = Object.entries<Command>(commands);
  const usages = Array.from({ length: rounds + 1 }, () =>
    Object.fromEntries(entries.map(([name, command]) => [name, runMeasured(command)])),
  ).slice(1);
  const columns = entries.map(([name]) => [name, usages.flatMap((round) => round[name] ?? [])]);
  return Object.fromEntries(columns);
}

export const medianCpu = (usages: readonly Usage[]): number => median(usages.map(({ cpu }) => cpu));

export const medianMemory = (usages: readonly Usage[]): number => median(usages.map(({ memory }) => memory));

/** The median of what the rounds say one by one: a slow moment of the machine counts on both sides or not at all. */
export function medianRatio(
  own: readonly Usage[],
  base: readonly Usage[],
  of: (usage: Usage) => number = ({ cpu }) => cpu,
): number {
  return median(own.map((usage, round) => of(usage) / measured(base[round], of)));
}

function measured(usage: Usage | undefined, of: (usage: Usage) => number): number {
  if (!usage) throw new Error('a round without its base');
  return of(usage);
}
