import * as z from 'zod';

/** The format of plans that this program reads. It goes up only when an old plan would read differently. */
export const currentFormat = 1;

export const formatVersion = z
  .literal(currentFormat)
  .meta({ title: '格式版本', description: '计划文件的格式版本，写在第一行，例如：1' });
