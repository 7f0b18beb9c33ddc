import * as z from 'zod';
import { choice } from './choice.ts';
import { limits } from './limits.ts';
import { filledListOf } from './list-of.ts';
import { map } from './map.ts';
import { needsOneOf } from './needs-one-of.ts';
import { numbering } from './numbering.ts';
import { optional } from './optional.ts';
import { id, line } from './text.ts';

const says = needsOneOf('title', 'show');

const leaf = map(
  () => ({
    id: optional(id, {
      title: '编号名',
      description: '本表内不重复，sum、ratio 和 cells 用它，例如：隐患总数',
    }),
    title: optional(line, {
      title: '栏目名称',
      description: '要分行时写 "牵头部门\\n责任单位"（带引号），例如：工作进展',
    }),
    show: optional(line, {
      title: '展示什么',
      description:
        'no 序号、topic 专题、task 任务、text 内容、measure 措施、owners 责任分工、lead 牵头、responsible 责任、supporting 配合、deadline 时限、deliverable 成果、progress 进展、remark 备注、row 行名，或 roles、fields 里的 id；不写就是空白栏，留待填写',
    }),
    roles: optional(filledListOf(id), {
      title: '列出哪些责任类型',
      description: '只用于 show: owners，例如：[lead, responsible]',
    }),
    labels: optional(z.boolean(), {
      title: '注明责任类型',
      description: 'true 表示单位前面印“牵头单位：”等字样',
    }),
    separator: optional(z.string().max(limits.id), {
      title: '单位之间的分隔',
      description: '默认是顿号“、”',
    }),
    numbering: optional(numbering, {
      title: '行名编号',
      description: '只用于 show: row，行名前加编号，例如："1."',
    }),
    width: optional(z.number().min(1).max(100), {
      title: '栏宽',
      description: '以字数计，一般不用写，例如：8',
    }),
    align: optional(choice({ left: '左对齐', center: '居中', right: '右对齐' }), {
      title: '对齐',
      description: '一般不用写；left 左对齐、center 居中、right 右对齐',
    }),
    merge: optional(z.boolean(), {
      title: '合并相同内容',
      description: 'true 表示上下相邻、内容相同的格子合并成一格',
    }),
    unit: optional(line, { title: '计量单位', description: '百分号要加引号，例如：处、家、"%"' }),
    sum: optional(filledListOf(id), {
      title: '等于这些栏之和',
      description: '栏的 id，例如：[一般排查, 重大排查]；填了数的行自动计算',
    }),
    ratio: optional(z.array(id).length(2), {
      title: '等于两栏之比',
      description: '前一栏除以后一栏（百分数），例如：[已整改, 排查]；填了数的行自动计算',
    }),
    total: optional(z.boolean(), {
      title: '合计',
      description: 'false 表示合计行、小计行的这一栏不计算、不核对，例如去重后的户数',
    }),
    filledBy: optional(line, {
      title: '由谁填',
      description: '例如：各医疗机构；render --units 时，别的单位这一栏划“—”',
    }),
  }),
  says.rule,
).meta(says.jsonSchema);

const group = map(() => ({
  group: line.meta({ title: '栏目组名称', description: '几个栏目共用的上级表头，例如：排查整治隐患' }),
  rows: optional(z.int().min(1).max(limits.headerRows), {
    title: '组名占几行表头',
    description: '默认 1 行；别的组分得更细、要让本组的栏目与它们最下一行对齐时写，例如：2',
  }),
  get columns() {
    return filledListOf(column).meta({ title: '组内栏目', description: '写法与 columns 相同，可以再分组' });
  },
}));

/** A column of a table, a group of them, or the short form: what it shows. */
export const column = z.union([line, group, leaf]);
group.register(z.globalRegistry, { id: 'columnGroup', title: '一组栏目' });
column.register(z.globalRegistry, { id: 'column', title: '一栏' });
