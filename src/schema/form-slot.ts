import * as z from 'zod';
import { choice } from './choice.ts';
import { map } from './map.ts';
import { optional } from './optional.ts';
import { shortForm } from './short-form.ts';
import { id, line } from './text.ts';

/** A label above or below a form with a place to fill in; a plain text is the label. */
export const formSlot = shortForm(
  line,
  map(() => ({
    id: optional(id, { title: '编号名', description: '一般不用写，例如：填报单位' }),
    label: line.meta({ title: '项目名称', description: '不带冒号，例如：填报单位' }),
    fill: optional(choice({ text: '文字', date: '日期', unit: '单位名称' }), {
      title: '填什么',
      description:
        '一般不用写；text 文字，date 日期（印作“    年  月  日”），unit 填报单位名称（render --units 按名单填好）',
    }),
  })),
  (label) => ({ label }),
);
formSlot.register(z.globalRegistry, { id: 'formSlot', title: '填写项目' });
