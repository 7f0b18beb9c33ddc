import { expect, test } from 'vitest';
import type { Templates } from '../../src/compose/templates.ts';
import { resolveText } from '../campaign/resolve-text.ts';
import { composeOne } from './print.ts';
import { compileWith } from './read-templates.ts';

const plan = `hongtou: 1
name: 校园安全
contacts:
  - { name: 李××, phone: "0432-12345678", mail: a@example.cn }
  - { name: 王×× }
  - { name: 赵××, phone: "0432-87654321" }
documents:
  - { kind: implementation-plan, title: 校园安全方案, body: [{ section: 联系方式, show: contacts }] }
`;

/** The lines of each group that stays together. */
function groups(templates?: Templates): readonly (readonly string[])[] {
  const { campaign } = resolveText(plan);
  const [document] = campaign.documents;
  if (!document) throw new Error('no document');
  const { parts } = composeOne(document, campaign, templates).document;
  const found: string[][] = [[]];
  for (const block of parts.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'paragraph') continue;
    found.at(-1)?.push(block.inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join(''));
    if (!block.keepsWithNext) found.push([]);
  }
  return found.filter((group) => group.length > 0);
}

test('the lines of one contact belong together', () => {
  expect(groups()).toEqual([
    ['联系人：李××', '电　话：0432-12345678', '邮　箱：a@example.cn'],
    ['联系人：王××'],
    ['联系人：赵××', '电　话：0432-87654321'],
  ]);
});

test('a template that says more than its contacts keeps nothing together', () => {
  const own =
    '联系人如下：\n\n{{#each contacts}}\n{{name}}\n\n{{#if phone}}\n{{phone}}\n\n{{/if}}\n{{/each}}\n';
  const lines = ['联系人如下：', '李××', '0432-12345678', '王××', '赵××', '0432-87654321'];
  expect(groups(compileWith({ 'sections/contacts': own }))).toEqual(lines.map((line) => [line]));
});
