import type { Blank } from '../../document/document.ts';

/**
 * Deals out the anchors of one document. They are made of ids, so that a blank is found again when rows are moved,
 * added or taken away. Two places with the same ids (subtotals of one name, twice) are told apart by a count.
 */
export interface Anchors {
  /** `进展表/危险化学品/隐患总数`. */
  blank(ids: readonly string[], label: string, width: number): Blank;
}

export function createAnchors(): Anchors {
  const given = new Set<string>();
  return {
    blank(ids, label, width) {
      const plain = ids.join('/');
      let anchor = plain;
      for (let count = 2; given.has(anchor); count += 1) anchor = `${plain}~${count}`;
      given.add(anchor);
      return { anchor, label, width };
    },
  };
}
