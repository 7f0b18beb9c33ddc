import { expect, test } from 'vitest';
import type { ProsePlan } from '../../src/campaign/document-plan.ts';
import { kindDefaults } from '../../src/campaign/documents/kind-defaults.ts';
import { resolveText } from './resolve-text.ts';

const head = `hongtou: 1
name: 校园安全
issuer: 某市教育局
bureau: { imprintOffice: 教育局办公室 }
offices: [某市教育局, 教育局办公室]
documents:
`;

function planOf(document: string): ProsePlan {
  const [plan] = resolveText(`${head}  - { title: 某文, ${document} }\n`).campaign.documents;
  if (!plan || !('body' in plan)) throw new Error('not a document of prose');
  return plan;
}

const line = ({ format, redHead, signature, isTitleUnprinted, imprint }: ProsePlan): string =>
  [
    format,
    redHead ? '版头' : '—',
    signature,
    isTitleUnprinted ? '无题' : '有题',
    imprint ? `${imprint.office?.name ?? '无印发'} ${imprint.face}` : '无版记',
  ].join(' ');

test('what each kind is by default', () => {
  const kinds = Object.keys(kindDefaults).map(
    (kind) => `${kind}: ${line(planOf(`kind: ${kind}, imprint: { cc: 市政府 }`))}`,
  );
  expect(kinds).toEqual([
    'notice: general 版头 sealed 有题 教育局办公室 even',
    'implementation-plan: general — none 有题 教育局办公室 even',
    'work-report: general — none 有题 教育局办公室 even',
    'report: general 版头 sealed 有题 教育局办公室 even',
    'request: general 版头 sealed 有题 教育局办公室 even',
    'letter: letter 版头 sealed 有题 无印发 last',
    'order: order 版头 stamped 无题 教育局办公室 even',
    'minutes: minutes 版头 none 有题 教育局办公室 even',
  ]);
});

test.each([
  ['kind: notice, format: letter', 'letter 版头 sealed 有题 无版记'],
  ['kind: request, format: telegram', 'telegram 版头 unsealed 有题 教育局办公室 even'],
  ['kind: letter, format: general', 'general 版头 sealed 有题 教育局办公室 even'],
  ['kind: order, printTitle: true, signature: sealed', 'order 版头 sealed 有题 教育局办公室 even'],
  ['kind: order, format: general', 'general 版头 stamped 有题 教育局办公室 even'],
  ['kind: work-report, date: 2026-11-22', 'general — unsealed 有题 无版记'],
  ['kind: minutes, printTitle: false, imprint: false', 'minutes 版头 none 无题 无版记'],
  ['kind: notice, imprint: { blankPage: no }', 'general 版头 sealed 有题 教育局办公室 last'],
  ['kind: notice, format: letter, imprint: { face: even, copies: 5 }', 'letter 版头 sealed 有题 无印发 even'],
])('%s', (document, expected) => {
  expect(line(planOf(document))).toBe(expected);
});

test('recipients move to the imprint only where there are some', () => {
  const moved = planOf('kind: letter, recipients: 各学校, imprint: { recipients: true }');
  expect(moved.imprint).toMatchObject({ takesRecipients: true });
  expect(planOf('kind: letter, imprint: { recipients: true }').imprint).toBeUndefined();
});

test('a signatory may be written as the post alone; attendance as one entry', () => {
  const order = planOf('kind: order, signatories: [县长, { post: 副县长, name: ×× }]');
  expect(order.signatories).toEqual([{ post: '县长' }, { post: '副县长', name: '××' }]);
  const minutes = planOf('kind: minutes, attendance: { present: 教育局　×× }');
  expect(minutes.attendance).toEqual({
    host: [],
    present: ['教育局　××'],
    excused: [],
    observers: [],
    recorder: [],
  });
});

const finding = (document: string): readonly string[] =>
  resolveText(`${head}  - { ${document} }\n`).found.map(({ code }) => code);

test.each([
  ['请审核批准', '报告', ['HT350']],
  ['请予审批', '报告', ['HT350']],
  ['妥否，请批复', '报告', ['HT350']],
  ['已申请批准', '报告', []],
  ['提请审批事项3件', '报告', []],
  ['请示批准后实施', '报告', []],
  ['特此报告', '报告', []],
  ['请批示', '请示', []],
])('%s in a %s', (text, word, expected) => {
  const kind = word === '报告' ? 'report' : 'request';
  expect(finding(`kind: ${kind}, title: 关于经费的${word}, recipients: 市政府, body: [${text}。]`)).toEqual(
    expected,
  );
});

test.each([
  ['notice', '关于防汛的意见', []],
  ['notice', '关于防汛的通知（试行）', []],
  ['notice', '校园安全专项行动', []],
  ['notice', '关于防汛的报告', ['HT355']],
  ['notice', '校园安全工作方案', ['HT355']],
  ['implementation-plan', '关于防汛的实施意见', []],
  ['implementation-plan', '校园安全工作要点', []],
  ['work-report', '关于防汛的报告', []],
  ['letter', '关于防汛的复函', []],
  ['order', '校园安全管理规定', []],
  ['order', '关于防汛的通知', []],
  ['minutes', '关于防汛的通知', ['HT355']],
])('a %s titled %s', (kind, title, expected) => {
  expect(finding(`kind: ${kind}, title: ${title}, body: [略。]`)).toEqual(expected);
});

test('an office that is unknown may be words only where it stands as an owner', () => {
  const acceptsWords = (text: string) =>
    resolveText(head + text).found.flatMap(({ code, parameters }) =>
      code === 'HT301' && 'acceptsWords' in parameters ? [parameters.acceptsWords] : [],
    );
  expect(acceptsWords('  - { kind: notice, title: 某通知, imprint: { office: 档案科 } }\n')).toEqual([false]);
  expect(acceptsWords('  - { kind: roster, title: 名单, rows: { offices: [档案科] } }\n')).toEqual([false]);
  const topics = 'topics: [{ title: 甲, tasks: [{ title: 乙, lead: 档案科 }] }]\n';
  const notice = '  - { kind: notice, title: 某通知, issuer: 档案科 }\n';
  expect(acceptsWords(`  []\n${topics}`)).toEqual([true]);
  expect(acceptsWords(`${notice}${topics}`)).toEqual([false]);
});

test('nothing is concluded from a kind that was refused', () => {
  const document = '{ kind: 请示, status: final, title: 关于经费的请示, signatories: [局长], body: [略。] }';
  const { found } = resolveText(`${head}  - ${document}\n`);
  expect(found.map(({ code }) => code)).toEqual(['HT204']);
});
