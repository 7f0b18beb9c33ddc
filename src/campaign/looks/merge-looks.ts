import type { Look } from '../../standard/look.ts';

/** A look over a more general one, key by key. */
export function mergeLooks(above: Look, own: Look): Look {
  const { fonts, sizes, margins, pageNumber, linePitch, linesPerPage, ...single } = above;
  // Pitch and number of lines say the same thing: whichever is written later counts.
  const saysLines = own.linePitch !== undefined || own.linesPerPage !== undefined;
  return {
    ...single,
    ...(saysLines ? {} : { linePitch, linesPerPage }),
    ...own,
    fonts: { ...fonts, ...own.fonts },
    sizes: { ...sizes, ...own.sizes },
    margins: { ...margins, ...own.margins },
    pageNumber: { ...pageNumber, ...own.pageNumber },
  };
}
