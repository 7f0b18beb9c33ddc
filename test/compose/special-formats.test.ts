import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resolveText } from '../campaign/resolve-text.ts';
import { composeOne, print } from './print.ts';
import { compileWith, templateFiles } from './read-templates.ts';

const { campaign, found } = resolveText(
  readFileSync(join(import.meta.dirname, 'special-formats.yaml'), 'utf8'),
);

const documentOf = (id: string) => {
  const plan = campaign.documents.find((document) => document.id === id);
  if (!plan) throw new Error(`no document ${id}`);
  return plan;
};
const composed = (id: string) => composeOne(documentOf(id), campaign).document;

test('the plan is as the rules want it', () => {
  expect(found).toEqual([]);
});

test.each(campaign.documents.map(({ id }) => id))('%s as a reviewer reads it', async (id) => {
  await expect(print(documentOf(id), campaign)).toMatchFileSnapshot(`golden/special-${id}.txt`);
});

test('the format is the document’s, and the general one without a head', () => {
  expect(['report', 'letter', 'order', 'minutes', 'telegram'].map((id) => composed(id).format)).toEqual([
    'general',
    'letter',
    'order',
    'minutes',
    'telegram',
  ]);
  const plan = documentOf('letter');
  const headless = 'redHead' in plan ? { ...plan, redHead: false } : plan;
  expect(composeOne(headless, campaign).document.format).toBe('general');
});

test('a letter bears the name of its lead issuer and no 文件', () => {
  expect(composed('letter').head).toMatchObject({ issuers: ['平川县教育局'], suffix: '' });
  expect(composed('letter').parts[0]?.signature?.issuers).toEqual(['平川县教育局', '平川县公安局']);
});

test('a letter without copies has no imprint', () => {
  expect(composed('notice-as-letter').imprint).toBeUndefined();
  expect(composed('letter').imprint).toEqual({
    cc: { label: '抄送：', text: '平川县人民政府。' },
    others: [],
    face: 'last',
    blankPage: 'auto',
  });
});

test('an order is named by its title and does not print it', () => {
  const { title, parts, head } = composed('order');
  expect(title).toBe('平川县森林防火禁火令');
  expect(parts[0]?.title).toEqual({ text: '平川县森林防火禁火令', isUnprinted: true });
  expect(parts[0]?.signature).toMatchObject({
    geometry: 'stamped',
    signatories: [{ post: '县长', name: '××' }, { post: '副县长' }],
  });
  expect(head).toMatchObject({ issuers: ['平川县人民政府'], suffix: '令' });
});

test('the title of an annex is printed, whatever its format', () => {
  const order = documentOf('order');
  const notice = { ...documentOf('telegram'), annexes: ['order'] };
  const all = { ...campaign, documents: [notice, order] };
  expect(composeOne(notice, all).document.parts[1]?.title).toEqual({ text: '平川县森林防火禁火令' });
});

test('a draft keeps room for the number that its format has', () => {
  const numberOf = (id: string) => {
    const { number, ...plan } = { number: '', ...documentOf(id), status: 'draft' as const };
    const { head } = composeOne(plan, campaign).document;
    return head?.number?.map((inline) => (inline.kind === 'text' ? inline.text : '＿')).join('');
  };
  expect(numberOf('order')).toBe('第＿号');
  expect(numberOf('minutes')).toBe('第＿期');
  expect(numberOf('letter')).toBe('平教字〔2026〕＿号');
  expect(numberOf('telegram')).toBeUndefined();
});

test('a telegram says its level on a line of its head, and not in the corner', () => {
  const { head } = composed('telegram');
  expect(head).not.toHaveProperty('urgency');
  expect(head).not.toHaveProperty('number');
  expect(head?.signers).toEqual([]);
  expect(head?.lines).toHaveLength(2);
});

test('joint minutes name all who drew them up', () => {
  const plan = documentOf('minutes');
  if (!('issuers' in plan) || !plan.imprint) throw new Error('no minutes');
  const { office: _, ...imprint } = plan.imprint;
  const issuers = campaign.offices.slice(0, 2);
  const joint = { ...plan, issuers, imprint };
  const { head } = composeOne(joint, { ...campaign, bureau: {} }).document;
  expect(head?.lines?.[0]?.left).toEqual([{ kind: 'text', text: '平川县教育局、平川县公安局' }]);
});

test('recipients that moved to the imprint are not addressed above the text', () => {
  const { parts, imprint } = composed('recipients-below');
  expect(parts[0]).not.toHaveProperty('recipients');
  expect(imprint?.recipients).toEqual({ label: '主送：', text: '各中小学校，各幼儿园。' });
});

test('a bureau words the head of a format its own way', () => {
  const original = templateFiles().get('heads/telegram')?.text ?? '';
  const templates = compileWith({ 'heads/telegram': original.replace('发电单位：', '发往：') });
  expect(print(documentOf('telegram'), campaign, templates)).toContain('发往：平川县教育局办公室');
});
