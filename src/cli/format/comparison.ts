import picocolors from 'picocolors';
import type { Change, FieldChange } from '../../compare/compare-campaigns.ts';
import type { Entry } from '../../compare/entry.ts';
import { assertNever } from '../../diagnostics/assert-never.ts';
import { positionOf } from '../../diagnostics/position.ts';
import { type ComparisonWording, comparisonIn } from '../../i18n/comparison.ts';
import { cleanForTerminal } from '../../text/clean.ts';
import type { TextPiece } from '../../text/compare-texts.ts';
import { shortenedInBrackets } from '../../text/shortened.ts';
import type { CampaignComparison } from '../diff/compare-versions.ts';
import type { Comparison, FormatSettings } from './report.ts';

type Paint = ReturnType<typeof picocolors.createColors>;

/** The changes of all campaigns for a reader, a line for each thing and one, set in, for each of its properties. */
export function printComparison(
  { from, to, campaigns }: Comparison,
  { language, colors }: FormatSettings,
): string {
  const words = comparisonIn(language);
  const paint = picocolors.createColors(colors);
  return campaigns
    .map((campaign) => [
      ...headLines(campaign, from, to, words).map((line) => paint.bold(cleanForTerminal(line))),
      ...campaign.changes.flatMap((change) => changeLines(change, words, paint)),
    ])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function headLines(
  { path, formerPath, kind, changes, newer }: CampaignComparison,
  from: string,
  to: string,
  words: ComparisonWording,
): readonly string[] {
  if (kind === 'added') return [words.campaignAdded(path)];
  if (kind === 'removed') return [words.campaignRemoved(path)];
  const of = (wanted: (change: Change) => boolean): number => changes.filter(wanted).length;
  const count = words.count(
    of((change) => change.kind === 'added'),
    of((change) => change.kind === 'removed'),
    of((change) => change.kind === 'changed' && change.fields.length > 0),
    of((change) => change.kind === 'changed' && change.move !== undefined),
  );
  // Of two folders none is the campaign's path.
  const name = path === '' ? (newer?.campaign.name ?? '') : path;
  return [
    ...(formerPath === undefined ? [] : [words.campaignRenamed(formerPath, path)]),
    ...(changes.length === 0 ? [] : [words.head(name, from, to), `  ${count}`]),
  ];
}

function changeLines(change: Change, words: ComparisonWording, paint: Paint): readonly string[] {
  switch (change.kind) {
    case 'added':
      return [
        paint.green(`+ ${titleOf(words.added, change.after, change.place, words)}`),
        ...fieldsOf(change.after, words),
      ];
    case 'removed':
      return [paint.red(`- ${titleOf(words.removed, change.before, change.place, words)}`)];
    case 'changed': {
      const { before, after, fields, move } = change;
      const word = fields.length > 0 ? words.changed : words.moved;
      const place =
        move === undefined
          ? undefined
          : move.kind === 'order'
            ? words.reordered
            : `${move.from} → ${move.to}`;
      // What a person knows it by is its old name.
      const title = titleOf(word, fields.some(({ key }) => key === 'title') ? before : after, place, words);
      return [`~ ${title}`, ...fields.map((field) => `    ${fieldLine(field, words, paint)}`)];
    }
    default:
      return assertNever(change);
  }
}

const longestName = 40;

function titleOf(word: string, entry: Entry, place: string | undefined, words: ComparisonWording): string {
  // What is shown without a heading goes by the plan's own word for it.
  const shown = entry.fields.find(({ key, value }) => key === 'shows' && value === entry.name);
  const whole = shown ? wordsOf(shown.label, entry.name, words) : entry.name;
  const name = shortenedInBrackets(cleanForTerminal(whole), longestName);
  const named = place === undefined ? name : words.inside(name, cleanForTerminal(place));
  return `${word}  ${words.subjects[entry.subject]}  ${named}`.trimEnd();
}

/** Of a new thing: when and by whom; its words stand in its title. */
const fieldsOf = ({ fields, name }: Entry, words: ComparisonWording): readonly string[] =>
  fields
    .filter(({ value }) => value !== name)
    .map(({ label, value }) => {
      const told = wordsOf(label, value, words).replaceAll('\n', ' ');
      return `    ${labelOf(label, words)}${cleanForTerminal(told)}`;
    });

/** What a property says; a word that the plan chooses from a few, as a person calls it. */
function wordsOf(label: FieldChange['label'], value: string, { choices }: ComparisonWording): string {
  if (label.kind === 'own') return value;
  const words = new Map(Object.entries(choices)).get(label.name);
  if (!words) return value;
  const named = new Map(Object.entries(words));
  return value
    .split('、')
    .map((word) => named.get(word) ?? word)
    .join('、');
}

const labelOf = (label: FieldChange['label'], { fields, colon }: ComparisonWording): string =>
  `${label.kind === 'known' ? fields[label.name] : cleanForTerminal(label.title)}${colon}`;

/** A short property is told as before → after; in a long one what was taken out and put in is marked. */
function fieldLine(
  { label, before, after, pieces }: FieldChange,
  words: ComparisonWording,
  paint: Paint,
): string {
  const clean = (text: string | undefined): string =>
    text === undefined ? words.nothing : cleanForTerminal(wordsOf(label, text, words).replaceAll('\n', ' '));
  const isShort = [before, after].every((text) => [...(text ?? '')].length <= longestName);
  const told =
    isShort || before === undefined || after === undefined
      ? `${paint.red(clean(before))} → ${paint.green(clean(after))}`
      : markedText(pieces, paint);
  return `${labelOf(label, words)}${told}`;
}

export const keptLetters = 12;
const kept = keptLetters;

/** 逐校[-检查-]{+登记+}…; of what stayed the same only what stands beside a change. */
export function markedText(pieces: readonly TextPiece[], paint: Paint): string {
  return pieces
    .map(({ kind, text }, index) => {
      const clean = cleanForTerminal(text.replaceAll('\n', ' '));
      if (kind === 'removed') return paint.red(`[-${clean}-]`);
      if (kind === 'added') return paint.green(`{+${clean}+}`);
      const letters = [...clean];
      const start = index === 0 ? '' : letters.slice(0, kept).join('');
      const end = index === pieces.length - 1 ? '' : letters.slice(-kept).join('');
      return letters.length <= 2 * kept + 1 ? clean : `${start}…${end}`;
    })
    .join('');
}

/** The same for programs; part of the one JSON document. */
export const comparisonForPrograms = ({ from, to, campaigns }: Comparison) => ({
  from,
  to,
  campaigns: campaigns.map(({ path, formerPath, kind, changes }) => ({
    path,
    ...(formerPath !== undefined && { former_path: formerPath }),
    kind,
    changes: changes.map(changeForPrograms),
  })),
});

function changeForPrograms(change: Change) {
  const entry = change.kind === 'removed' ? change.before : change.after;
  const { subject, id, name, origin } = entry;
  const { span } = origin;
  return {
    kind: change.kind,
    subject,
    id,
    name,
    ...(change.kind === 'changed'
      ? {
          ...(change.move && { move: change.move }),
          fields: change.fields.map(({ key, before, after, pieces }) => ({
            key,
            before: before ?? null,
            after: after ?? null,
            pieces,
          })),
        }
      : change.place !== undefined && { place: change.place }),
    file: span.file.path,
    line: positionOf(span.file, span.start).line,
  };
}
