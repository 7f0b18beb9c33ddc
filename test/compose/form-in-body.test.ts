import { expect, test } from 'vitest';
import type { Inline } from '../../src/document/document.ts';
import type { Table } from '../../src/document/table.ts';
import { writeText } from '../../src/writers/text/write-text.ts';
import { resolveText } from '../campaign/resolve-text.ts';
import { composeOne } from './print.ts';

const plan = `hongtou: 1
name: 校舍消防整治
topics:
  - { title: 校舍, tasks: [{ id: 通道, title: 清理通道, text: 清理通道，方案见【附件：方案】。 }] }
documents:
  - id: 总方案
    kind: implementation-plan
    title: 校舍消防整治方案
    body: [请逐项落实。]
    annexes: [方案, 清单]
  - { id: 方案, kind: implementation-plan, title: 通道清理方案, body: [立即清理。] }
  - id: 清单
    kind: implementation-plan
    title: 两张清单
    body:
      - { section: 问题清单, intro: 逐项填写。, form: 问题 }
      - section: 任务清单
        sections: [{ section: 整改, numbering: none, form: 整改, text: 填完报送。 }]
  - id: 问题
    kind: checklist
    title: 问题清单
    head: [填报单位]
    foot: [审核人]
    rows: tasks
    columns: [no, text, { title: 具体问题 }]
    notes: [没有问题的填“无”，另见【附件：方案】。]
  - { id: 整改, kind: ledger, title: 整改台账, orientation: landscape, columns: [{ title: 措施 }], blankRows: 1 }
`;

function compose(id: string) {
  const { campaign, found } = resolveText(plan);
  expect(found).toEqual([]);
  const document = campaign.documents.find((each) => each.id === id);
  if (!document) throw new Error(`no document ${id}`);
  const composed = composeOne(document, campaign);
  expect(composed.diagnostics).toEqual([]);
  return composed.document;
}

const tables = (id: string): readonly Table[] =>
  compose(id).parts.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));

const anchors = (found: readonly Table[]): readonly string[] =>
  found
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.flat())))
    .flatMap((inline: Inline) => (inline.kind === 'blank' ? [inline.blank.anchor] : []));

test('labels, table and notes stand under the heading, worded by the template of the form', () => {
  expect(writeText(compose('清单'))).toMatchInlineSnapshot(`
    "附件2

    两张清单

    　　一、问题清单
    　　逐项填写。
    填报单位：＿＿＿＿＿＿＿＿＿＿

    | 序号 | 工作内容 | 具体问题 |
    | --- | --- | --- |
    | 1 | 清理通道，方案见附件1。 | ＿ |

    审核人：＿＿＿＿＿＿＿＿＿＿
    填报说明：没有问题的填“无”，另见附件1。
    　　二、任务清单
    　　整改

    | 措施 |
    | --- |
    | ＿ |

    　　填完报送。
    "
  `);
});

test('what is filled in has the same name in the body, in the annex and in the form by itself', () => {
  const inBody = anchors(tables('清单'));
  expect(inBody).toEqual(['问题/通道/具体问题', '整改/#blank-1/措施']);
  expect(anchors(tables('总方案'))).toEqual(inBody);
  expect([...anchors(tables('问题')), ...anchors(tables('整改'))]).toEqual(inBody);
});

test('a form speaks of the annexes of the document that it stands in, by itself too', () => {
  for (const id of ['清单', '问题']) {
    const text = writeText(compose(id));
    expect(text).toContain('方案见附件1。');
    expect(text).toContain('另见附件1。');
  }
});

test('a form that lies on its side does so in the body', () => {
  expect(tables('清单').map(({ orientation }) => orientation)).toEqual([undefined, 'landscape']);
});
