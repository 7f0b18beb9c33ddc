import { map } from './map.ts';
import { optional } from './optional.ts';
import { oneOrMore } from './text.ts';

/** Who was at a meeting (GB/T 9704-2012, 10.3; host and recorder by practice), each entry a unit with its names. */
export const attendance = map(() => ({
  host: optional(oneOrMore, { title: '主持', description: '主持人，印在出席前面，例如：[县长 ××]' }),
  present: optional(oneOrMore, {
    title: '出席',
    description: '一项一个单位和姓名，接排成一段，例如：[县应急管理局 ××, 县教育局 ××]',
  }),
  excused: optional(oneOrMore, { title: '请假', description: '写法与出席相同，例如：[县财政局 ××]' }),
  observers: optional(oneOrMore, { title: '列席', description: '写法与出席相同，例如：[县委宣传部 ××]' }),
  recorder: optional(oneOrMore, { title: '记录', description: '记录人，印在最后，例如：[办公室 ××]' }),
}));
