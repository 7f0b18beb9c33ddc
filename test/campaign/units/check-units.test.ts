import { expect, test } from 'vitest';
import { checkUnits } from '../../../src/campaign/units/check-units.ts';
import { isForm } from '../../../src/campaign/units/is-form.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { resolveText } from '../resolve-text.ts';

const { campaign } = resolveText(`hongtou: 1
name: 医疗质量
issuer: 县卫健局
offices: [县卫健局, { name: 各医疗机构, group: true }]
topics: [{ title: 诊疗, tasks: [{ id: 病历, title: 书写病历, lead: 县卫健局 }] }]
documents:
  - { kind: ledger, id: 问题, title: 问题台账, columns: [no, { title: 问题, filledBy: 各医疗机构 }] }
  - { kind: ledger, id: 核查, title: 核查台账, columns: [no, { title: 结论, filledBy: 县卫健局 }] }
`);

const span = { file: { path: '名单.csv', text: '县中医院' }, start: 0, end: 4 };
const unit = (name: string, ...groups: readonly string[]) => ({ name, groups, span });

function told(units: readonly ReturnType<typeof unit>[], only?: string): readonly unknown[] {
  const found: Diagnostic[] = [];
  const forms = campaign.documents.filter(isForm).filter(({ id }) => only === undefined || id === only);
  checkUnits(campaign, units, forms, (one) => found.push(one));
  return found.map(({ code, parameters }) => [code, parameters]);
}

test('nothing is said where the plan knows all groups, or none is given', () => {
  expect(told([unit('县中医院'), unit('县妇幼保健院')])).toEqual([]);
});

test('a group that the plan never mentions, once, with what it is near to', () => {
  expect(told([unit('甲', '各医疗机构构'), unit('乙', '各医疗机构构'), unit('丙', '各学校')])).toEqual([
    ['HT915', { group: '各医疗机构构', count: 2, suggestion: '各医疗机构' }],
    ['HT915', { group: '各学校', count: 1 }],
  ]);
});

test('a form that others fill in is told for the units that do not get it, where packets hold it', () => {
  const units = ['甲', '乙', '丙', '丁'].map((name) => unit(name, '各医疗机构'));
  const parameters = { form: '核查台账', count: 4, names: ['甲', '乙', '丙'], fillers: ['县卫健局'] };
  expect(told(units)).toEqual([['HT916', parameters]]);
  expect(told(units, '问题')).toEqual([]);
  expect(told([unit('县卫健局')])).toMatchObject([['HT916', { form: '问题台账' }]]);
});
