import type { FormPlan } from '../../campaign/document-plan.ts';
import { plainText } from '../blank-names.ts';
import type { Context } from '../context.ts';
import { declareTemplate } from '../template/declaration.ts';
import { render } from '../template/render.ts';
import { optionalText, record, text } from '../template/shape.ts';
import { type CellContent, textContent } from './cell.ts';
import { type Leaf, leavesOf } from './columns.ts';

export const blankLabelTemplate = declareTemplate({
  name: 'table/blank-label',
  about: '表格里一个空格的名称，在 Word 里点到空格时显示，不会印出',
  view: record({
    row: optionalText('行名'),
    column: text('栏目名称'),
    unit: optionalText('计量单位'),
  }),
  places: { label: 'line' },
});

/** What official forms write where nothing is to be filled in. */
const closedMark = '—';

/** The row of a form that a blank stands in. */
export interface BlankRow {
  /** Made of ids, never of the row's position. */
  readonly id: string;
  readonly title: string;
}

/** A cell that is filled by hand; struck out where that is somebody else's business. */
export function blankContent(row: BlankRow, leaf: Leaf, plan: FormPlan, context: Context): CellContent {
  if (leaf.column.closed) return textContent(closedMark);
  const view = {
    row: shortened(row.title),
    column: columnName(leaf, plan),
    unit: leaf.column.unit,
  };
  const { places } = render(context.templates, blankLabelTemplate, view, context.report);
  const label = plainText(places.label);
  const blank = context.anchors.blank([plan.id, row.id, leaf.column.id], label, 1);
  return { paragraphs: [[{ kind: 'blank', blank }]] };
}

const columnNames = new WeakMap<Leaf, string>();

/** 排查 stands under 一般隐患 and under 重大隐患: then the group is part of the name. Found once for all rows. */
function columnName(leaf: Leaf, plan: FormPlan): string {
  const name = columnNames.get(leaf) ?? findColumnName(leaf, plan);
  columnNames.set(leaf, name);
  return name;
}

function findColumnName({ column, groups }: Leaf, { columns }: FormPlan): string {
  const name = oneLine(column.title);
  const isUnique = leavesOf(columns).filter((other) => oneLine(other.column.title) === name).length === 1;
  const group = groups.at(-1);
  return isUnique || group === undefined ? name : `${oneLine(group)}${name}`;
}

const oneLine = (title: string): string => title.replace(/\s*\n\s*/gu, '');

/** Names are shown in a small box; a whole task does not fit. In characters. */
const longestName = 30;

function shortened(title: string): string {
  // A whole task may stand here: enough to tell that it is too long, for a character has up to two UTF-16 units.
  const characters = [...oneLine(title).slice(0, 2 * (longestName + 1))];
  return characters.length > longestName
    ? `${characters.slice(0, longestName - 1).join('')}…`
    : characters.join('');
}
