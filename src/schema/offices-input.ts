import type * as z from 'zod';
import { formatVersion } from './format-version.ts';
import { listOf } from './list-of.ts';
import { map } from './map.ts';
import { office } from './office.ts';

/** offices.yaml: the bodies that plans name, shared by all campaigns or for one. */
export const officesSchema = map(() => ({
  hongtou: formatVersion.optional(),
  offices: listOf(office).meta({
    title: '单位名录',
    description: '各单位的全称、简称和其他叫法，一个单位一条；只有全称时直接写名称',
  }),
}));

export type OfficesInput = z.output<typeof officesSchema>;
