import { z } from 'zod';

/**
 * Lists whose items may live in a file of their own. `source` has put the items in place before anything
 * is read here; the mark is for the JSON schema alone, so that editors accept `{ include: 任务.yaml }`.
 */
export const includableLists = z.registry<{ readonly includable: true }>();

/** Marks a list as includable. */
export function includable<List extends z.ZodArray>(list: List): List {
  includableLists.add(list, { includable: true });
  return list;
}
