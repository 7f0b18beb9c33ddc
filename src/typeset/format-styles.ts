import type { Standard } from '../standard/gbt9704.ts';
import { points } from '../standard/units.ts';
import type { ParagraphStyle } from './laid-out.ts';
import { styleIds } from './styles.ts';

/** Ids of the styles that only the special formats need (clause 10). */
export const formatStyleIds = {
  number: 'OfficialPlainNumber',
  headLine: 'OfficialHeadLine',
  lastHeadLine: 'OfficialLastHeadLine',
  attendance: 'OfficialAttendance',
  upperRule: 'OfficialUpperRule',
  lowerRule: 'OfficialLowerRule',
} as const;

/**
 * What the special formats add to the styles of every document: a number without a rule below it (10.2, 10.3), the
 * lines above the red rule of minutes and telegrams, who attended (10.3), and the rules of letters (10.1), which are longer
 * than the type area is wide. Made from the common ones, so that they
 * follow them.
 */
export function formatStyles(
  common: readonly ParagraphStyle[],
  { page, redHead, letter }: Standard,
): readonly ParagraphStyle[] {
  const number = named(common, styleIds.number);
  const text = named(common, styleIds.text);
  const { ruleBelow: _, ...plainNumber } = number;
  const headLine = { ...plainNumber, align: 'left' as const, before: 0, line: redHead.number.line };
  const outside = Math.round((page.typeArea.width - letter.rule.length) / 2);
  const rule = (line: 'thick-above' | 'thick-below') => ({
    ...headLine,
    line: points(1),
    indent: { left: outside, right: outside },
    ruleBelow: { color: redHead.mark.color, eighths: letter.rule.eighths, spacePoints: 0, line },
  });
  return [
    { ...plainNumber, id: formatStyleIds.number, name: '公文编号' },
    { ...headLine, id: formatStyleIds.headLine, name: '公文版头项目' },
    { ...number, ...headLine, id: formatStyleIds.lastHeadLine, name: '公文版头末行' },
    { ...text, id: formatStyleIds.attendance, name: '公文出席人员', indent: {} },
    { ...rule('thick-above'), id: formatStyleIds.upperRule, name: '信函上红线' },
    { ...rule('thick-below'), id: formatStyleIds.lowerRule, name: '信函下红线' },
  ];
}

function named(styles: readonly ParagraphStyle[], id: string): ParagraphStyle {
  const found = styles.find((style) => style.id === id);
  if (found === undefined) throw new Error(`unknown paragraph style: ${id}`);
  return found;
}
