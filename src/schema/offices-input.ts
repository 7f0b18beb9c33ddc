import { z } from 'zod';
import { formatVersion } from './format-version.ts';
import { includable } from './include.ts';
import { limits } from './limits.ts';
import { office } from './office.ts';

/** offices.yaml: the bodies that plans name, shared by all campaigns or for one. */
export const officesSchema = z.strictObject({
  hongtou: formatVersion.optional(),
  offices: includable(z.array(office).max(limits.items)).meta({
    title: '单位名录',
    description: '各单位的全称、简称和其他叫法，一个单位一条；只有全称时直接写名称',
  }),
});

export type OfficesInput = z.output<typeof officesSchema>;
