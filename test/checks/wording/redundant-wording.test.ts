import { describe, expect, test } from 'vitest';
import { redundantWording } from '../../../src/checks/wording/redundant-wording.ts';
import { redundancies } from '../../../src/checks/words/redundancy.ts';
import { mended, stretches } from '../text/read-text.ts';

describe('the list', () => {
  test.each(redundancies)('$example', ({ example, corrected, right }) => {
    expect(stretches(redundantWording, `${example}。`)).toHaveLength(1);
    expect(stretches(redundantWording, `${corrected}。`)).toEqual([]);
    if (right !== undefined) expect(mended(redundantWording, `${example}。`)).toBe(`${corrected}。`);
  });
});

test('what is counted', () => {
  expect(stretches(redundantWording, '征集意见近2300余条。')).toEqual(['近2300余条']);
});

test.each([
  '成都全部学校、都全部门响应，人均全部费用',
  '公共累计指标，累计共享数据',
  '节约30%左右，预约200多人',
  '近10余年来、近5年左右、最近300多人、附近30米左右',
  '达到90%以上，二级以上医疗机构，3人以上',
  '约30米上下游',
  '围绕中心工作，以项目为中心，围绕服务企业、以改革为重点，围绕建设为重点的工程',
  '务必要求到位，增长3-5%，气温在-9.7℃，增幅在-5%至5%，20余家左右两侧商户',
  '分别由教育局、公安局负责，分别于5月和6月完成',
  '按照《关于开展检查的通知》要求，《通知》的通知对象',
  '防止事故再次发生，确保不再发生',
  '他说“大约30人左右”',
  '涉及道路、校舍',
])('nothing is wrong with %s', (text) => {
  expect(stretches(redundantWording, text)).toEqual([]);
});
