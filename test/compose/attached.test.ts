import { describe, expect, test } from 'vitest';
import type { OfficialDocument, Part } from '../../src/document/document.ts';
import { writeText } from '../../src/writers/text/write-text.ts';
import { resolveText } from '../campaign/resolve-text.ts';
import { composeOne } from './print.ts';

const order = (orderKeys = '', ruleKeys = '') => `hongtou: 1
name: 森林防火
issuer: 某某县人民政府
offices: [某某县人民政府]
documents:
  - id: 令
    kind: order
    title: 森林防火规定发布令
    number: 第3号
    date: 2026-11-22
    body: [《【附件：规定的标题】》已经通过，现予发布，自发布之日起施行。]
    signatories: [县长]
    attached: [规定]
${orderKeys}
  - id: 规定
    kind: implementation-plan
    title: 某某县森林防火规定
    printTitle: false
    body: [林区用火按本规定执行，火源见【附件：火源表】。]
${ruleKeys}
  - { id: 火源表, kind: checklist, title: 火源排查表, columns: [no, { title: 火源 }], blankRows: 1 }
  - { id: 值班表, kind: checklist, title: 值班表, columns: [no, { title: 姓名 }], blankRows: 1 }
`;

function compose(id: string, plan: string): OfficialDocument {
  const { campaign, found } = resolveText(plan);
  // A note about annexes that nothing mentions is none of composing's business.
  expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
  const document = campaign.documents.find((each) => each.id === id);
  if (!document) throw new Error(`no document ${id}`);
  const composed = composeOne(document, campaign);
  expect(composed.diagnostics).toEqual([]);
  return composed.document;
}

const outline = ({ parts }: OfficialDocument): readonly string[] =>
  parts.map(({ role, mark, title }: Part) => [role, mark ?? '-', title.text].join(' '));

test('an order and the rules that it issues: a part of their own with their title, no mark, no annex note', () => {
  const plan = order('', '    annexes: [火源表, 值班表]');
  expect(writeText(compose('令', plan))).toMatchInlineSnapshot(`
    "某某县人民政府令
    第3号
    ────────────────────────────

    　　《某某县森林防火规定》已经通过，现予发布，自发布之日起施行。

    　　　　　　　　　　　　　　　　县长
    　　　　　　　　　　　　　　　　2026年11月22日

    某某县森林防火规定

    　　林区用火按本规定执行，火源见附件1。

    　　附件：1.火源排查表
    　　　　　2.值班表

    附件1

    火源排查表

    | 序号 | 火源 |
    | --- | --- |
    | 1 | ＿ |

    附件2

    值班表

    | 序号 | 姓名 |
    | --- | --- |
    | 1 | ＿ |

    ────────────────────────────
    某某县人民政府　　　　2026年11月22日印发
    ────────────────────────────
    "
  `);
  expect(outline(compose('令', plan))).toEqual([
    'main - 森林防火规定发布令',
    'attached - 某某县森林防火规定',
    'annex 附件1 火源排查表',
    'annex 附件2 值班表',
  ]);
});

test('a title that is not printed alone is printed where the document is attached', () => {
  const plan = order('', '    annexes: [火源表]');
  expect(compose('令', plan).parts[1]?.title.isUnprinted).toBeUndefined();
  expect(compose('规定', plan).parts[0]?.title.isUnprinted).toBe(true);
});

describe('annexes are those of the whole', () => {
  test('the attached text speaks of the annexes of the document it follows', () => {
    const plan = order('    annexes: [值班表, 火源表]');
    expect(outline(compose('令', plan))).toEqual([
      'main - 森林防火规定发布令',
      'attached - 某某县森林防火规定',
      'annex 附件1 值班表',
      'annex 附件2 火源排查表',
    ]);
    for (const id of ['令', '规定']) expect(writeText(compose(id, plan))).toContain('火源见附件2。');
  });

  test('the document speaks of the annexes of the text that is attached to it', () => {
    const plan = order('', '    annexes: [值班表, 火源表]').replace(
      '现予发布',
      '现予发布（见【附件：值班表】）',
    );
    expect(writeText(compose('令', plan))).toContain('现予发布（见附件1）');
    expect(compose('令', plan).parts[0]?.annexNote).toBeUndefined();
    expect(compose('令', plan).parts[1]?.annexNote?.titles).toEqual(['值班表', '火源排查表']);
    expect(outline(compose('火源表', plan))).toEqual(['annex 附件2 火源排查表']);
  });

  test('what is attached to an annex numbers its annexes after that annex', () => {
    const plan = `${order('', '    annexes: [火源表]')}
  - { id: 通知, kind: notice, title: 关于执行规定的通知, body: [请执行。], annexes: [值班表, 印发] }
  - { id: 印发, kind: notice, title: 关于印发细则的通知, body: [印发。], attached: [细则] }
  - { id: 细则, kind: implementation-plan, title: 细则, body: [见【附件：名单】。], annexes: [名单] }
  - { id: 名单, kind: roster, title: 名单, blankRows: 1 }
`;
    const notice = compose('通知', plan);
    expect(outline(notice)).toEqual([
      'main - 关于执行规定的通知',
      'annex 附件1 值班表',
      'annex 附件2 关于印发细则的通知',
      'attached - 细则',
      'annex 附件2-1 名单',
    ]);
    expect(writeText(notice)).toContain('见附件2-1。');
    expect(writeText(compose('细则', plan))).toContain('见附件2-1。');
  });
});

test('documents can be written where they are attached', () => {
  const plan = order().replace(
    'attached: [规定]',
    'attached: [规定, { kind: implementation-plan, title: 说明, body: [说明见【附件：火源表】。] }]\n    annexes: [火源表]',
  );
  expect(outline(compose('令', plan))).toEqual([
    'main - 森林防火规定发布令',
    'attached - 某某县森林防火规定',
    'attached - 说明',
    'annex 附件 火源排查表',
  ]);
});
