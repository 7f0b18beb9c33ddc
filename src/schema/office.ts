import * as z from 'zod';
import { date } from './date.ts';
import { listOf } from './list-of.ts';
import { map } from './map.ts';
import { optional } from './optional.ts';
import { shortForm } from './short-form.ts';
import { line, oneOrMore } from './text.ts';

/** 单位; a plain name is enough. */
export const office = shortForm(
  line,
  map(() => ({
    name: line.meta({
      title: '全称',
      description: '单位全称，印在版头、署名和版记里，例如：吉林经开区社会事业管理局',
    }),
    short: optional(line, { title: '规范化简称', description: '表格和正文里印的名称，例如：社会事业管理局' }),
    aliases: optional(oneOrMore, {
      title: '其他叫法',
      description: '计划里可以这样写，打印时统一成简称，例如：[事业局]',
    }),
    parent: optional(line, {
      title: '上级单位',
      description: '内设处室所在的单位，例如：吉林经开区社会事业管理局',
    }),
    group: optional(z.boolean(), {
      title: '是一类单位',
      description: '一个名称代表许多单位时写 true，例如：各医疗机构',
    }),
    members: optional(listOf(line), {
      title: '成员单位',
      description: '这一类单位具体是哪些，例如：[市第一医院, 市儿童医院]',
    }),
    numberPrefix: optional(line, {
      title: '发文机关代字',
      description: '发文字号开头的代字，例如：吉经社管字',
    }),
    from: optional(date, {
      title: '设立日期',
      description: '机构改革中新设的单位，从哪一天起有，例如：2019年1月',
    }),
    until: optional(date, {
      title: '撤销日期',
      description: '撤销、合并或更名的日期，以后的文件里不该再有，例如：2018年11月30日',
    }),
    successor: optional(line, {
      title: '承继单位',
      description: '撤销、更名以后由谁承接，例如：市卫生健康委员会',
    }),
  })),
  (name) => ({ name }),
);
office.register(z.globalRegistry, { id: 'office', title: '单位' });
