import { allLines, found, lineLike, type PrintedDocument, type PrintedLine, part } from '../pages.ts';

const date = /^\d{4}年\d+月\d+日$/;

export const dateLine = (document: PrintedDocument): PrintedLine => lineLike(document, date);
export const above = (document: PrintedDocument, line: PrintedLine, steps = 1): PrintedLine => {
  const all = allLines(document);
  return found(all[all.indexOf(line) - steps], `a line above “${line.text}”`);
};
export const name = (document: PrintedDocument): PrintedLine => above(document, dateLine(document));

/** Names of a joint signature, in the order of the lines and from left to right. */
export const names = (document: PrintedDocument) =>
  allLines(document)
    .filter(
      ({ text, size, color, left }) =>
        size === 16 &&
        color === '#000000' &&
        left > 35 &&
        /^(?:某某县[\p{Script=Han}]{2,6}(?:局|会)){1,3}$/u.test(text),
    )
    .flatMap((line) =>
      [...line.text.matchAll(/某某县(?:(?!某某).)+/g)].map(([text]) => ({ ...part(line, text), line })),
    );

export const lastText = (document: PrintedDocument): PrintedLine => {
  const first = names(document)[0]?.line ?? name(document);
  return above(document, first);
};
