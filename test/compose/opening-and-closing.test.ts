import { expect, test } from 'vitest';
import type { Block, Inline } from '../../src/document/document.ts';
import { composeOne } from './print.ts';
import { campaign, part, prosePlan } from './sample.ts';

const textOf = (block: Block): string =>
  'inlines' in block
    ? block.inlines.map((inline: Inline) => ('text' in inline ? inline.text : '')).join('')
    : '';

const paragraphs = (more: Parameters<typeof prosePlan>[0]): readonly string[] =>
  composeOne(
    prosePlan({ body: [part({ text: '正文。' })], ...more }),
    campaign(),
  ).document.parts[0]?.blocks.map(textOf) ?? [];

test('the words that lead over to the body are those of the kind, with one mark before them', () => {
  expect(paragraphs({ kind: 'implementation-plan', opening: '为保障防汛安全，结合实际，' })).toEqual([
    '为保障防汛安全，结合实际，现制定工作方案如下：',
    '正文。',
  ]);
  expect(paragraphs({ kind: 'request', opening: '根据工作需要' })[0]).toBe(
    '根据工作需要，现就有关事项请示如下：',
  );
});

test('an opening of several paragraphs leads over at its end', () => {
  expect(paragraphs({ kind: 'report', opening: '第一段。\n\n第二段\n' })).toEqual([
    '第一段。',
    '第二段，现将有关情况报告如下：',
    '正文。',
  ]);
});

test('closing words are those of the kind or the plan’s own, and none unless asked for', () => {
  expect(paragraphs({ kind: 'request', closing: true }).at(-1)).toBe('妥否，请批示。');
  expect(paragraphs({ kind: 'request', closing: '请予批准。' }).at(-1)).toBe('请予批准。');
  expect(paragraphs({ kind: 'request' })).toEqual(['正文。']);
});
