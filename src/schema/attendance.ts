import { z } from 'zod';
import { oneOrMore } from './text.ts';

/** 出席、请假、列席 of minutes (GB/T 9704-2012, 10.3); each entry is a line. */
export const attendance = z.strictObject({
  present: oneOrMore
    .meta({ title: '出席', description: '一条一行，单位和姓名，例如：[县应急管理局 ××, 县教育局 ××]' })
    .optional(),
  excused: oneOrMore.meta({ title: '请假', description: '写法与出席相同，例如：[县财政局 ××]' }).optional(),
  observers: oneOrMore
    .meta({ title: '列席', description: '写法与出席相同，例如：[县委宣传部 ××]' })
    .optional(),
});
