import { expect, test } from 'vitest';
import { twoForms } from '../../../src/checks/consistency/two-forms.ts';
import { findInBody } from '../text/read-text.ts';

const told = (text: string) => findInBody(twoForms, text).map(({ parameters }) => parameters);

test('the same parts in another order', () => {
  expect(told('坚持“节水优先、空间均衡、系统治理”。\n\n落实“空间均衡、节水优先、系统治理”思路。')).toEqual([
    { problem: 'order', written: '空间均衡、节水优先、系统治理', other: '节水优先、空间均衡、系统治理' },
  ]);
});

test('a term with a number that is quoted once and bare once', () => {
  expect(told('推进“六大专项行动”。\n\n结合六大专项行动开展排查。')).toMatchObject([
    { problem: 'marks', written: '六大专项行动' },
  ]);
});

test('two words for one thing: the rarer is told', () => {
  const text = '深刻吸取近期溺水事故教训。\n\n各校要汲取教训。\n\n认真吸取外地教训。';
  expect(told(text)).toEqual([{ problem: 'twins', written: '汲取', other: '吸取' }]);
});

test.each([
  '深刻吸取教训。\n\n从书本中汲取营养。',
  '深刻吸取教训。\n\n转发《关于汲取火灾教训的通知》。',
  '作出部署。\n\n做出样子。',
  '坚持“节水优先、空间均衡、系统治理”。\n\n落实“节水优先、空间均衡、系统治理”思路。',
  '坚持“节水优先、空间均衡”。\n\n落实“节水优先、系统治理”思路。',
  '发扬“爱国主义”精神。\n\n开展爱国主义教育。',
  '推进“六大专项行动”。\n\n印发《关于六大专项行动的通知》。',
])('nothing is wrong with %s', (text) => expect(told(text)).toEqual([]));
