import type { Campaign } from '../campaign.ts';
import type { FormPlan } from '../document-plan.ts';
import { defaultColumns } from '../forms/default-columns.ts';
import { resolveColumns } from '../forms/resolve-columns.ts';
import { createOfficeLookup } from '../offices/resolve-offices.ts';
import { placeOfOrigin } from '../resolving/place.ts';
import type { Vocabulary } from '../resolving/resolve-vocabulary.ts';
import { createSuggest } from '../resolving/suggest.ts';
import { leafRoles } from '../walk.ts';

const kind = 'task-list';

/** What stands in titles for a list of tasks, and for its id. */
const listName = '任务清单';

/** The list of all tasks that a campaign would have if its plan asked for one and said no more about it. */
export function defaultTaskList(campaign: Campaign): FormPlan {
  const { name, topics, indicators, offices, origin, look = {} } = campaign;
  const vocabulary = vocabularyOf(campaign);
  const inputs = defaultColumns(kind, { topics, indicators, vocabulary });
  const place = placeOfOrigin(origin);
  const { columns, level } = resolveColumns(inputs, { kind }, place, {
    vocabulary,
    offices: createOfficeLookup(offices, true, { origin }),
    suggest: createSuggest(),
    report: () => {},
  });
  return {
    id: listName,
    kind,
    title: name.endsWith('清单') ? name : `${name}${listName}`,
    status: 'draft',
    paper: 'A4',
    orientation: 'auto',
    look,
    head: [],
    foot: [],
    notes: [],
    columns,
    rows: { kind: level === 'measures' ? level : 'tasks', totals: [] },
    unitRow: false,
    columnNumbers: false,
    blankRows: 0,
    origin,
  };
}

/** The campaign's roles and fields as its columns are called by them. */
function vocabularyOf({ roles, fields }: Campaign): Vocabulary {
  const groups = roles.filter((role) => role.roles.length > 0);
  return {
    roles,
    fields,
    leaves: leafRoles(roles).map(({ id }) => id),
    groups: new Map(groups.map((role) => [role.id, role.roles.map(({ id }) => id)])),
    rolesComplete: true,
    fieldsComplete: true,
  };
}
