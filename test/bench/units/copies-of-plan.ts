import type { Annex, AnnexRow } from '../annex/annex.ts';
import type { Copies, Copy } from './copies.ts';

/** One unit of the list: a copy, and what the list says of it. */
export interface Unit extends Copy {
  readonly district: string;
  /** An office or a group of the plan that it counts among; empty: it gets the rows of all. */
  readonly group: string;
}

export interface UnitCopies extends Copies {
  readonly units: readonly Unit[];
}

const districts = ['东城', '西城', '南城', '北城', '河东', '河西', '山前', '山后', '新区', '老区'];

/** The plan's annex for so many units: the same rows for all, or as many different sets of rows as asked for. */
export function copiesOf(annex: Annex, count: number, sets: number): UnitCopies {
  const groups = sets === 1 ? [{ group: '', rows: annex.rows }] : rowsByOwner(annex).slice(0, sets);
  if (groups.length < sets) throw new Error(`the plan has no more than ${groups.length} sets of rows`);
  return {
    annexes: groups.map(({ rows }) => ({ ...annex, rows })),
    units: Array.from({ length: count }, (_, index) => {
      const name = `第${String(index + 1).padStart(5, '0')}医疗机构`;
      const annexOfUnit = index % sets;
      const district = `${districts[Math.floor((index * districts.length) / count)]}区`;
      return {
        name,
        unit: `填报单位：${name}`,
        annex: annexOfUnit,
        district,
        group: groups[annexOfUnit]?.group ?? '',
      };
    }),
  };
}

/** The different sets of rows that owners have in the plan, the largest first, each with one who has it. */
function rowsByOwner({ rows }: Annex): readonly { group: string; rows: readonly AnnexRow[] }[] {
  const owners = new Set(rows.flatMap(ownersOf));
  const sets = new Map<string, { group: string; rows: readonly AnnexRow[] }>();
  for (const group of owners) {
    const own = rows.filter((row) => ownersOf(row).includes(group));
    const key = own.map(({ no }) => no).join();
    if (!sets.has(key)) sets.set(key, { group, rows: own });
  }
  return [...sets.values()].sort((one, other) => other.rows.length - one.rows.length);
}

const ownersOf = ({ rooms, units }: AnnexRow): readonly string[] =>
  [...rooms.split('、'), ...units.split('，')].filter((name) => name !== '');
