import { expect, test } from 'vitest';
import { packetFor } from '../../src/campaign/units/packet.ts';
import { writeText } from '../../src/writers/text/write-text.ts';
import { resolveText } from '../campaign/resolve-text.ts';
import { composeOne } from './print.ts';

const plan = `hongtou: 1
name: 医疗质量
issuer: 县卫健局
offices:
  - { name: 县卫健局 }
  - { name: 各医疗机构, group: true }
topics:
  - title: 诊疗
    id: 诊疗
    tasks:
      - { id: 病历, title: 书写病历, lead: 各医疗机构 }
      - { id: 查房, title: 落实查房, lead: 县卫健局 }
documents:
  - kind: checklist
    id: 清单
    title: 质量清单
    head: [填报单位（盖章）, 填报时间]
    foot: [审核人]
    rows: tasks
    columns:
      - no
      - task
      - { title: 落实情况, filledBy: 各医疗机构 }
      - { show: deliverable, filledBy: 县卫健局 }
      - { title: 核查结果, filledBy: 县卫健局 }
    blankRows: 1
    totals: [合计]
`;

const { campaign } = resolveText(plan);
const printed = (of: typeof campaign): string => {
  const [document] = of.documents;
  return document ? writeText(composeOne(document, of).document) : '';
};

test('a packet prints the name, its own rows with their numbers, and strikes out what others fill in', async () => {
  const { campaign: own } = packetFor(campaign, { name: '县中医院', groups: ['各医疗机构'] });
  await expect(printed(own)).toMatchFileSnapshot('golden/unit-packet.txt');
});

test('a unit that the plan does not know gets all of it, open', async () => {
  const { campaign: own } = packetFor(campaign, { name: '县档案馆', groups: [] });
  expect(printed(own).replace('县档案馆', '＿'.repeat(10))).toBe(printed(campaign));
});

test('blanks keep their anchors, the one with the name in it among them', () => {
  const anchors = (of: typeof campaign): readonly string[] => {
    const [document] = of.documents;
    if (!document) return [];
    const { parts } = composeOne(document, of).document;
    return JSON.stringify(parts).match(/(?<="anchor":")[^"]+/gu) ?? [];
  };
  const { campaign: own } = packetFor(campaign, { name: '县中医院', groups: ['各医疗机构'] });
  expect(anchors(own)).toContain('清单/#head/填报单位（盖章）');
  expect(anchors(campaign)).toEqual(expect.arrayContaining([...anchors(own)]));
});
