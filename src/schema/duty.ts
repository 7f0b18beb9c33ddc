import * as z from 'zod';
import { deadline } from './deadline.ts';
import { map } from './map.ts';
import { optional } from './optional.ts';
import { ownerList } from './owners.ts';
import { id, line } from './text.ts';

/** 报送要求. */
export const duty = map(() => ({
  id: optional(id, { title: '编号名', description: '供别处引用的名字，全篇不重复，例如：月报' }),
  title: line.meta({ title: '报送事项', description: '例如：汇总上报本月进展情况' }),
  from: optional(ownerList, { title: '报送单位', description: '由谁报，例如：各医疗机构' }),
  to: optional(ownerList, { title: '接收单位', description: '报给谁，例如：卫生综合监督科' }),
  when: optional(deadline, { title: '报送时间', description: '只报一次时写，例如：2021年1月30日前' }),
  every: optional(deadline, { title: '报送周期', description: '定期报送时写，例如：每月1日' }),
  form: optional(id, { title: '报送表格', description: '本计划里某个文件的 id，例如：进展表' }),
  holidays: optional(z.enum(['顺延', '提前']), {
    title: '逢节假日',
    description: '报送日是节假日时怎么办：顺延 或 提前',
  }),
}));
