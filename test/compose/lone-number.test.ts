import { expect, test } from 'vitest';
import { resolveText, underCaret } from '../campaign/resolve-text.ts';
import { composeOne } from './print.ts';

const found = (body: string): readonly string[] => {
  const { campaign } = resolveText(`hongtou: 1
name: 校园安全
topics: [{ title: 消防, text: 专题前言。 }]
documents:
  - kind: implementation-plan
    title: 校园安全方案
    body:
${body}`);
  const [plan] = campaign.documents;
  if (!plan) throw new Error('no document');
  const { diagnostics } = composeOne(plan, campaign);
  return diagnostics.map((one) => `${one.code} ${underCaret(one).split('\n')[0]}`);
};

test('a section or a run-in heading that is the only one below its heading', () => {
  expect(found('      - { section: 要求, sections: [{ section: 领导, text: 略。 }] }')).toEqual([
    'HT531 领导',
  ]);
  expect(found('      - { section: 要求, text: "**领导。**略。" }')).toEqual(['HT531 领导']);
  expect(
    found(`      - { section: 要求, sections: [{ section: 领导 }, { section: 责任, sections: [{ section: 主责 }] }] }
      - { section: 时间, sections: [{ section: 起止 }] }`),
  ).toEqual(['HT531 主责', 'HT531 起止']);
});

test('several, or one without a number, are as they should be', () => {
  expect(found('      - { section: 要求, sections: [{ section: 领导 }, { section: 责任 }] }')).toEqual([]);
  expect(found('      - { section: 要求, text: "**领导。**略。\\n\\n**责任。**略。" }')).toEqual([]);
  expect(found('      - { section: 要求, sections: [{ section: 领导, numbering: none }] }')).toEqual([]);
  expect(found('      - { section: 要求, text: 略。 }')).toEqual([]);
});

test('one topic of the campaign may be two tomorrow; a chapter may hold one article', () => {
  expect(found('      - { section: 任务, show: topics }')).toEqual([]);
  expect(
    found('      - { section: 附则, numbering: 第一章, sections: [{ numbering: 第一条, text: 略。 }] }'),
  ).toEqual([]);
});
