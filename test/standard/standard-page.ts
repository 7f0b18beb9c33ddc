import type { RuleGroup, StandardRule } from './measure.ts';
import { notMeasured } from './not-measured.ts';
import type { PrintedDocument } from './pages.ts';
import { ruleFiles } from './registry.ts';
import { resultOf } from './results.ts';

type Language = 'zh' | 'en';

const strengths: Readonly<Record<StandardRule['strength'], Readonly<Record<Language, string>>>> = {
  MUST: { zh: '应当', en: 'must' },
  SHOULD: { zh: '一般', en: 'should' },
  REC: { zh: '推荐', en: 'recommended' },
  MAY: { zh: '可以', en: 'may' },
  PRACTICE: { zh: '惯例', en: 'practice' },
  DERIVED: { zh: '推得', en: 'derived' },
  CUSTOM: { zh: '自定', en: 'by the plan' },
};

const wording = {
  zh: {
    title: '# 国家标准逐条对照',
    other: '[English](standard.en.md)',
    intro: (rules: number, groups: number, examples: number) => [
      `GB/T 9704—2012《党政机关公文格式》中能在版面上量的规则，${rules} 条，分 ${groups} 组，逐条在 ${examples} 份[示例文件](showcase.md)排好的页面上测量。`,
      '示例由 hongtou 排成 Word 文件，用 LibreOffice 转成 PDF，再量字的位置、字体、字号、颜色、线条和墨迹；不看程序自己的数字。没有另外写明的，允许误差是 6.1 的 ±1 mm。“1 字”是版心宽的 1/28，“1 行”是版心高的 1/22。',
      '测试在 `test/standard/`：`npx vitest run --config test/vitest.config.ts test/standard`。每条规则一项测试，不合格时说明条款、规则、示例、要求和实测。`broken-pages.test.ts` 把标准的数字逐个改错，证明测量会发现。本页由 `npx tsx test/standard/write-standard-page.ts` 生成。',
    ],
    strengthsTitle:
      '效力：“应当”包括标准直接规定的；“一般”“推荐”“可以”照标准用语；“惯例”是标准没有规定、各地通行的；“推得”由标准的其他数字算出；“自定”由计划写明。',
    head: ['规则', '效力', '要求', '实测', '示例'],
    measuredIn: '测量',
    words: '见规则',
    kept: '通过',
    broken: '**不合格**',
    notTitle: '## 没有测量的',
    notHead: ['条款', '内容', '原因'],
    contents: '目录',
    and: '等',
  },
  en: {
    title: '# The standard, rule by rule',
    other: '[中文](standard.md)',
    intro: (rules: number, groups: number, examples: number) => [
      `The rules of GB/T 9704-2012 that a page can show: ${rules} in ${groups} groups, each measured on the laid-out pages of ${examples} [examples](showcase.en.md).`,
      'hongtou makes Word files of the examples, LibreOffice lays them out as PDF, and positions, fonts, sizes and colours of characters, rules and ink are measured there; the program’s own numbers are not looked at. The tolerance is the ±1 mm of clause 6.1 where none is given. 1 字 is 1/28 of the width of the type area, 1 行 1/22 of its height, 处 counts places, 页 pages.',
      'The tests are in `test/standard/`: `npx vitest run --config test/vitest.config.ts test/standard`. Each rule is one test, and a failure names clause, rule, example, what was asked for and what was found. `broken-pages.test.ts` changes the numbers of the standard one by one and shows that the measures see it. This page is written by `npx tsx test/standard/write-standard-page.ts`.',
    ],
    strengthsTitle:
      'Strength: “must” includes what the standard plainly states; “should”, “recommended” and “may” follow its wording; “practice” is what offices do where it is silent; “derived” follows from other numbers; “by the plan” is what a plan decides.',
    head: ['Rule', 'Strength', 'Asked for', 'Measured', 'Examples'],
    measuredIn: 'Measured in',
    words: 'as the rule says',
    kept: 'kept',
    broken: '**broken**',
    notTitle: '## Not measured',
    notHead: ['Clause', 'What', 'Why'],
    contents: 'Contents',
    and: '…',
  },
} as const;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const mostExamples = 3;

function ruleRow(
  rule: StandardRule,
  documents: ReadonlyMap<string, PrintedDocument>,
  language: Language,
): string {
  const say = wording[language];
  const result = resultOf(rule, documents);
  const examples = rule.on
    .slice(0, mostExamples)
    .map((name) => `[${name}](../plans/showcase/${name}/campaign.yaml)`)
    .concat(rule.on.length > mostExamples ? [say.and] : []);
  const measured = result.isKept ? result.measured : `${say.broken} ${result.measured}`;
  return row([
    cell(rule[language]),
    strengths[rule.strength][language],
    result.expected === '' ? say.words : result.expected,
    cell(measured),
    examples.join(' '),
  ]);
}

function groupSection(
  file: string,
  group: RuleGroup,
  documents: ReadonlyMap<string, PrintedDocument>,
  language: Language,
): string {
  const say = wording[language];
  return [
    `### ${group.clause} ${group[language]}`,
    '',
    `${say.measuredIn}: [${file}.ts](../test/standard/rules/${file}.ts)`,
    '',
    row(say.head),
    row(say.head.map(() => '---')),
    ...group.rules.map((rule) => ruleRow(rule, documents, language)),
  ].join('\n');
}

/** docs/standard.md, or its English twin, with what was measured on the given print. */
export function standardPage(documents: ReadonlyMap<string, PrintedDocument>, language: Language): string {
  const say = wording[language];
  const groups = Object.entries(ruleFiles).flatMap(([file, all]) => all.map((group) => ({ file, group })));
  const rules = groups.flatMap(({ group }) => group.rules);
  return `${[
    say.title,
    say.other,
    ...say.intro(rules.length, groups.length, documents.size),
    say.strengthsTitle,
    ...groups.map(({ file, group }) => groupSection(file, group, documents, language)),
    say.notTitle,
    [
      row(say.notHead),
      row(say.notHead.map(() => '---')),
      ...notMeasured.map((each) => row([each.clause, cell(each[language]), each.why[language]])),
    ].join('\n'),
  ].join('\n\n')}\n`;
}

const decimal = /\d+(?:\.\d+)?/g;

/** How much a number measured elsewhere may differ: other versions of LibreOffice place things a little differently. */
const drift = 0.3;

/** The lines in which two pages differ; measured numbers may differ by `drift`. */
export function differentLines(stored: string, fresh: string): readonly string[] {
  const [old, now] = [stored.split('\n'), fresh.split('\n')];
  const isSame = (a: string, b: string): boolean => {
    if (a.replace(decimal, '#') !== b.replace(decimal, '#')) return false;
    const [first, second] = [a.match(decimal) ?? [], b.match(decimal) ?? []];
    return first.every((each, index) => Math.abs(Number(each) - Number(second[index])) <= drift);
  };
  return now.filter((line, index) => !isSame(old[index] ?? '', line));
}
