import { type TableType, tableStandard } from '../standard/table.ts';
import type { ParagraphStyle } from './laid-out.ts';

/** Style of the text of cells in a type: TableText12, TableText10 (10.5 pt), TableText9. */
export const textStyleId = (type: TableType): string => `TableText${Math.floor(type.size / 2)}`;
/** Style of the column titles. */
export const headerStyleId = (type: TableType): string => `TableHeader${Math.floor(type.size / 2)}`;
/** The paragraph between two tables, one point high. */
export const breakStyleId = 'TableBreak';

/** The paragraph styles that laid-out tables refer to; every document with a table must include them. */
export function tableStyles(): readonly ParagraphStyle[] {
  const types = tableStandard.types.filter(
    (type, index, all) => all.findIndex((other) => other.size === type.size) === index,
  );
  return [
    ...types.flatMap((type) => [
      cellStyle(textStyleId(type), `表格正文${nameOf(type)}`, tableStandard.textFont, 'left', type),
      cellStyle(headerStyleId(type), `表头${nameOf(type)}`, tableStandard.headerFont, 'center', type),
    ]),
    cellStyle(breakStyleId, '表格分隔', tableStandard.textFont, 'left', {
      size: 2,
      line: tableStandard.breakHeight,
    }),
  ];
}

const nameOf = ({ size }: TableType): string =>
  ({ 24: '小四', 21: '五号', 18: '小五' })[size] ?? `${size / 2}磅`;

/** Hanging punctuation is off, or Word would break lines differently from other word processors. */
function cellStyle(
  id: string,
  name: string,
  font: string,
  align: 'left' | 'center',
  { size, line }: Pick<TableType, 'size' | 'line'>,
): ParagraphStyle {
  return {
    id,
    name,
    font,
    size,
    characterSpacing: 0,
    line,
    before: 0,
    after: 0,
    align,
    indent: {},
    snapToGrid: false,
    keepNext: false,
    overflowPunctuation: false,
  };
}
