import type { ColumnPlan, DocumentPlan } from '../../campaign/document-plan.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { Check } from '../check.ts';
import { textsAsRead } from '../prose/as-read.ts';

/** Where a unit was first used. */
type Units = Map<string, Span>;

/**
 * HT459, once a document: 隐患 (in forms 问题, too) that are counted by different units: 隐患71项, 隐患130处, 289个隐患. Whether one
 * is many of the other nobody can tell.
 */
export const unitsOfHazards: Check = {
  run(campaign, report) {
    const inText = new Map<DocumentPlan, Units>();
    for (const { text, placeOf, document } of textsAsRead(campaign)) {
      if (!document || !text.includes('隐患')) continue;
      const units = inText.get(document) ?? new Map<string, Span>();
      inText.set(document, units);
      for (const pattern of counted) {
        for (const { 0: written, index, groups } of text.matchAll(pattern)) {
          const unit = groups?.unit ?? '';
          if (!units.has(unit)) units.set(unit, placeOf(index, index + written.length).span);
        }
      }
    }
    const all = [
      ...inText.values(),
      ...campaign.documents.flatMap((one) => ('columns' in one ? unitsOfColumns(one.columns) : [])),
    ];
    for (const units of all) {
      const [first, second] = [...units.values()];
      if (!first || !second) continue;
      report(diagnostic('HT459', { units: [...units.keys()] }, second, { related: [first] }));
    }
  },
};

/** Not 隐患点, 隐患清单 and other things that have their own units. */
const hazards = '隐患(?![点清台线排治整信库图报])';
const number = String.raw`(?<!\d)\d[\d,.]{0,9}[余多]?`;
const unit = '(?<unit>[处个项条起])';
const counted = [
  new RegExp(`${hazards}(?:共)?${number}${unit}`, 'gu'),
  new RegExp(`${number}${unit}(?:一般|重大|较大|各类|安全|消防|事故|突出|问题){0,3}${hazards}`, 'gu'),
] as const;

/** Of one form, for each of the two words; a column that counts other things is called otherwise. */
function unitsOfColumns(columns: readonly ColumnPlan[]): readonly Units[] {
  const found = new Map<string, Units>();
  const walk = (list: readonly ColumnPlan[], above: string): void => {
    for (const column of list) {
      const title = `${above} ${column.title}`;
      if (column.kind === 'group') {
        walk(column.columns, title);
        continue;
      }
      if (column.unit === undefined || !/^[处个项条起]$/u.test(column.unit)) continue;
      const [, word] = /(隐患|问题)/u.exec(title) ?? [];
      if (word === undefined) continue;
      const units = found.get(word) ?? new Map<string, Span>();
      found.set(word, units);
      if (!units.has(column.unit)) units.set(column.unit, column.origin.span);
    }
  };
  walk(columns, '');
  return [...found.values()];
}
