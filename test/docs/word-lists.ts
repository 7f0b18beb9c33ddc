import { confusableWords } from '../../src/checks/words/confusable/index.ts';
import { knownShorthand } from '../../src/checks/words/known-shorthand.ts';
import { congresses, congressSource } from '../../src/checks/words/meetings/congresses.ts';
import { premierSource, premiers } from '../../src/checks/words/meetings/premiers.ts';
import { formerNames } from '../../src/checks/words/names/index.ts';
import { neverDoubled } from '../../src/checks/words/never-doubled.ts';
import { mistakenPhrases } from '../../src/checks/words/phrases/mistaken-phrases.ts';
import { setPhrases } from '../../src/checks/words/phrases/set-phrases.ts';
import { redundancies, redundancySource } from '../../src/checks/words/redundancy.ts';
import { titleSources } from '../../src/checks/words/titles/index.ts';
import { twinWords } from '../../src/checks/words/twin-words.ts';
import { variantForms } from '../../src/checks/words/variants/index.ts';
import type { WordEntry, WordList } from '../../src/checks/words/word-list.ts';

/** The page docs/word-lists.md: every list that the rules about words rest on, with the source of each entry. */
export function printWordLists(): string {
  return [
    '# 词表',
    '',
    '`hongtou check` 查词、查名称、查提法所依据的表，每一条都有出处。这一页由数据生成（`npx tsx test/docs/write-word-lists.ts`），改词表请改 `src/checks/words/`。不同意某一条的，在那一行上面写 `# hongtou-ignore 代码: 理由`。',
    '',
    'This page lists, with the source of every entry, what the rules about words, names and phrases rest on: words taken for others (HT480), recommended forms (HT481), former names of bodies (HT482), meetings and premiers (HT483), set phrases (HT484), redundancy (HT485) and titles of laws (HT486). It is made from the data in `src/checks/words/`. An entry that can be right in some sentence carries the context in which it is wrong.',
    '',
    ...confusableWords.flatMap((list) => section('HT480', list)),
    ...variantForms.flatMap((list) => section('HT481', list)),
    ...formerNames.flatMap((list) => [
      ...head('HT482', list.title, list.source),
      ...table(
        ['旧名称', '现在的名称', '不再使用', '条件', '出处'],
        list.entries.map((entry) => [
          entry.wrong,
          entry.right,
          entry.since,
          contextOf(entry),
          entry.source ?? '',
        ]),
      ),
    ]),
    ...head('HT483', '党的代表大会和中央全会', congressSource),
    ...table(
      ['大会', '开幕', '历次全会开幕'],
      congresses.map(({ congress, opened, plenums }) => [`${congress}大`, opened, plenums.join('、')]),
    ),
    ...head('HT483', '国务院总理', premierSource),
    ...table(
      ['姓名', '任职', '离任'],
      premiers.map(({ name, from, to = '' }) => [name, from, to]),
    ),
    ...head('HT484', '固定提法', '见各条'),
    ...table(
      ['提法', '内容', '出处'],
      setPhrases.map(({ name, parts, source }) => [name, parts.join('、'), source]),
    ),
    ...section('HT484', mistakenPhrases),
    ...head('HT485', '意思重复、说法混杂', redundancySource),
    ...table(
      ['例子', '改成', '原因'],
      redundancies.map(({ example, corrected, why }) => [example, corrected, why]),
    ),
    ...titleSources.flatMap(({ source, titles }) => [
      ...head('HT486', '法律法规名称', source),
      `${titles.map((title) => `《${title}》`).join('')}`,
      '',
    ]),
    ...head('HT471', '不会连用的词', neverDoubled.source),
    `${neverDoubled.words.join('、')}`,
    '',
    ...head('HT443', '一份文件里只用一个的词', '见各条'),
    ...table(
      ['词', '后面', '出处'],
      twinWords.map(({ words, object, source }) => [
        words.join('、'),
        object
          .replace(/^\(\?:|\)$/gu, '')
          .replaceAll('|', '、')
          .replace(/\)$/u, ''),
        source,
      ]),
    ),
    ...head('HT448', '不用解释的带数字的提法', '见各条'),
    ...table(
      ['提法', '出处'],
      knownShorthand.map(({ term, source }) => [term, source]),
    ),
  ].join('\n');
}

const head = (code: string, title: string, source: string): readonly string[] => [
  `## ${title}（${code}）`,
  '',
  `出处：${source}`,
  '',
];

const section = (code: string, list: WordList): readonly string[] => [
  ...head(code, list.title, list.source),
  ...table(
    ['写成', '应为', '条件', '原因', '另外的出处'],
    list.entries.map((entry) => [
      entry.wrong,
      entry.right,
      contextOf(entry),
      entry.why ?? list.why,
      entry.source ?? '',
    ]),
  ),
];

function contextOf(entry: WordEntry): string {
  const { before, notBefore, after, notAfter, without } = entry;
  return [
    condition('前面是', before),
    condition('前面不是', notBefore),
    condition('后面是', after),
    condition('后面不是', notAfter),
    condition('同一分句里有', entry.with),
    condition('同一分句里没有', without),
  ]
    .filter((one) => one !== '')
    .join('；');
}

const condition = (how: string, words: string | undefined): string =>
  words === undefined ? '' : `${how}${words.split(' ').map(inWords).join('/')}`;

function inWords(word: string): string {
  if (word === '^') return '分句的开头或结尾';
  return word === '#' ? '数字' : word;
}

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  row(heads),
  row(heads.map(() => '---')),
  ...rows.map(row),
  '',
];

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
