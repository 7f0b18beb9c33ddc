import { expect, test } from 'vitest';
import { resolveText } from '../resolve-text.ts';

function fillOf(label: string, fill?: string): string | undefined {
  const slot =
    fill === undefined ? JSON.stringify(label) : `{ label: ${JSON.stringify(label)}, fill: ${fill} }`;
  const { campaign } = resolveText(`hongtou: 1
name: 校园安全
issuer: 县教育局
documents: [{ kind: table, title: 表, columns: [row], head: [${slot}] }]
`);
  const [form] = campaign.documents;
  return form && 'head' in form && typeof form.head === 'object' ? form.head[0]?.fill : undefined;
}

test.each([
  '填报单位',
  '填报单位：',
  '填报单位（盖章）',
  '填报单位(公章)：',
  '填表单位',
  '报送单位（加盖公章）',
  '上报单位名称',
  '单位',
  '单 位 名 称',
  '单位全称',
])('%s is where the name of the unit goes', (label) => {
  expect(fillOf(label)).toBe('unit');
});

test.each(['审核单位', '被检查单位', '单位负责人', '责任单位', '上级单位', '单位地址', '填报人', '计量单位'])(
  '%s is not',
  (label) => {
    expect(fillOf(label)).toBe('text');
  },
);

test('what the plan says of a label counts', () => {
  expect(fillOf('被检查单位', 'unit')).toBe('unit');
  expect(fillOf('填报单位', 'text')).toBe('text');
  expect(fillOf('填报单位时间')).toBe('date');
});
