/**
 * How an annex is called in the text and on its first page: 附件2, or 附件 where it is the only one
 * (GB/T 9704-2012, 7.3.4: only several annexes are numbered). Undefined for a document that is not in the list.
 */
export function annexMark(annexes: readonly string[], id: string): string | undefined {
  const place = annexes.indexOf(id);
  if (place === -1) return undefined;
  return annexes.length === 1 ? '附件' : `附件${place + 1}`;
}
