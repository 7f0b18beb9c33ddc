import * as z from 'zod';
import { column } from './column.ts';
import { filledListOf } from './list-of.ts';
import { id } from './text.ts';

/** Lists of columns that several forms share, by name. */
export const columnSets = z.record(id, filledListOf(column)).meta({
  title: '成套栏目',
  description:
    '几张表共用的一套栏目，起个名字写在这里（各计划共用的写在 bureau.yaml 里），表格里写 columns: 名字，例如：{ 责任分工: [no, topic, task, owners, deadline] }',
});
