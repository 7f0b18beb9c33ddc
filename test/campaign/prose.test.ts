import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseProse, resolveProse } from '../../src/campaign/prose.ts';
import { resolveText } from './resolve-text.ts';

const { campaign } = resolveText(`
hongtou: 1
name: 消防安全
offices: [{ name: 某市教育局, short: 教育局, aliases: [市教委] }, 消防大队]
roles: [{ id: 主办, title: 牵头部门 }, { id: 市级, title: 市级, roles: [{ id: 市牵头, title: 牵头处室 }] }, { id: 县级, title: 县级, roles: [{ id: 县牵头, title: 牵头处室 }] }]
fields: [{ id: 目标, title: 阶段性目标 }]
facts: { 截止: 2024年3月31日, 名称的简称: 本专题 }
topics:
  - { id: 消防, title: 消防安全, deadline: 2024年底, tasks: [{ id: 通道, title: 检查通道, measures: [一, 二] }] }
  - id: 电气
    title: 电气安全
    owners: { 主办: [市教委, 消防大队, /], 市牵头: { words: 分管领导 } }
    deliverable: 台账
    deadline: [2024年6月底, 长期坚持]
    fields: { 目标: 百分之百 }
phases: [{ id: 动员, title: 动员部署, period: 2024年3月 }, { title: 总结 }]
duties: [{ id: 月报, title: 报送月报, every: 每月1日 }]
indicators: [{ id: 率, title: 整改率, target: 100% }]
documents:
  - { id: 通知, kind: implementation-plan, title: 通知, annexes: [清单, { listed: 图纸, id: 图 }] }
  - { id: 清单, kind: task-list, title: 任务清单 }
  - { id: 表, kind: ledger, title: 台账表, mark: 附件3 }
`);

const resolved = (text: string, annexes: readonly string[] = []): string =>
  resolveProse(text, campaign, { ids: annexes })
    .map((piece) => piece.text)
    .join('');

test.each([
  ['【事实：截止】前', '2024年3月31日前'],
  ['【事实:截止】', '2024年3月31日'],
  ['【 事实 ： 截止 】', '2024年3月31日'],
  ['【事实：名称的简称】', '本专题'],
  ['【专题：消防的标题】', '消防安全'],
  ['【专题：电气的时限】', '2024年6月底；长期坚持'],
  ['【专题：电气的牵头部门】', '教育局、消防大队'],
  ['【专题：电气的市牵头】', '分管领导'],
  ['【专题：电气的成果形式】', '台账'],
  ['【专题：电气的阶段性目标】', '百分之百'],
  ['【任务：通道的时限】', '2024年底'],
  ['【单位：市教委】', '教育局'],
  ['【单位：市教委的全称】', '某市教育局'],
  ['【阶段：动员的时间】', '2024年3月'],
  ['【报送：月报的时间】', '每月1日'],
  ['【报送：月报的标题】', '报送月报'],
  ['【指标：率的目标】', '100%'],
  ['【个数：专题】、【个数：任务】、【个数：措施】、【个数：阶段】', '2、1、2、2'],
  ['【附件：清单的标题】', '任务清单'],
  ['【附件：表】', '附件3'],
  ['【【方头括号】和单独的】', '【方头括号】和单独的】'],
  ['【【【事实：截止】', '【2024年3月31日'],
  ['【事实：没有】【没有冒号】【没有收尾', '【事实：没有】【没有冒号】【没有收尾'],
])('%s', (text, expected) => {
  expect(resolved(text)).toBe(expected);
});

test('an annex has the number of its place, and none where it is the only one', () => {
  expect(resolved('见【附件：图】、【附件：清单】', ['清单', '图'])).toBe('见附件2、附件1');
  expect(resolved('见【附件：清单】', ['清单'])).toBe('见附件');
  expect(resolved('见【附件：图的标题】')).toBe('见图纸');
});

test('prose without references comes out as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(resolved(text.replaceAll('【', '【【'))).toBe(text);
    }),
  );
});

test('cutting loses nothing and never fails', () => {
  const text = fc.string({ unit: fc.constantFrom('【', '】', '：', '的', '\n', '事', '实', 'x') });
  fc.assert(
    fc.property(text, (prose) => {
      const back = parseProse(prose)
        .map((part) => (part.kind === 'text' ? part.text.replaceAll('【', '【【') : part.written))
        .join('');
      expect(back).toBe(prose);
      for (const part of parseProse(prose)) {
        if (part.kind !== 'text') expect(prose.startsWith(part.written, part.start)).toBe(true);
      }
      resolved(prose);
    }),
  );
});

test('what people write is read back, whatever the id', () => {
  const id = fc.stringMatching(/^[^\s【】：:/\\#][^\s【】：:/\\]{0,20}$/u);
  fc.assert(
    fc.property(id, (name) => {
      expect(parseProse(`前【事实：${name}】后`)).toMatchObject([
        { kind: 'text', text: '前' },
        { kind: 'reference', subject: '事实', target: name },
        { kind: 'text', text: '后' },
      ]);
    }),
  );
});
