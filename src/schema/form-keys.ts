import * as z from 'zod';
import { choice } from './choice.ts';
import { column } from './column.ts';
import { formSlot } from './form-slot.ts';
import { filledListOf, listOf } from './list-of.ts';
import { once } from './once.ts';
import { optional } from './optional.ts';
import { rowSource } from './row.ts';
import { id, line, oneOrMore, prose } from './text.ts';

/** Documents that are a table: 任务清单, 进展情况表, 清单, 台账, 表格, 名单. */
export const formKind = choice({
  'task-list': '任务清单',
  'progress-table': '进展情况表',
  checklist: '清单',
  ledger: '台账',
  table: '表格',
  roster: '名单',
});

const slots = listOf(formSlot);

/** What a table may say besides what every document may. */
export const formKeys = once(() => ({
  kind: formKind.meta({
    title: '文件种类',
    description:
      'task-list 任务清单、progress-table 进展情况表、checklist 清单、ledger 台账、table 表格、roster 名单，例如：task-list',
  }),
  head: optional(slots, { title: '表前项目', description: '表格上方留待填写的项目，例如：[填报单位, 日期]' }),
  foot: optional(slots, {
    title: '表后项目',
    description: '表格下方留待填写的项目，例如：[审核人, 填表人, 填表时间]',
  }),
  notes: optional(
    z.union([prose, listOf(prose)]).transform((notes) => (typeof notes === 'string' ? [notes] : notes)),
    { title: '填报说明', description: '表格后面的说明，一条一项，序号自动加' },
  ),
  notesTitle: optional(line, { title: '说明的标题', description: '不写就是“填报说明”，例如：注' }),
  rows: optional(rowSource, {
    title: '表格的行',
    description: 'topics 每个专题一行、tasks 每项任务一行、measures 每条措施一行，或把各行逐条写出',
  }),
  totals: optional(oneOrMore, {
    title: '合计行',
    description: '写在最后的合计行，例如：[当月累计, 累计总计]',
  }),
  blankRows: optional(z.int().min(0).max(1_000), {
    title: '末尾空白行数',
    description: '留几行空白供填写，例如：5',
  }),
  unitRow: optional(z.boolean(), { title: '计量单位行', description: 'true 表示表头下面单设一行计量单位' }),
  columnNumbers: optional(z.boolean(), {
    title: '栏号行',
    description: 'true 表示表头下面单设一行栏号 1、2、3',
  }),
  columns: optional(z.union([id, filledListOf(column)]), {
    title: '表格的栏',
    description:
      '从左到右，例如：[no, topic, task, owners, deadline, remark]；用成套栏目时写它的名字，例如：责任分工',
  }),
}));
