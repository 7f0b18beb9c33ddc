import { z } from 'zod';

/** How a row of headings or items can be marked (GB/T 9704-2012, 7.3.3, and what else is in use). */
export const numberings = [
  '一、',
  '（一）',
  '1.',
  '（1）',
  '①',
  '一是',
  '一要',
  '第一阶段',
  '第一条',
  'none',
] as const;

export const numbering = z.enum(numberings);
