import * as z from 'zod';
import { deadlines } from './deadline.ts';
import { once } from './once.ts';
import { optional } from './optional.ts';
import { ownerKeys } from './owners.ts';
import { cellText, id, prose } from './text.ts';

/** What topics, tasks and measures have in common, and what `defaults` can say for all of them. */
export const workItemKeys = once(() => ({
  ...ownerKeys(),
  deadline: optional(deadlines, {
    title: '完成时限',
    description: '照公文习惯写即可，例如：2024年12月前，长期坚持；有几个节点就写成清单',
  }),
  deliverable: optional(prose, { title: '成果形式', description: '完成后留下什么材料，例如：隐患排查台账' }),
  remark: optional(prose, { title: '备注', description: '任务清单“备注”栏里的文字' }),
  fields: optional(z.record(id, cellText), {
    title: '自定义栏目',
    description: '键是 fields（campaign 顶层）里声明的 id，例如：{ 主要内容: 摸清底数 }；写成清单就分行打印',
  }),
}));
