import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { CampaignInput } from '../../schema/campaign-input.ts';
import type { Field, Role } from '../campaign.ts';
import { columnWords } from '../forms/built-in-columns.ts';
import { leafRoles } from '../walk.ts';
import type { Place } from './place.ts';

/** The roles that hold where a campaign declares none. */
export const defaultRoles: readonly Role[] = [
  { id: 'lead', title: '牵头单位', roles: [] },
  { id: 'responsible', title: '责任单位', roles: [] },
  { id: 'supporting', title: '配合单位', roles: [] },
];

/** Roles and fields, which share one space of ids because columns are called by them. */
export interface Vocabulary {
  readonly roles: readonly Role[];
  readonly fields: readonly Field[];
  /** Ids of the roles that owners are given for, in order. */
  readonly leaves: readonly string[];
  /** Ids of the roles that only group others, with the ids inside. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** False where a declaration was refused: then an unknown role or field may be one of those. */
  readonly rolesComplete: boolean;
  readonly fieldsComplete: boolean;
}

/** Reported: ids that two roles or fields share, or that a built-in column bears. The second bearer is left out. */
export function resolveVocabulary(input: CampaignInput, place: Place, report: Report): Vocabulary {
  const taken = new Map<string, Place>();
  const isFree = (id: string, at: Place): boolean => {
    const first = taken.get(id);
    if (first) report(diagnostic('HT313', { id }, at.at('id'), { related: [first.at('id')] }));
    else if (columnWords.includes(id)) report(diagnostic('HT314', { id }, at.at('id')));
    if (!first) taken.set(id, at);
    return !first;
  };
  const roles = input.roles
    ? input.roles.flatMap((role, index) => {
        const at = place.below('roles', index);
        if (!isFree(role.id, at)) return [];
        const inner = 'roles' in role ? (role.roles ?? []) : [];
        const kept = inner.filter((part, number) => isFree(part.id, at.below('roles', number)));
        return [{ ...titled(role), roles: kept.map((part) => ({ ...titled(part), roles: [] })) }];
      })
    : defaultRoles;
  if (!input.roles) for (const role of defaultRoles) taken.set(role.id, place);
  const fields = (input.fields ?? []).filter((field, index) =>
    isFree(field.id, place.below('fields', index)),
  );
  return {
    roles,
    fields: fields.map(titled),
    leaves: leafRoles(roles).map(({ id }) => id),
    groups: new Map(
      roles.filter((role) => role.roles.length > 0).map((role) => [role.id, role.roles.map(({ id }) => id)]),
    ),
    rolesComplete:
      !place.isUnknown('roles') &&
      !(input.roles ?? []).some(
        (_, index) => place.isUnknown('roles', index) || place.isUnknown('roles', index, 'roles'),
      ),
    fieldsComplete: !place.isUnknown('fields'),
  };
}

function titled(named: { readonly id: string; readonly title?: string | undefined }): Field {
  return { id: named.id, title: named.title ?? named.id };
}
