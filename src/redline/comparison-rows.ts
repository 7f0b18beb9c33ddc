import type { Change, FieldChange } from '../compare/compare-campaigns.ts';
import type { Entry, Field } from '../compare/entry.ts';
import { assertNever } from '../diagnostics/assert-never.ts';
import { comparisonIn } from '../i18n/comparison.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { shortened } from '../text/shortened.ts';
import { comparisonWords as words } from './comparison-words.ts';
import { type CellText, markedText, plainText, type Side, wholeText } from './marked-text.ts';

/** One line of a 新旧对照表. */
export interface ComparisonRow {
  readonly item: CellText;
  readonly before: CellText;
  readonly after: CellText;
  readonly remark: string;
}

const names = comparisonIn('zh');

/** Choices that the program understands and no document prints; what comes of them stands in other rows. */
const unprinted: ReadonlySet<string> = new Set(['kind', 'status', 'signature', 'shows']);

/** A text of a version as its documents print it: references stand for what they refer to there. */
export type Print = (text: string) => string;

/** What one change puts into the table: a row for each property; none where nothing of it is printed. */
export function rowsOf(change: Change, print: Readonly<Record<Side, Print>>): readonly ComparisonRow[] {
  switch (change.kind) {
    case 'added': {
      const { after, place } = change;
      const row = { item: itemOf(after, print.after, place), before: plainText(words.nothing) };
      return [{ ...row, after: contentOf(after, 'after', print.after), remark: words.added }];
    }
    case 'removed': {
      const { before, place } = change;
      const row = { item: itemOf(before, print.before, place), after: plainText(words.nothing) };
      return [{ ...row, before: contentOf(before, 'before', print.before), remark: words.removed }];
    }
    case 'changed': {
      const { before, after, fields, move } = change;
      // What a person knows it by is its old name.
      const isRenamed = fields.some(({ key }) => key === 'title' || key === 'name');
      const item = isRenamed ? itemOf(before, print.before) : itemOf(after, print.after);
      const changed = fields
        .filter(({ key }) => !unprinted.has(key))
        .flatMap((field) => fieldRows(item, field, print));
      if (move === undefined) return changed;
      const unchanged = plainText(words.unchanged);
      const [from, to, remark] =
        move.kind === 'parent'
          ? [plainText(print.before(move.from)), plainText(print.after(move.to)), words.moved]
          : [unchanged, unchanged, words.reordered];
      return [...changed, { item: itemOf(after, print.after), before: from, after: to, remark }];
    }
    default:
      return assertNever(change);
  }
}

function fieldRows(
  item: CellText,
  field: FieldChange,
  print: Readonly<Record<Side, Print>>,
): readonly ComparisonRow[] {
  const { label, before, after } = field;
  const printed = {
    before: before === undefined ? '' : print.before(before),
    after: after === undefined ? '' : print.after(after),
  };
  // Only how it is written in the plan has changed.
  if (printed.before === printed.after) return [];
  const isAsWritten = printed.before === before && printed.after === after;
  const pieces = isAsWritten ? field.pieces : compareTexts(printed.before, printed.after);
  const isOne = before === undefined || after === undefined;
  const remark = before === undefined ? words.added : after === undefined ? words.removed : words.changed;
  const cell = (side: Side): CellText => {
    if (printed[side] === '') return plainText(words.nothing);
    return isOne ? wholeText(printed[side], side) : markedText(pieces, side);
  };
  return [
    {
      item: [...item, [{ kind: 'text', text: labelOf(label) }]],
      before: cell('before'),
      after: cell('after'),
      remark,
    },
  ];
}

const longestName = 30;

function itemOf({ subject, name }: Entry, print: Print, place?: string): CellText {
  const named = `${names.subjects[subject]}${name === '' ? '' : `${names.colon}${clipped(print(name))}`}`;
  return plainText(place === undefined ? named : names.inside(named, clipped(print(place))));
}

/** A name may be a whole text; the table tells it by its beginning. */
const clipped = (name: string): string => shortened(name.replaceAll(/\s+/gu, ' '), longestName);

/** All that a thing says, a paragraph for each property; its words need no label where there is nothing else. */
function contentOf({ fields, name }: Entry, side: Side, print: Print): CellText {
  const printed = fields.filter(({ key }) => !unprinted.has(key));
  if (printed.length === 0) return name === '' ? plainText(words.nothing) : wholeText(print(name), side);
  return printed.flatMap((field) => {
    const label = printed.length === 1 ? '' : `${labelOf(field.label)}${names.colon}`;
    return wholeText(`${label}${print(field.value)}`, side);
  });
}

const labelOf = (label: Field['label']): string =>
  label.kind === 'known' ? names.fields[label.name] : label.title;
