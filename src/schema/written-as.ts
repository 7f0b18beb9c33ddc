import * as z from 'zod';
import { limits } from './limits.ts';

/** What a finding needs to name a value that cannot be read, and to say what could stand there. */
export interface UnreadableValue {
  readonly finding: 'length' | 'size' | 'color';
  /** What a plain number was most likely meant to have behind it. */
  readonly unit: '毫米' | '磅' | '';
  readonly example: string;
}

/** The least and the greatest value, as a user would write them. */
export interface WrittenRange {
  readonly least: string;
  readonly most: string;
}

/**
 * A text that stands for a value of another kind, e.g. a length: read by `read`, within a range where there is one.
 * A plain number is read as its text, so that the finding can say what it lacks.
 */
export function writtenAs<Value extends number | string>(
  read: (text: string) => Value | undefined,
  unreadable: UnreadableValue,
  range?: WrittenRange,
) {
  const isReadable = z.refine<string | number>((text) => read(String(text)) !== undefined, {
    params: unreadable,
    abort: true,
  });
  const limit = range && { least: must(read(range.least)), most: must(read(range.most)) };
  const isInRange = z.refine<string | number>(
    (text) => {
      const value = read(String(text));
      return value === undefined || limit === undefined || (value >= limit.least && value <= limit.most);
    },
    { params: { finding: 'range', ...range } },
  );
  return z
    .union([z.string().max(limits.line), z.number()])
    .check(isReadable, isInRange)
    .transform((text) => must(read(String(text))));
}

/** What was checked before, or was written by us. */
function must<Value>(value: Value | undefined): Value {
  if (value === undefined)
    throw new Error('a value that cannot be read went through the checks of the schema');
  return value;
}
