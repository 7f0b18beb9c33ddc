import { map } from './map.ts';
import { optional } from './optional.ts';
import { shortForm } from './short-form.ts';
import { id, line } from './text.ts';

/** 自定义栏目; a plain name is id and title. */
export const field = shortForm(
  id,
  map(() => ({
    id: id.meta({ title: '编号名', description: '任务的 fields 里用的键，例如：主要内容' }),
    title: optional(line, {
      title: '栏目名称',
      description: '表格里印的名称，不写就与 id 相同，例如：阶段性目标',
    }),
  })),
  (name) => ({ id: name }),
);
