import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { BuiltInColumnName, ColumnContent } from '../document-plan.ts';
import { written } from '../resolving/optional.ts';
import type { Place } from '../resolving/place.ts';
import type { Findings, Resolving } from '../resolving/resolving.ts';
import { builtInColumns, columnWords, ownersColumn } from './built-in-columns.ts';
import type { ColumnInput } from './resolve-columns.ts';

type GroupInput = Extract<ColumnInput, { group: unknown }>;
export type LeafInput = Exclude<ColumnInput, string | GroupInput>;

export type DraftsResolving = Findings & Pick<Resolving, 'vocabulary'>;

/** A column whose content is known and whose id is not: ids depend on all columns of the form. */
export type ColumnDraft = GroupDraft | LeafDraft;

export interface GroupDraft {
  readonly kind: 'group';
  readonly title: string;
  readonly rows?: number;
  readonly columns: readonly ColumnDraft[];
}

export interface LeafDraft {
  readonly kind: 'leaf';
  readonly input: LeafInput;
  readonly title: string;
  /** The built-in column whose title it has, because none is written. */
  readonly titledAs?: BuiltInColumnName;
  readonly content: ColumnContent;
  /** What it is called by where no id is written. */
  readonly base: string;
  /** Titles of the groups around it. */
  readonly path: readonly string[];
  readonly place: Place;
}

/**
 * Columns as written, in short or in full. A role that groups others becomes a group of columns. Reported: columns
 * that show nothing known (they stay, blank), and unknown roles of a column of owners.
 */
export function draftColumns(
  inputs: readonly ColumnInput[],
  place: Place,
  resolving: DraftsResolving,
  path: readonly string[] = [],
): readonly ColumnDraft[] {
  return inputs.map((input, index) => {
    const at = place.below(index);
    if (typeof input === 'string') return draftLeaf({ show: input }, at, path, resolving);
    if (!('group' in input)) return draftLeaf(input, at, path, resolving);
    const inside = [...path, input.group];
    return {
      kind: 'group',
      title: input.group,
      ...written('rows', input.rows),
      columns: draftColumns(input.columns, at.below('columns'), resolving, inside),
    };
  });
}

/** Whether no column was refused, in any group, and no id of one: only then is an unknown name really unknown. */
export function isEveryColumnKnown(inputs: readonly ColumnInput[], place: Place): boolean {
  if (place.isUnknown()) return false;
  return inputs.every((input, index) => {
    if (typeof input === 'string') return true;
    const at = place.below(index);
    return 'group' in input ? isEveryColumnKnown(input.columns, at.below('columns')) : !at.isUnknown('id');
  });
}

export function leafDrafts(drafts: readonly ColumnDraft[]): readonly LeafDraft[] {
  return drafts.flatMap((draft) => (draft.kind === 'leaf' ? draft : leafDrafts(draft.columns)));
}

function draftLeaf(
  input: LeafInput,
  place: Place,
  path: readonly string[],
  resolving: DraftsResolving,
): ColumnDraft {
  const { roles, fields } = resolving.vocabulary;
  const { show } = input;
  const leaf = (title: string, content: ColumnContent, base: string): LeafDraft => {
    return { kind: 'leaf', input, title: input.title ?? title, content, base, path, place };
  };
  if (show === undefined) {
    const title = input.title ?? input.id ?? '';
    return leaf(title, { kind: 'blank' }, title);
  }
  const builtIn = builtInColumns.find((column) => column.show === show);
  if (builtIn) {
    const { title, content } = builtIn;
    const numbering = content.kind === 'row-title' ? written('numbering', input.numbering) : {};
    const draft = leaf(title, { ...content, ...numbering }, show);
    return input.title === undefined ? { ...draft, titledAs: builtIn.show } : draft;
  }
  if (show === ownersColumn.show) return ownersLeaf(input, place, path, resolving);
  const field = fields.find(({ id }) => id === show);
  if (field) return leaf(field.title, { kind: 'field', field: show }, show);
  const role = roles.find(({ id }) => id === show);
  if (role && role.roles.length > 0) {
    const title = input.title ?? role.title;
    const columns = role.roles.map((inner) =>
      draftLeaf({ show: inner.id }, place, [...path, title], resolving),
    );
    return { kind: 'group', title, columns };
  }
  const inner = role ?? roles.flatMap((group) => group.roles).find(({ id }) => id === show);
  if (inner) return leaf(inner.title, ownersOf([show], input), show);
  reportUnknown(show, place, resolving);
  return leaf(show, { kind: 'blank' }, show);
}

function ownersLeaf(
  input: LeafInput,
  place: Place,
  path: readonly string[],
  { vocabulary, report, suggest }: DraftsResolving,
): LeafDraft {
  const { roles, leaves, groups, rolesComplete } = vocabulary;
  const shown = (input.roles ?? leaves).flatMap((role, index) => {
    if (leaves.includes(role)) return [role];
    const inner = groups.get(role);
    if (!inner && rolesComplete) {
      const parameters = { role, known: leaves, ...suggest(role, leaves) };
      report(diagnostic('HT310', parameters, place.at('roles', index)));
    }
    return inner ?? [];
  });
  const titles = roles.flatMap((role) => [role, ...role.roles]).filter(({ id }) => shown.includes(id));
  const title = input.roles ? titles.map((role) => role.title).join('\n') : ownersColumn.title;
  return {
    kind: 'leaf',
    input,
    title: input.title ?? title,
    ...(input.title === undefined && !input.roles ? { titledAs: ownersColumn.show } : {}),
    content: ownersOf(shown, input),
    base: ownersColumn.show,
    path,
    place,
  };
}

/** Several roles in one cell cannot be told apart without their titles. */
function ownersOf(roles: readonly string[], { labels, separator }: LeafInput): ColumnContent {
  return { kind: 'owners', roles, labels: labels ?? roles.length > 1, separator: separator ?? '、' };
}

function reportUnknown(name: string, place: Place, { vocabulary, report, suggest }: DraftsResolving): void {
  const { leaves, groups, fields, rolesComplete, fieldsComplete } = vocabulary;
  if (!rolesComplete || !fieldsComplete) return;
  const known = [...columnWords, ...leaves, ...groups.keys(), ...fields.map(({ id }) => id)];
  const parameters = { name, blank: `{ title: ${name} }`, ...suggest(name, known) };
  report(diagnostic('HT340', parameters, place.at('show')));
}
