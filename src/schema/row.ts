import * as z from 'zod';
import { choice } from './choice.ts';
import { filledListOf, listOf } from './list-of.ts';
import { map } from './map.ts';
import { needsOneOf } from './needs-one-of.ts';
import { optional } from './optional.ts';
import { cellText, id, line } from './text.ts';

const says = needsOneOf('title', 'cells');

const cells = optional(z.record(id, cellText), {
  title: '各栏内容',
  description: '键是栏的 id，例如：{ 数量: 12, 单位: 家 }；合计行、小计行也可以写',
});

const plainRow = map(
  () => ({
    id: optional(id, { title: '编号名', description: '本表内不重复，一般不用写' }),
    title: optional(line, { title: '行名', description: '“项目”一栏里的文字，例如：矿山' }),
    cells,
  }),
  says.rule,
).meta(says.jsonSchema);

const groupRow = map(() => ({
  group: line.meta({ title: '分组行', description: '横贯全表的一行文字，例如：一、安全管理' }),
  get rows() {
    return optional(listOf(row), { title: '组内各行', description: '写法与 rows 相同' });
  },
}));

const totalRow = map(() => ({
  total: line.meta({ title: '合计行', description: '例如：合计；各行填了数的自动相加' }),
  cells,
}));

const subtotalRow = map(() => ({
  subtotal: line.meta({ title: '小计行', description: '例如：小计；各行填了数的自动相加' }),
  cells,
}));

const blankRows = map(() => ({
  blank: z.int().min(1).max(1_000).meta({ title: '空白行', description: '留几行空白供填写，例如：5' }),
}));

/** A row written out in the plan; a plain text is its title. */
const row = z.union([line, groupRow, totalRow, subtotalRow, blankRows, plainRow]);
row.register(z.globalRegistry, { id: 'row', title: '一行' });
groupRow.register(z.globalRegistry, { id: 'rowGroup', title: '一组行' });

const topicIds = filledListOf(id);

/** Where the rows of a table come from: the campaign's data, or written out. */
export const rowSource = z.union([
  choice({ topics: '每个专题一行', tasks: '每项任务一行', measures: '每条措施一行' }),
  map(() => ({
    topics: topicIds.meta({ title: '每个专题一行', description: '专题的 id，例如：[危化品, 消防]' }),
  })),
  map(() => ({
    tasks: topicIds.meta({
      title: '每项任务一行',
      description: '这些专题（id）的任务，例如：[危化品, 消防]',
    }),
  })),
  map(() => ({
    measures: topicIds.meta({ title: '每条措施一行', description: '这些专题（id）的措施，例如：[危化品]' }),
  })),
  map(() => ({
    offices: filledListOf(line).meta({
      title: '每个单位一行',
      description: '单位名称；一类单位会展开成其成员，例如：[各医疗机构]',
    }),
  })),
  listOf(row),
]);
