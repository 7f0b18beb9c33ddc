import type { Stretch } from './measure.ts';

/**
 * A stretch that must not be cut where it fits the line. Atoms nest: a whole date holds its parts. Where a line is
 * too narrow, level 0 is given up first, then 1, then 2.
 */
export interface Atom extends Stretch {
  readonly level: 0 | 1 | 2;
}

const numeral = '(?:\\d{1,4}|[〇零一二三四五六七八九十]{1,4})';
const join = '(?:——?|[–\\-~～至到])';
const dateToken = `${numeral}(?:年(?:度|年?[底初末])?|月(?:份|[底初末]|[上中下]旬)?|[日号])|第?[一二三四1-4]季度|[上下]半年`;
/** `9—` of 9—12月. */
const rangeStart = `(?:\\d{1,4}${join}(?=\\d))?`;
const tail = '(?:之?前|以前|之?后|以后|起|止|内)';
const datePattern = `${rangeStart}(?:${dateToken})`;
/** What goes on with a date: looked for by itself, because each place a pattern stands in is compiled by itself. */
const nextDate = new RegExp(`(${join})?${datePattern}`, 'y');
const dateTail = new RegExp(tail, 'y');

/** Looked for behind a number by an expression of its own: in one with the rest it took longer to compile than to use. */
const measureWord = new RegExp(
  [
    '(?:个|类|批|期|天|周|级|项|处|次|家|起|条|份|件|台|套|岁|种|名|人|户|栋|层|间|座|所|辆|艘|架|只|支|张|页|册|本|部|场|组|队|班|步|章|节|款|楼|室|米|吨|升|克|亩|度|倍|成|分|点|字|元|县|市|区|镇|村|校)',
    '(?:小时|分钟|秒|个(?:工作日|月|小时)|工作日|人次|户次|台次|件次|车次|平方(?:公里|米)|立方米|公里|千米|厘米|毫米|公斤|千克|公顷|千瓦|大类)',
    '(?:[%％‰℃])',
  ]
    .reverse()
    .join('|'),
  'y',
);
const quantityPattern = `[第约近]?\\d[\\d,]*(?:\\.\\d+)?(?:${join}\\d+(?:\\.\\d+)?)?[余多]?[百千万亿]{0,2}[余多]?`;
/** 12：30, and dashes and dots that belong together. */
const pairPattern = '\\d{1,2}[:：]\\d{2}|——+|……+';
const documentNumberPattern = '[〔\\[［(（]\\d{4}[〕\\]］)）]第?\\d+号';
const standardNumberPattern = '[A-Z]{2,4}\\d{0,2}(?:/[A-Z])? ?\\d+(?:\\.\\d+)*(?:——?|[–-])\\d{2,4}';

/** In this order: what comes first wins where several could begin at the same place. */
const pattern = new RegExp(
  `${documentNumberPattern}|${standardNumberPattern}|${pairPattern}|(${datePattern})|(${quantityPattern})`,
  'g',
);
const couldHoldAtom = /[\d〇零一二三四五六七八九十半—…]/;

/**
 * The atoms of a text: dates and their parts, numbers with their unit, numbers of documents and standards, and every
 * occurrence of the given names; times and double dashes too. Dates: 2021年3月22日前 ⊃ 3月22日前 ⊃ 22日前, so that a narrow column cuts them best.
 */
export function findAtoms(text: string, names: readonly string[] = []): readonly Atom[] {
  const atoms: Atom[] = [];
  for (const name of names) addName(text, name, atoms);
  if (!couldHoldAtom.test(text)) return atoms;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [, date, quantity] = match;
    const start = match.index;
    if (date !== undefined) {
      pattern.lastIndex = addDate(text, start, pattern.lastIndex, atoms);
      continue;
    }
    if (quantity !== undefined) pattern.lastIndex = endOfMeasureWord(text, pattern.lastIndex);
    const end = pattern.lastIndex;
    if (end - start > 1) atoms.push({ start, end, level: 2 });
  }
  return atoms;
}

/** Where the measure word ends that stands at an offset; the offset itself where there is none. */
function endOfMeasureWord(text: string, offset: number): number {
  measureWord.lastIndex = offset;
  return measureWord.test(text) ? measureWord.lastIndex : offset;
}

function addName(text: string, name: string, atoms: Atom[]): void {
  if (name.length < 2) return;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    atoms.push({ start: at, end: at + name.length, level: 0 });
  }
}

/** A part ends after the year and after the dash of a range. */
const ENDS_OF_PARTS = '年度底初末—–-~～至到';

/** Adds the date that begins with the token between two offsets; returns where it ends. */
function addDate(text: string, start: number, tokenEnd: number, atoms: Atom[]): number {
  const pieceEnds: number[] = [];
  let end = tokenEnd;
  for (;;) {
    nextDate.lastIndex = end;
    const next = nextDate.exec(text);
    if (next === null) break;
    // The dash of a range belongs to what is before it.
    pieceEnds.push(end + (next[1]?.length ?? 0));
    end = nextDate.lastIndex;
  }
  dateTail.lastIndex = end;
  if (dateTail.test(text)) end = dateTail.lastIndex;
  pieceEnds.push(end);
  atoms.push({ start, end, level: 0 });
  let partStart = start;
  let pieceStart = start;
  for (const pieceEnd of pieceEnds) {
    atoms.push({ start: pieceStart, end: pieceEnd, level: 2 });
    pieceStart = pieceEnd;
    if (pieceEnd < end && !ENDS_OF_PARTS.includes(text.charAt(pieceEnd - 1))) continue;
    atoms.push({ start: partStart, end: pieceEnd, level: 1 });
    partStart = pieceEnd;
  }
  return end;
}
