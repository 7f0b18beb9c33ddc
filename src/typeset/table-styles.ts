import type { TableStandard, TableType } from '../standard/table.ts';
import { nameOfSize } from '../standard/units.ts';
import type { ParagraphStyle } from './laid-out.ts';

/** Style of the text of cells in a type: TableText12, TableText10 (10.5 pt), TableText9. */
export const textStyleId = (type: TableType): string => `TableText${Math.floor(type.size / 2)}`;
/** Style of the column titles. */
export const headerStyleId = (type: TableType): string => `TableHeader${Math.floor(type.size / 2)}`;
/** The paragraph between two tables, one point high. */
export const breakStyleId = 'TableBreak';

/** The paragraph styles that laid-out tables refer to; every document with a table must include them. */
export function tableStyles(rules: TableStandard): readonly ParagraphStyle[] {
  const types = rules.types.filter(
    (type, index, all) => all.findIndex((other) => other.size === type.size) === index,
  );
  return [
    ...types.flatMap((type) => [
      cellStyle(textStyleId(type), `表格正文${nameOfSize(type.size)}`, rules.textFont, 'left', type),
      cellStyle(headerStyleId(type), `表头${nameOfSize(type.size)}`, rules.headerFont, 'center', type),
    ]),
    cellStyle(breakStyleId, '表格分隔', rules.textFont, 'left', {
      size: 2,
      line: rules.breakHeight,
    }),
  ];
}

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
