import { type Atom, findAtoms } from './atoms.ts';

/** Third characters that make a word of two longer: 整改率, 负责人, 检查组. */
const suffixes = new Set('率数量额值度期人员者组科处室局委办表单类型级项目费款物');
/** Words that begin with one of them, so that 负责人员 is 负责 / 人员 and 总人数 is 总 / 人数. */
const wordsOfSuffixes = new Set(
  (
    '人员 人次 人数 人民 人均 数量 数据 数字 数额 组织 组长 期限 期间 量化 表格 项目 类别 类型 级别 额度 员工 费用 ' +
    '款项 物资 物品 科室 处室 处理 处置 处罚 局长 单位 单价 目标 目录 值班 办公 办理 办法 委员 型号'
  ).split(' '),
);
/** First characters that stand before a word of two: 已整改, 未完成, 总金额. */
const prefixes = new Set('已未总各非不本当应实新原分副');
/** Numbers and conjunctions are no part of the words around them. */
const chineseStretch = /[\u3400-\u9fff]+/g;
const conjunction = /[及和与或、]/;

/**
 * The words of a column's title as atoms, so that 完成时限 breaks 完成 / 时限. Without a dictionary: words of two
 * characters, one of an odd number longer (督导 / 检查 / 次数, 成立 / 检查组); that one gives way to a narrow column.
 */
export function findHeaderWords(text: string): readonly Atom[] {
  const numbers = findAtoms(text);
  const atoms: Atom[] = [...numbers];
  const words = [...text];
  for (const { start, end } of numbers) words.fill(' ', start, end);
  const withoutNumbers = words.length === text.length ? words.join('') : text;
  for (const { 0: stretch, index } of withoutNumbers.matchAll(chineseStretch)) {
    let start = 0;
    for (const part of stretch.split(conjunction)) {
      addWords(part, index + start, atoms);
      start += part.length + 1;
    }
  }
  return atoms;
}

function addWords(stretch: string, offset: number, atoms: Atom[]): void {
  let at = 0;
  while (stretch.length - at >= 2) {
    const left = stretch.length - at;
    const long = left === 3 || (left % 2 === 1 && isSuffix(stretch, at + 2));
    const pair = long && startsWithPrefix(stretch, at) ? at + 1 : at;
    atoms.push({ start: offset + pair, end: offset + pair + 2, level: 2 });
    if (long) atoms.push({ start: offset + at, end: offset + at + 3, level: 1 });
    at += long ? 3 : 2;
  }
}

const isSuffix = (stretch: string, at: number): boolean =>
  suffixes.has(stretch.charAt(at)) && !wordsOfSuffixes.has(stretch.slice(at, at + 2));

const startsWithPrefix = (stretch: string, at: number): boolean =>
  wordsOfSuffixes.has(stretch.slice(at + 1, at + 3)) ||
  (prefixes.has(stretch.charAt(at)) && !suffixes.has(stretch.charAt(at + 2)));
