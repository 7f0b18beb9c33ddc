import type { Standard } from '../standard/gbt9704.ts';
import type { ParagraphStyle } from './laid-out.ts';
import { styleIds } from './styles.ts';

/** Ids of the styles that only the special formats need (clause 10). */
export const formatStyleIds = {
  number: 'OfficialPlainNumber',
  headLine: 'OfficialHeadLine',
  lastHeadLine: 'OfficialLastHeadLine',
  attendance: 'OfficialAttendance',
} as const;

/**
 * What the special formats add to the styles of every document: a number without a rule below it (10.2, 10.3), the
 * lines above the red rule of minutes and telegrams, and who attended (10.3). Made from the common ones, so that they
 * follow them.
 */
export function formatStyles(
  common: readonly ParagraphStyle[],
  { redHead }: Standard,
): readonly ParagraphStyle[] {
  const number = named(common, styleIds.number);
  const text = named(common, styleIds.text);
  const { ruleBelow: _, ...plainNumber } = number;
  const headLine = { ...plainNumber, align: 'left' as const, before: 0, line: redHead.number.line };
  return [
    { ...plainNumber, id: formatStyleIds.number, name: '公文编号' },
    { ...headLine, id: formatStyleIds.headLine, name: '公文版头项目' },
    { ...number, ...headLine, id: formatStyleIds.lastHeadLine, name: '公文版头末行' },
    { ...text, id: formatStyleIds.attendance, name: '公文出席人员', indent: {} },
  ];
}

function named(styles: readonly ParagraphStyle[], id: string): ParagraphStyle {
  const found = styles.find((style) => style.id === id);
  if (found === undefined) throw new Error(`unknown paragraph style: ${id}`);
  return found;
}
