import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { diagnostic, type TextEdit } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { removeEntries } from '../../source/remove-entries.ts';
import type { Holder, WrittenFile, WrittenNode } from '../../source/visit-written.ts';
import { staleDates } from '../../text/stale-dates.ts';
import { writtenYears, type YearPlace } from '../../text/written-years.ts';
import type { DeadlineRule } from './deadline-rules.ts';
import { isTime, lastingWords } from './deadline-words.ts';
import type { Note } from './edited-file.ts';
import { planPlace } from './plan-places.ts';
import { missingLeapDay, shiftYears } from './shift-years.ts';
import {
  entry,
  keyOf,
  lineAbove,
  nameOf,
  plainText,
  todo,
  type WrittenText,
  writtenText,
} from './written-text.ts';

export interface RollRules {
  /** Years between the old plan and the new one. */
  readonly by: number;
  /** The year in which the new plan begins, where it is known. */
  readonly year?: number;
  readonly oldYears: ReadonlySet<number>;
  readonly deadlines: DeadlineRule;
  /** Ids, or titles, of tasks and measures that go, finished or not. */
  readonly drop: ReadonlySet<string>;
  /** Whether a task or measure, by the offset of its first letter, goes on for ever: 长期坚持. */
  isStanding(written: WrittenFile, start: number): boolean;
}

/** What has to be changed in the files of a plan. */
export interface RolledPlan {
  readonly edits: readonly TextEdit[];
  readonly notes: readonly Note[];
  /** What the tasks that went are called. */
  readonly dropped: readonly string[];
  /** Files, by path, of which nothing is left. */
  readonly gone: ReadonlySet<string>;
  /** Of `drop`, what the plan has. */
  readonly known: ReadonlySet<string>;
}

/** Gathers what a plan needs in order to go on into another year; `look` is called with each node of the plan. */
export function rollPlan(rules: RollRules): {
  readonly look: (found: WrittenNode) => boolean;
  readonly done: () => RolledPlan;
} {
  const edits: TextEdit[] = [];
  const notes: Note[] = [];
  const removals = new Map<YAMLMap | YAMLSeq, { readonly holder: Holder; readonly indexes: Set<number> }>();
  const holders = new Map<unknown, Holder | undefined>();
  const texts: WrittenText[] = [];
  const dropped = new Map<string, string>();
  const known = new Set<string>();
  const gone = new Set<string>();

  const replace = (span: Span | undefined, replacement: string): void => {
    if (span) edits.push({ span, replacement });
  };
  const note = (span: Span | undefined, say: Note['say']): void => {
    if (span) notes.push({ span, say });
  };

  const remove = (holder: Holder | undefined): void => {
    if (!holder) return;
    const { collection, index } = holder;
    const removal = removals.get(collection) ?? { holder, indexes: new Set() };
    removals.set(collection, removal);
    removal.indexes.add(index);
    // A list that has lost everything goes with its key.
    const above = holders.get(collection);
    if (!isSeq(collection) || removal.indexes.size < collection.items.length || !above) return;
    if (above.written !== holder.written) gone.add(holder.written.path);
    remove(above);
  };

  /** Says which dates of a text are as they were; `moved`: where years have moved. */
  const listDates = (text: WrittenText, moved: readonly { readonly start: number }[] = []): void => {
    texts.push(text);
    const left = staleDates(text.value).filter(
      ({ start, end }) => !moved.some((one) => one.start >= start && one.start < end),
    );
    const [first] = left;
    if (!first) return;
    const dates = left.map((date) => date.text);
    note(text.place(first.start, first.end) ?? text.span, (span) => diagnostic('HT895', { dates }, span));
  };

  const moveYears = (text: WrittenText, place: YearPlace, only?: ReadonlySet<number>): void => {
    const { moved, impossible } = shiftYears(text.value, { by: rules.by, place, ...(only && { only }) });
    for (const { start, end, replacement } of moved) replace(text.place(start, end), replacement);
    for (const { start } of impossible) {
      const date = text.value.slice(start);
      note(text.place(start, text.value.length), (span) => diagnostic('HT896', { date }, span));
    }
    if (place === 'date') {
      const [from, to] = missingLeapDay(text.value, rules.year) ?? [];
      if (from === undefined || to === undefined) return;
      const date = text.value.slice(from, to);
      note(text.place(from, to), (span) => diagnostic('HT896', { date }, span));
    } else listDates(text, moved);
  };

  /** 三年行动 is over after three years; how many of them are left nobody has written down. */
  const noteProgramme = ({ value, place, span }: WrittenText): void => {
    const found = /[两二三四五十]年(?:专项)?(?:整治)?(?:行动|规划|计划|攻坚)/u.exec(value);
    if (!found) return;
    const [dates, end] = [[found[0]], found.index + found[0].length];
    note(place(found.index, end) ?? span, (at) => diagnostic('HT895', { dates }, at));
  };

  const isTaskToDrop = ({ written, node }: WrittenNode): boolean => {
    if (!isMap(node)) return false;
    const names = ['id', 'title'].flatMap((key) => plainText(entry(node, key)) ?? []);
    const wanted = names.filter((name) => rules.drop.has(name));
    for (const name of wanted) known.add(name);
    if (wanted.length > 0) return true;
    const isDone = isScalar(entry(node, 'done')) && (entry(node, 'done') as Scalar).value === true;
    if (!isDone) return false;
    if (!rules.isStanding(written, node.range?.[0] ?? 0)) return true;
    const name = nameOf(node);
    const shown = entry(node, 'title') ?? entry(node, 'text') ?? node;
    note(writtenText(written, shown)?.span, (span) =>
      diagnostic('HT897', { what: 'standing-task', name }, span),
    );
    return false;
  };

  const drop = (node: YAMLMap, { written, holder }: WrittenNode): void => {
    remove(holder);
    if (holder && holder.written !== written) gone.add(written.path);
    dropped.set(plainText(entry(node, 'id')) ?? `#${dropped.size}`, nameOf(node));
    const measures = entry(node, 'measures');
    for (const measure of isSeq(measures) ? measures.items : []) {
      const id = isMap(measure) ? plainText(entry(measure, 'id')) : undefined;
      if (id !== undefined && isMap(measure)) dropped.set(id, '');
      const title = isMap(measure) ? plainText(entry(measure, 'title')) : undefined;
      for (const name of [id, title]) if (name !== undefined && rules.drop.has(name)) known.add(name);
    }
  };

  const lookAtTask = (found: WrittenNode): boolean => {
    const { node } = found;
    if (isScalar(node)) return lookAtText(found);
    if (!isMap(node)) return true;
    const measures = entry(node, 'measures');
    const says = entry(node, 'title') ?? entry(node, 'text');
    const loses =
      !says &&
      isSeq(measures) &&
      measures.items.length > 0 &&
      measures.items.every((one) => isTaskToDrop({ ...found, node: one as Node }));
    if (!loses && !isTaskToDrop(found)) return true;
    drop(node, found);
    return false;
  };

  const lookAtTime = ({ written, path, node, holder }: WrittenNode): boolean => {
    if (rules.deadlines === 'keep' || (rules.deadlines === 'empty' && path.startsWith('duties.every')))
      return true;
    if (rules.deadlines === 'shift') {
      const text = writtenText(written, node);
      if (text) moveYears(text, 'date');
      return !text;
    }
    if (isSeq(node)) return true;
    const said = writtenText(written, isMap(node) ? entry(node, 'text') : node);
    const lasts = said ? lastingWords(said.value) : '';
    if (lasts === '' || (isMap(node) && entry(node, 'by'))) remove(holder);
    else if (lasts !== said?.value) replace(said?.span, lasts);
    return false;
  };

  const lookAtFact = (found: WrittenNode): boolean => {
    const text = writtenText(found.written, found.node);
    if (!text) return true;
    const isYear = /^\d{4}$/u.test(text.value) && rules.oldYears.has(Number(text.value));
    if (!isYear && !isTime(text.value)) return lookAtText(found);
    texts.push(text);
    if (rules.deadlines === 'shift') moveYears(text, isYear ? 'name' : 'date');
    if (rules.deadlines === 'empty') replace(lineAbove(text.span), todo(text.span, keyOf(found.holder)));
    return false;
  };

  /** A number with a time is of that time; one without may hold as long as nobody counts again. */
  const lookAtFigure = ({ written, node, holder }: WrittenNode): boolean => {
    if (!isMap(node)) return true;
    const times = ['period', 'asOf'].flatMap((key) => plainText(entry(node, key)) ?? []);
    const years = times.flatMap((time) => writtenYears(time, 'date'));
    const isOld = years.length === 0 || years.some(({ year }) => rules.oldYears.has(year));
    if (times.length === 0 || !isOld) return true;
    const name = keyOf(holder);
    const key = isMap(holder?.collection)
      ? (holder.collection.items[holder.index]?.key as Node | null)
      : null;
    note(writtenText(holder?.written ?? written, key)?.span, (span) =>
      diagnostic('HT897', { what: 'figure', name }, span),
    );
    return true;
  };

  const lookAtText = ({ written, node }: WrittenNode): boolean => {
    const text = writtenText(written, node);
    if (text) listDates(text);
    return !text;
  };

  const look = (found: WrittenNode): boolean => {
    const { written, path, node, holder } = found;
    if (isSeq(node) || isMap(node)) holders.set(node, holder);
    const place = planPlace(path);
    switch (place) {
      case 'task':
        return lookAtTask(found);
      case 'time':
        return lookAtTime(found);
      case 'fact':
        return lookAtFact(found);
      case 'figure':
        return lookAtFigure(found);
      case 'title':
      case 'file-name': {
        const text = writtenText(written, node);
        if (!text) return true;
        moveYears(text, place === 'title' ? 'prose' : 'name', rules.oldYears);
        if (path === 'name') noteProgramme(text);
        return false;
      }
      case 'done':
      case 'issue':
        remove(holder);
        return false;
      case 'status':
        if (plainText(node) === 'final') replace(writtenText(written, node)?.span, 'draft');
        return false;
      case 'aside':
        return true;
      case 'text':
        return lookAtText(found);
    }
  };

  /** References to what has gone, where they are left. */
  const noteReferences = (): void => {
    for (const { value, place, span } of texts) {
      for (const { index, 0: reference, groups } of value.matchAll(
        /【(?:任务|措施)[：:]\s*(?<id>[^】]+)】/gu,
      )) {
        const id = groups?.id ?? '';
        const isGone = [...dropped.keys()].some((one) => id === one || id.startsWith(`${one}的`));
        if (!isGone) continue;
        note(place(index, index + reference.length) ?? span, (at) => diagnostic('HT898', { reference }, at));
      }
    }
  };

  return {
    look,
    done() {
      noteReferences();
      const taken = [...removals].flatMap(([collection, { holder, indexes }]) =>
        removeEntries(holder.written.file, collection, indexes),
      );
      const names = [...dropped.values()].filter((name) => name !== '');
      return { edits: [...edits, ...taken], notes, dropped: names, gone, known };
    },
  };
}
