import * as z from 'zod';
import { oneOrMore } from './text.ts';

/** Who was at a meeting (GB/T 9704-2012, 10.3; host and recorder by practice), each entry a unit with its names. */
export const attendance = z.strictObject({
  host: oneOrMore.meta({ title: '主持', description: '主持人，印在出席前面，例如：[县长 ××]' }).optional(),
  present: oneOrMore
    .meta({
      title: '出席',
      description: '一项一个单位和姓名，接排成一段，例如：[县应急管理局 ××, 县教育局 ××]',
    })
    .optional(),
  excused: oneOrMore.meta({ title: '请假', description: '写法与出席相同，例如：[县财政局 ××]' }).optional(),
  observers: oneOrMore
    .meta({ title: '列席', description: '写法与出席相同，例如：[县委宣传部 ××]' })
    .optional(),
  recorder: oneOrMore.meta({ title: '记录', description: '记录人，印在最后，例如：[办公室 ××]' }).optional(),
});
