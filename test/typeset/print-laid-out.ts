import { assertNever } from '../../src/diagnostics/assert-never.ts';
import type {
  Indent,
  LaidOutDocument,
  LaidOutItem,
  LaidOutParagraph,
  LaidOutTable,
  PageMargin,
  PageMargins,
  Run,
} from '../../src/typeset/laid-out.ts';

/** A laid-out document as lines a reviewer can read: section, then a line for each paragraph and table. */
export function printLaidOut(document: LaidOutDocument): string {
  const names = new Map(document.styles.map(({ id, name }) => [id, name]));
  const lines = document.sections.flatMap(({ start, page, margins, items }) => {
    const { top, right, bottom, left, linePitch } = page;
    const grid = linePitch === undefined ? 'no grid' : `grid ${linePitch}`;
    return [
      `== ${start} ${page.orientation} ${page.width}×${page.height} margins ${top} ${right} ${bottom} ${left} ${grid} numbers ${pageNumbersOf(margins)}`,
      ...(margins.first ? printMargin('first page', margins.first, names) : []),
      ...items.map((item) => printItem(item, names)),
    ];
  });
  return `${lines.join('\n')}\n`;
}

/** Where the numbers of a section stand, told from what its margins hold. */
export function pageNumbersOf({ odd, even }: PageMargins): 'outer' | 'rotated' | 'none' {
  const holdsNumber = (items: readonly LaidOutItem[]) => JSON.stringify(items).includes('page-number');
  if (holdsNumber(odd.header) && holdsNumber(even.header)) return 'rotated';
  return holdsNumber(odd.footer) && holdsNumber(even.footer) ? 'outer' : 'none';
}

function printMargin(of: string, margin: PageMargin, names: ReadonlyMap<string, string>): readonly string[] {
  return (['header', 'footer'] as const).flatMap((place) =>
    margin[place].map((item) => `${of} ${place}: ${printItem(item, names)}`),
  );
}

function printItem(item: LaidOutItem, names: ReadonlyMap<string, string>): string {
  return item.kind === 'paragraph' ? printParagraph(item, names) : printTable(item, names);
}

export function printParagraph(item: LaidOutParagraph, names: ReadonlyMap<string, string>): string {
  const { align, before, after, line, keepNext, pageBreakBefore, tabs } = item;
  const facts = [
    ...(align ? [align] : []),
    ...(item.indent ? [printIndent(item.indent)] : []),
    ...(before === undefined ? [] : [`before ${before}`]),
    ...(after === undefined ? [] : [`after ${after}`]),
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(tabs ? [`tabs ${tabs.map((tab) => `${tab.align} ${tab.position}`).join(', ')}`] : []),
    ...(keepNext ? ['keeps with next'] : []),
    ...(pageBreakBefore ? ['new page'] : []),
  ];
  const about = facts.length === 0 ? '' : ` [${facts.join('; ')}]`;
  return `${names.get(item.style) ?? item.style}${about} ${printRuns(item.runs)}`.trimEnd();
}

const printIndent = (indent: Indent): string =>
  Object.entries(indent)
    .map(([side, twips]) => `${side} ${twips}`)
    .join(' ');

export function printRuns(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      switch (run.kind) {
        case 'text': {
          const format = [run.font, run.size, run.characterSpacing].filter((each) => each !== undefined);
          return format.length === 0 ? run.text : `{${format.join(' ')}|${run.text}}`;
        }
        case 'break':
          return run.reason === 'author' ? '⏎' : '↩';
        case 'tab':
          return '⇥';
        case 'page-number':
          return '{page}';
        case 'blank':
          return `{blank ${run.anchor} ${run.value ?? run.width}}`;
        default:
          return assertNever(run);
      }
    })
    .join('');
}

/** Tables of data have tests of their own: here only their place and size are told. */
function printTable(table: LaidOutTable, names: ReadonlyMap<string, string>): string {
  const paragraphs = table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
  if (paragraphs.some(({ style }) => !style.startsWith('Official'))) {
    return `table of ${table.columns.length} columns and ${table.rows.length} rows`;
  }
  const rows = table.rows.map((row) => {
    const cells = row.cells.map((cell) =>
      cell.paragraphs.map((each) => printParagraph(each, names).replace(/^\S+ ?/, '')).join('⏎'),
    );
    return `  | ${cells.join(' | ')} |`;
  });
  return [`table ${table.place}, columns ${table.columns.join(' ')}`, ...rows].join('\n');
}
