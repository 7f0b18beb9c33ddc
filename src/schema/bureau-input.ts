import type * as z from 'zod';
import { columnSets } from './column-sets.ts';
import { formatVersion } from './format-version.ts';
import { look } from './look.ts';
import { map, mapWith } from './map.ts';
import { once } from './once.ts';
import { optional } from './optional.ts';
import { line } from './text.ts';

const bureauKeys = once(() => ({
  redHead: optional(line, {
    title: '发文机关标志',
    description: '版头上的红色机关名称，不带“文件”二字；不写就用发文机关全称，例如：吉林经开区社会事业管理局',
  }),
  imprintOffice: optional(line, {
    title: '印发机关',
    description: '版记里的印发机关，例如：吉林经开区社会事业管理局办公室',
  }),
  look: optional(look, {
    title: '样式',
    description: '本机关与国家标准不同的排版；也可写 { include: 文件名.yaml }',
  }),
}));

/** What all documents of a body share. */
export const bureau = map(bureauKeys);

/** bureau.yaml. */
export const bureauSchema = mapWith(bureauKeys, () => ({
  hongtou: formatVersion.optional(),
  columnSets: columnSets.optional(),
}));

export type BureauInput = z.output<typeof bureauSchema>;
