import type { Campaign, Owner, WorkItem } from '../campaign/campaign.ts';
import { ownerName } from '../campaign/owner-name.ts';
import { leafRoles } from '../campaign/walk.ts';
import type { Field, FieldName } from './entry.ts';

/** A property known by its meaning; none where it says nothing. */
export const known = (name: FieldName, value: string | readonly string[] | undefined): readonly Field[] =>
  field(name, { kind: 'known', name }, value);

/** A property that the campaign itself gives its title. */
export const own = (key: string, title: string, value: string | readonly string[]): readonly Field[] =>
  field(key, { kind: 'own', title }, value);

function field(
  key: string,
  label: Field['label'],
  value: string | readonly string[] | undefined,
): readonly Field[] {
  if (value === undefined || value.length === 0) return [];
  return [
    typeof value === 'string' ? { key, label, value } : { key, label, value: value.join('、'), items: value },
  ];
}

export const ownerNames = (owners: readonly Owner[]): readonly string[] => owners.map(ownerName);

/** Owners by role, deadlines, deliverable, remark and the campaign's own fields. */
export function workFields(
  item: WorkItem,
  { roles, fields }: Pick<Campaign, 'roles' | 'fields'>,
): readonly Field[] {
  const { owners, deadlines, deliverable, remark } = item;
  return [
    ...leafRoles(roles).flatMap(({ id, title }) => own(`role ${id}`, title, ownerNames(owners[id] ?? []))),
    ...known('deadline', deadlines.map(({ text }) => text).join('；')),
    ...known('deliverable', deliverable),
    ...known('remark', remark),
    ...fields.flatMap(({ id, title }) => own(`field ${id}`, title, item.fields[id] ?? '')),
  ];
}
