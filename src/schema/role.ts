import { listOf } from './list-of.ts';
import { map } from './map.ts';
import { optional } from './optional.ts';
import { shortForm } from './short-form.ts';
import { id, line } from './text.ts';

const roleKeys = {
  id: id.meta({ title: '编号名', description: '任务里用它列出单位，例如：责任处室' }),
  title: optional(line, {
    title: '栏目名称',
    description: '表格里印的名称，不写就与 id 相同，例如：责任处室',
  }),
};

const innerRole = shortForm(
  id,
  map(() => roleKeys),
  (name) => ({ id: name }),
);

/** 责任类型; a role may hold a layer of further roles (市卫健委：牵头处室、配合处室). */
export const role = shortForm(
  id,
  map(() => ({
    ...roleKeys,
    roles: optional(listOf(innerRole), {
      title: '下一层责任类型',
      description: '例如：[牵头处室, 配合处室]；表格里成为一组栏目',
    }),
  })),
  (name) => ({ id: name }),
);
