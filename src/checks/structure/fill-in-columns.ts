import type { Campaign } from '../../campaign/campaign.ts';
import type { ColumnLeaf, ColumnPlan, FormPlan, RowPlan } from '../../campaign/document-plan.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { letterPairs, likeness } from '../../text/likeness.ts';
import type { Check } from '../check.ts';
import { bareTitle } from './bare-title.ts';

/**
 * HT435, once a form: columns that somebody is to fill in, and nothing says who. Either nothing at all (no 填报单位, no
 * notes, no `filledBy`) of a form that is handed in, or it is said of some columns only.
 */
export const fillInColumns: Check = {
  run(campaign, report) {
    for (const form of campaign.documents) {
      if (!('columns' in form) || campaign.incomplete?.has(form.origin)) continue;
      const blank = leavesOf(form.columns, []).filter(({ leaf }) => isFilledIn(leaf, form));
      const [first] = blank;
      if (!first) continue;
      const named = blank.filter((one) => isNamed(one, form));
      const open = blank.filter((one) => !named.includes(one));
      if (open.length === 0) continue;
      if (named.length === 0 && (saysWho(form) || !isHandedIn(form, campaign))) continue;
      const columns = open.map(({ leaf }) => leaf.title);
      const problem = named.length === 0 ? 'nobody' : 'some';
      report(diagnostic('HT435', { form: form.title, problem, columns }, form.origin.at('columns')));
    }
  },
};

interface PlacedLeaf {
  readonly leaf: ColumnLeaf;
  /** Titles of the groups around it, the outermost first. */
  readonly groups: readonly string[];
}

const leavesOf = (columns: readonly ColumnPlan[], groups: readonly string[]): readonly PlacedLeaf[] =>
  columns.flatMap((column) =>
    column.kind === 'leaf' ? [{ leaf: column, groups }] : leavesOf(column.columns, [...groups, column.title]),
  );

/** A cell that the plan writes needs nobody to fill it in, nor does a sum or a rate. */
const isFilledIn = ({ id, content, sum, ratio, titledAs }: ColumnLeaf, { rows }: FormPlan): boolean =>
  content.kind === 'blank' &&
  !sum &&
  !ratio &&
  titledAs !== 'remark' &&
  !(rows.kind === 'explicit' && rows.rows.some((row) => hasCell(row, id)));

function hasCell(row: RowPlan, column: string): boolean {
  if (row.kind === 'group') return row.rows.some((inside) => hasCell(inside, column));
  return row.kind !== 'blank' && row.cells?.[column] !== undefined;
}

function isNamed({ leaf, groups }: PlacedLeaf, { notes }: FormPlan): boolean {
  if (leaf.filledBy !== undefined) return true;
  const only = notes.flatMap(
    (note) => /只(?:需)?(?:填写|填报|填)“(?<group>[^”]+)”/u.exec(note)?.groups?.group ?? [],
  );
  const titles = [leaf.title, ...groups].map(bareTitle);
  return only.some((group) => titles.some((title) => isCalled(title, bareTitle(group))));
}

/** Notes are older than the columns at times: 排查整改隐患 for 排查整治隐患. */
const nearlyAlike = 0.6;
const isCalled = (title: string, name: string): boolean =>
  title.includes(name) || likeness(letterPairs(title), letterPairs(name)) >= nearlyAlike;

const saysWho = ({ notes, head, foot }: FormPlan): boolean =>
  notes.length > 0 || [...head, ...foot].some(({ label }) => /单位|部门|填|报|人|学校|企业/u.test(label));

const isHandedIn = (form: FormPlan, { duties }: Campaign): boolean =>
  duties.some((duty) => duty.form === form.id);
