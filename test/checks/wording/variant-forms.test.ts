import { expect, test } from 'vitest';
import { unusualForms } from '../../../src/checks/wording/variant-forms.ts';
import { variantForms } from '../../../src/checks/words/variants/index.ts';
import { mended, stretches } from '../text/read-text.ts';

test.each([
  ['杜绝其它事故', '杜绝其他事故'],
  ['做到帐、物、卡相符，建立台帐', '做到账、物、卡相符，建立台账'],
  ['主要成份', '主要成分'],
  ['采取明查暗访的方式', '采取明察暗访的方式'],
  ['法人代表签字，检查消防栓', '法定代表人签字，检查消火栓'],
  ['宏扬优秀传统', '弘扬优秀传统'],
])('%s', (text, right) => {
  expect(mended(unusualForms, text)).toBe(right);
});

test.each([
  '组成份额、形成份额，每份量杯',
  '10万元煤款，停车箱子，省份内部',
  '登记念珠，确定单位、指定单位、固定货架',
  '尤其它们，极其它',
  '人材料、撤消费',
  '关联贯通，草原由来',
  '搭建帐篷、损坏帐篷、蚊帐',
  '绿色采购、立刻划定、录入坐标、样本份数、法定货币、设计画面',
  '原由县教育局管理，天气干预会商',
  '推委员会主任',
  '“帐目”一词，《其它规定》',
])('nothing is wrong with %s', (text) => {
  expect(stretches(unusualForms, text)).toEqual([]);
});

test('what the lists recommend is recommended by all of them', () => {
  for (const { entries } of variantForms) {
    for (const { wrong, right } of entries) {
      expect(right, wrong).not.toBe(wrong);
      expect(stretches(unusualForms, `请${right}。`), right).toEqual([]);
    }
  }
});
