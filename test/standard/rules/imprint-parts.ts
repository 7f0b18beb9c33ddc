import {
  blackRules,
  found,
  lastPage,
  lineLike,
  type PrintedDocument,
  type PrintedLine,
  part,
} from '../pages.ts';

/** Rules across the type area, from the upper one to the lower one. */
export const rules = (document: PrintedDocument) =>
  blackRules(lastPage(document)).filter(({ left, right }) => right - left > 100);
export const first = (document: PrintedDocument) => found(rules(document)[0], 'a rule');
export const last = (document: PrintedDocument) => found(rules(document).at(-1), 'a rule');
export const inner = (document: PrintedDocument) => rules(document).slice(1, -1);

/** Lines between the first and the last rule. */
export const imprintLines = (document: PrintedDocument): readonly PrintedLine[] =>
  lastPage(document).lines.filter(
    ({ baseline }) => baseline > first(document).y && baseline < last(document).y,
  );
export const cc = (document: PrintedDocument) => lineLike(document, /^抄送/);
/** 抄送 and the lines it goes on with, down to the next rule. */
export const ccLines = (document: PrintedDocument): readonly PrintedLine[] => {
  const next = found(rules(document)[1], 'a rule below the copies').y;
  return imprintLines(document).filter(({ baseline }) => baseline < next);
};
export const printing = (document: PrintedDocument) => found(imprintLines(document).at(-1), 'who printed it');
export const printingDate = (document: PrintedDocument) => part(printing(document), /\d{4}年.*$/);
/** The date below the signature, alone on its line. */
export const signed = /^(\d{4}年\d+月\d+日)$/;
