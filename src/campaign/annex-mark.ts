/** The annexes of one document, with what their marks depend on. */
export interface AnnexList {
  /** Ids in their order. */
  readonly ids: readonly string[];
  /** The mark of the document itself, where it is an annex. */
  readonly within?: string;
}

export const noAnnexes: AnnexList = { ids: [] };

/**
 * How an annex is called in the text and on its first page: 附件2, or 附件 where it is the only one
 * (GB/T 9704-2012, 7.3.4: only several annexes are numbered). An annex of an annex is called after that: 附件1-2.
 * Undefined for a document that is not in the list.
 */
export function annexMark({ ids, within }: AnnexList, id: string): string | undefined {
  const place = ids.indexOf(id);
  if (place === -1) return undefined;
  // 附件 alone is the first of one, so its own annexes are called 附件1-1, 附件1-2.
  if (within !== undefined) return `${within === '附件' ? '附件1' : within}-${place + 1}`;
  return ids.length === 1 ? '附件' : `附件${place + 1}`;
}
