import * as z from 'zod';
import { date } from './date.ts';
import { formatVersion } from './format-version.ts';
import { listOf } from './list-of.ts';
import { map } from './map.ts';
import { optional } from './optional.ts';
import { line } from './text.ts';

const holiday = map(() => ({
  name: line.meta({ title: '节日', description: '例如：春节' }),
  from: date.meta({ title: '放假首日', description: '年月日写全，例如：2024-02-10' }),
  to: optional(date, { title: '放假末日', description: '只放一天的不写，例如：2024-02-17' }),
}));

/** holidays/2024.yaml: the days off of one year, and the weekends that are worked in exchange. */
export const holidaysSchema = map(() => ({
  hongtou: formatVersion.optional(),
  year: z
    .int()
    .min(1949)
    .max(9999)
    .meta({ title: '年份', description: '这份放假安排是哪一年的，例如：2024' }),
  source: line.meta({
    title: '出处',
    description: '国务院办公厅放假通知的标题和发文字号，例如：国办发明电〔2023〕7号',
  }),
  holidays: listOf(holiday).meta({ title: '放假日期', description: '含调休放假的工作日，一个节日一条' }),
  workdays: optional(listOf(date), {
    title: '补班日期',
    description: '要上班的星期六、星期日，例如：2024-02-04',
  }),
}));

export type HolidaysInput = z.output<typeof holidaysSchema>;
