import { expect, test } from 'vitest';
import { printedTexts } from '../../../src/campaign/texts/printed-texts.ts';
import { codeAt, resolveText } from '../resolve-text.ts';

const plan = `hongtou: 1
name: 校园消防安全
offices: [教育局, 各学校]
issuer: 教育局
facts: { 截止: 2026年9月30日 }
fields: [{ id: 内容, title: 主要内容 }]
figures:
  演练: { value: 12次, scope: 全县中小学, period: 2026年上半年, source: 各学校月报 }
topics:
  - title: 校舍安全
    tableTitle: 校舍
    deadline: [2026年6月底前, 长期坚持]
    tasks:
      - title: 排查隐患
        text: 逐栋排查。
        deliverable: 台账
        remark: 含校车
        fields: { 内容: 教学楼、宿舍 }
        measures: [{ title: 登记, text: 逐栋登记。, deadline: 每月25日前 }]
phases: [{ title: 动员, period: 2026年3月, text: 开会。 }]
leadership:
  title: 工作专班
  intro: 成立专班。
  groups: [{ role: 组长, members: [{ name: 甲××, post: 局长 }, 乙××] }, { role: 成员, text: 各股室负责人 }]
  office: 办公室设在安全股。
duties: [{ title: 月报, from: 各学校, to: 教育局, when: 2026年3月1日, every: 每月25日前 }]
contacts: [{ name: 丙××, phone: 12345678, mail: a@b.cn, address: 县城, remark: 工作日 }]
indicators: [{ id: 覆盖, title: 覆盖率, unit: "%", target: 全覆盖 }]
documents:
  - kind: notice
    title: [关于校园消防安全, 的通知]
    recipients: [各中学, 各小学]
    opening: 为了安全。
    closing: 特此通知。
    body: [{ section: 要求, intro: 如下。, text: 抓好落实。 }]
    note: 此件公开
    annexes: [{ listed: 参会回执 }]
    imprint: { cc: [县政府], others: [信息公开选项：主动公开] }
  - kind: minutes
    title: 会议纪要
    salutation: 各位：
    attendance: { present: [甲×× 教育局], observers: [丁××] }
    body: [会议指出。]
  - kind: ledger
    title: 台账
    head: [填报单位]
    foot: [{ id: 审核人, label: 审核 }]
    notes: [逐项填写。]
    notesTitle: 填表说明
    columns: [{ group: 整改, columns: [{ title: 隐患, unit: 处, filledBy: 各学校 }] }, { show: row, title: 类别 }, { id: 责任人, title: 责任人 }]
    rows: [{ group: 一类, rows: [{ title: 校舍类, cells: { 责任人: 校长 } }] }]
`;

const { campaign: whole, found } = resolveText(plan);
const texts = printedTexts(whole);

test('the plan is understood', () => {
  expect(found.filter(({ severity }) => severity === 'error').map(codeAt)).toEqual([]);
});

test('every text that a document prints is there, with its kind and its place', () => {
  const shown = texts.map(
    ({ kind, text, span }) => `${kind} ${text} ← ${span.file.text.slice(span.start, span.end)}`,
  );
  expect(shown).toMatchSnapshot();
});

test('every place is there once', () => {
  const places = texts.map(({ text, span: { start, end } }) => `${start} ${end} ${text}`);
  expect(new Set(places).size).toBe(places.length);
});

test('the text of a body is Markdown, and a document knows its own', () => {
  const markdown = texts.filter(({ isMarkdown }) => isMarkdown).map(({ text }) => text);
  expect(markdown).toEqual(['抓好落实。', '会议指出。']);
  const ofTheLedger = texts.filter(({ document }) => document?.kind === 'ledger').map(({ text }) => text);
  expect(ofTheLedger).toContain('逐项填写。');
  expect(ofTheLedger).not.toContain('抓好落实。');
});

test('a text that the schema refused is not printed', () => {
  const { campaign } = resolveText('hongtou: 1\nname: 消防\ntopics: [{ tasks: [{ text: [] }, 检查] }]\n');
  expect(printedTexts(campaign).filter(({ text }) => text.includes('缺'))).toEqual([]);
});

test('own contacts of a document are its own', () => {
  const { campaign } = resolveText(`hongtou: 1
name: 消防
contacts: [{ name: 甲×× }]
documents: [{ kind: report, title: 报告, contacts: [{ name: 乙×× }], body: [报告如下。] }]
`);
  const names = printedTexts(campaign).filter(({ kind }) => kind === 'name');
  expect(names.map(({ text, document }) => [text, document?.title])).toEqual([
    ['甲××', undefined],
    ['乙××', '报告'],
  ]);
});
