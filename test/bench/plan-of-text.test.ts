import { expect, test } from 'vitest';
import { planOfText } from './plan-of-text.ts';

const notice = `关于开展学校食堂安全检查的通知
各乡镇中心学校：
一、检查内容
（一）食品采购
检查进货台账【含电子台账】。
（二）餐具消毒
每餐消毒，做好记录。
二、有关要求
于10月27日前报送检查情况。
某县教育局办公室
二〇二三年十月十日
`;

test('headings become sections, the end of the text its issuer and date', () => {
  expect(JSON.parse(planOfText(notice))).toMatchObject({
    issuer: '某县教育局办公室',
    documents: [
      {
        title: '关于开展学校食堂安全检查的通知',
        date: '二〇二三年十月十日',
        body: [
          '各乡镇中心学校：',
          {
            section: '检查内容',
            sections: [
              { section: '食品采购', text: '检查进货台账【【含电子台账】。' },
              { section: '餐具消毒', text: '每餐消毒，做好记录。' },
            ],
          },
          { section: '有关要求', text: '于10月27日前报送检查情况。' },
        ],
      },
    ],
  });
});

test('a text without an end of its own, with numbers that run on into a sentence', () => {
  const plan = JSON.parse(planOfText('工作要点\n（一）指导思想。以安全为本。\n1.落实责任。'));
  expect(plan.documents[0]).toEqual({
    kind: 'work-report',
    status: 'final',
    title: '工作要点',
    body: ['（一）指导思想。以安全为本。', '1.落实责任。'],
  });
  expect(plan.issuer).toBe('本机关');
});
