import { expect, test } from 'vitest';
import { repeatedSentence } from '../../../src/checks/consistency/repeated-sentence.ts';
import { findIn, findInBody } from '../text/read-text.ts';

const told = (text: string) => findInBody(repeatedSentence, text).map(({ parameters }) => parameters);

const sentence = '各县区每季度组织一次饮用水水源地巡查，发现违法排污当场制止并立案查处';

test('a sentence that stands twice in one document', () => {
  expect(told(`${sentence}。\n\n要健全制度。${sentence}。`)).toEqual([
    { what: 'sentence', written: `${sentence.slice(0, 20)}……` },
  ]);
});

test.each([
  ['a short phrase', '切实加强组织领导。\n\n切实加强组织领导。'],
  [
    'owners',
    '责任单位：市生态环境局、市水利局、市农业农村局、市住房城乡建设局、各县区政府。\n\n责任单位：市生态环境局、市水利局、市农业农村局、市住房城乡建设局、各县区政府。',
  ],
  [
    'owners in brackets',
    '检查。（市生态环境局、市水利局、市农业农村局、市住房城乡建设局按照职责分工负责）\n\n整改。（市生态环境局、市水利局、市农业农村局、市住房城乡建设局按照职责分工负责）',
  ],
  [
    'a list beside its summary',
    Array.from({ length: 2 }, () =>
      ['东', '西', '南', '北'].map((side) => `${side}${sentence}。`).join('\n\n'),
    ).join('\n\n'),
  ],
])('%s', (_, text) => expect(told(text)).toEqual([]));

test('two topics of one title', () => {
  const topics = (second: string) =>
    `topics:\n  - { title: 桥梁隐患排查整治, tasks: [查桥墩。] }\n  - { title: ${second}, tasks: [查桥面。] }\n`;
  expect(findIn(repeatedSentence, topics('桥梁隐患排查整治')).map(({ parameters }) => parameters)).toEqual([
    { what: 'topic', written: '桥梁隐患排查整治' },
  ]);
  expect(findIn(repeatedSentence, topics('隧道隐患排查整治'))).toEqual([]);
});

test('two tasks in the same words, for the same offices and the same time', () => {
  const task = `{ text: ${sentence}。, deadline: 2026年12月底前 }`;
  const found = findIn(
    repeatedSentence,
    `topics:\n  - title: 水源\n    tasks:\n      - ${task}\n      - ${task}\n`,
  );
  expect(found.map(({ parameters }) => parameters)).toEqual([
    { what: 'task', written: `${sentence.slice(0, 20)}……` },
  ]);
  const other = `{ text: ${sentence}。, deadline: 2026年6月底前 }`;
  expect(
    findIn(repeatedSentence, `topics:\n  - title: 水源\n    tasks:\n      - ${task}\n      - ${other}\n`),
  ).toEqual([]);
});

test('numbers make another task, another topic and another sentence of it', () => {
  const tasks = [1, 2].map(
    (number) => `全面摸排${number}号教学楼的用电线路，建立问题清单，明确整改措施和责任人。`,
  );
  const topics = [1, 2].map(
    (number) => `  - { title: 第${number}片区校园安全整治, tasks: ['${tasks[number - 1]}'] }\n`,
  );
  expect(findIn(repeatedSentence, `topics:\n${topics.join('')}`)).toEqual([]);
  expect(told([1, 2].map((month) => `${month}月份${sentence}。`).join('\n\n'))).toEqual([]);
});
