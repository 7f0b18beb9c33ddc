import * as z from 'zod';
import { done } from './done.ts';
import { map } from './map.ts';
import { optional } from './optional.ts';
import { shortForm } from './short-form.ts';
import { id, line, prose } from './text.ts';
import { workItemKeys } from './work-item.ts';

/** 重点措施; a plain text is its statement. */
export const measure = shortForm(
  prose,
  map(() => ({
    id: optional(id, {
      title: '编号名',
      description: '供别处引用的名字，全篇不重复，可用汉字，例如：危化品底数',
    }),
    title: optional(line, { title: '小标题', description: '措施前面的小标题，例如：房屋安全' }),
    text: prose.meta({ title: '措施内容', description: '措施的完整表述，例如：每季度至少安排1次专题学习' }),
    done,
    ...workItemKeys(),
  })),
  (text) => ({ text }),
);
measure.register(z.globalRegistry, { id: 'measure', title: '重点措施' });
