import type { Campaign } from '../campaign.ts';
import type { RowPlan } from '../document-plan.ts';
import { leavesOf } from '../forms/check-columns.ts';
import { namesOf } from '../office.ts';
import { isNobody } from '../owner.ts';
import { allMeasures, allTasks } from '../walk.ts';
import { isForm } from './is-form.ts';

/** Names by which a plan can mean a unit, without spaces. */
export interface KnownNames {
  /** Offices, owners in words and those who fill in columns: by these the plan says what is a unit's business. */
  readonly addressed: ReadonlySet<string>;
  /** Rows that forms write out. */
  readonly rows: ReadonlySet<string>;
}

/** `市 医院` and `市医院` are one name. */
export const spaceless = (name: string): string => name.normalize('NFC').replaceAll(/\s/gu, '');

/** 各医疗机构、各学校 in one `filledBy` are two. */
export const fillersIn = (filledBy: string): readonly string[] => [
  filledBy,
  ...filledBy.split(/[、，,；;]/u),
];

const known = new WeakMap<Campaign, KnownNames>();

/** Thousands of units ask for one plan, so it is looked through once. */
export function knownNames(campaign: Campaign): KnownNames {
  const before = known.get(campaign);
  if (before) return before;
  const forms = campaign.documents.filter(isForm);
  const items = [...campaign.topics, ...allTasks(campaign), ...allMeasures(campaign)];
  const owners = items.flatMap((item) => Object.values(item.owners).flat());
  const inWords = owners.flatMap((owner) => (owner.kind === 'none' && !isNobody(owner) ? [owner.text] : []));
  const fillers = forms.flatMap(({ columns }) =>
    leavesOf(columns).flatMap(({ filledBy }) => (filledBy === undefined ? [] : fillersIn(filledBy))),
  );
  const titles = forms.flatMap(({ rows }) => (rows.kind === 'explicit' ? rows.rows.flatMap(titlesIn) : []));
  const names = {
    addressed: new Set([...campaign.offices.flatMap(namesOf), ...inWords, ...fillers].map(spaceless)),
    rows: new Set(titles.map(spaceless)),
  };
  known.set(campaign, names);
  return names;
}

function titlesIn(row: RowPlan): readonly string[] {
  if (row.kind === 'row') return [row.title];
  return row.kind === 'group' ? [row.title, ...row.rows.flatMap(titlesIn)] : [];
}
