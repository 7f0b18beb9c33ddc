import * as z from 'zod';
import { listOf } from './list-of.ts';
import { map } from './map.ts';
import { once } from './once.ts';
import { optional } from './optional.ts';
import { id, line } from './text.ts';

/** One owner: an office by any of its names, `/` for none, or words that are printed and name no office. */
const owner = z.union([
  line,
  map(() => ({
    words: line.meta({
      title: '照印文字',
      description: '不是单位名称、只照原样打印的责任人，例如：分管市领导；各有关部门按职责分工负责',
    }),
  })),
]);

/** One owner or several; always a list afterwards. An empty list is nobody, whatever the level above says. */
export const ownerList = z
  .union([owner, listOf(owner)])
  .transform((written) => (Array.isArray(written) ? written : [written]));
ownerList.register(z.globalRegistry, { id: 'owners', title: '一个或几个单位' });

/** The owners of a topic, task or measure. What is not said here is inherited from the level above. */
export const ownerKeys = once(() => ({
  lead: optional(ownerList, {
    title: '牵头单位',
    description: '一个或几个单位，没有就写 /，例如：社会事业管理局',
  }),
  responsible: optional(ownerList, {
    title: '责任单位',
    description: '一个或几个单位，例如：[局卫生各部门, 各医疗机构]',
  }),
  supporting: optional(ownerList, {
    title: '配合单位',
    description: '一个或几个单位，例如：[市场监管局, 消防救援大队]',
  }),
  owners: optional(z.record(id, ownerList), {
    title: '按责任类型列出的单位',
    description:
      '键是 roles 里的 id，值是一个或几个单位，[] 表示没有（不沿用上级），例如：{ 责任处室: [医政科, 基层卫生科] }',
  }),
}));
