import type { ColumnLeaf, RowSource } from '../document-plan.ts';
import type { FormInput } from '../documents/list-documents.ts';
import { resolveTopicIds, type TopicsInView } from '../documents/resolve-topic-ids.ts';
import type { Office } from '../office.ts';
import type { Place } from '../resolving/place.ts';
import type { Resolving } from '../resolving/resolving.ts';
import { resolveExplicitRows, totalRow } from './resolve-explicit-rows.ts';
import type { RowLevel } from './row-level.ts';

/** What the rows of a form are resolved against. */
export interface RowContext {
  readonly level: RowLevel;
  readonly columns: readonly ColumnLeaf[];
  /** False where a column was refused: then content may belong to that. */
  readonly columnsComplete: boolean;
  readonly totals: readonly string[];
  readonly topics: TopicsInView;
}

/**
 * Where a form's rows come from. A group of offices stands for its members where they are listed. Reported: unknown
 * topics and offices, and what `resolveExplicitRows` reports.
 */
export function resolveRows(
  input: FormInput['rows'],
  place: Place,
  context: RowContext,
  resolving: Resolving,
): RowSource {
  const { totals, level } = context;
  if (input === undefined || typeof input === 'string') {
    if (level === 'topics' || level === 'tasks' || level === 'measures') return { kind: level, totals };
    return { kind: 'explicit', rows: totals.map(totalRow) };
  }
  if (Array.isArray(input)) return resolveExplicitRows(input, place, context, resolving);
  if ('offices' in input) {
    const offices = input.offices.map((name, index) =>
      resolving.offices.resolve(name, place.at('offices', index)),
    );
    const rows = offices.flatMap((office) => membersOf(office, resolving));
    return { kind: 'offices', offices: [...new Set(rows)], totals };
  }
  const choose = (ids: readonly string[], kind: string) =>
    resolveTopicIds(ids, place.below(kind), context.topics, resolving);
  if ('topics' in input) return { kind: 'topics', topics: choose(input.topics, 'topics'), totals };
  if ('tasks' in input) return { kind: 'tasks', topics: choose(input.tasks, 'tasks'), totals };
  return { kind: 'measures', topics: choose(input.measures, 'measures'), totals };
}

/** The offices of a group, of its groups too; each once, so that a circle ends. */
function membersOf(office: Office, resolving: Resolving, above: readonly Office[] = []): readonly Office[] {
  if (office.members.length === 0) return [office];
  return office.members.flatMap((name) => {
    const member = resolving.offices.find(name);
    return member && !above.includes(member) ? membersOf(member, resolving, [...above, office]) : [];
  });
}
