import type { LaidOutItem, LaidOutParagraph, LaidOutRow, Revision, Run } from '../typeset/laid-out.ts';

/** Who is named as the author of tracked changes, and of which day they are. */
export interface Author {
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly date?: string;
}

/** Makes the revisions of one document, each with a number of its own. */
export type Revise = (kind: Revision['kind']) => Revision;

export function createRevise({ name, date }: Author): Revise {
  let number = 0;
  return (kind) => {
    number += 1;
    return { kind, number, author: name, ...(date !== undefined && { date }) };
  };
}

/** A run that was put in or taken out. A page number is never tracked: it is no text of anybody's. */
export const revisedRun = (run: Run, kind: Revision['kind'], revise: Revise): Run =>
  run.kind === 'page-number' || run.kind === 'blank' ? run : { ...run, revision: revise(kind) };

/** A paragraph that was put in or taken out as a whole, its mark too. */
export const revisedParagraph = (
  paragraph: LaidOutParagraph,
  kind: Revision['kind'],
  revise: Revise,
): LaidOutParagraph => ({
  ...withRevisedRuns(paragraph, kind, revise),
  revision: revise(kind),
});

const withRevisedRuns = (
  { pageBreakBefore, ...paragraph }: LaidOutParagraph,
  kind: Revision['kind'],
  revise: Revise,
): LaidOutParagraph => ({
  ...paragraph,
  // What was taken out takes no page of its own.
  ...(pageBreakBefore !== undefined && kind === 'inserted' && { pageBreakBefore }),
  runs: paragraph.runs.map((run) => revisedRun(run, kind, revise)),
});

/** A row that was put in or taken out as a whole. The paragraphs of its cells go with it. */
export const revisedRow = (row: LaidOutRow, kind: Revision['kind'], revise: Revise): LaidOutRow => ({
  ...row,
  cells: row.cells.map((cell) => ({
    ...cell,
    paragraphs: cell.paragraphs.map((paragraph) => withRevisedRuns(paragraph, kind, revise)),
  })),
  revision: revise(kind),
});

export const revisedItem = (item: LaidOutItem, kind: Revision['kind'], revise: Revise): LaidOutItem =>
  item.kind === 'paragraph'
    ? revisedParagraph(item, kind, revise)
    : { ...item, rows: item.rows.map((row) => revisedRow(row, kind, revise)) };
