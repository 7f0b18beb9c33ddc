import { describe, expect, test } from 'vitest';
import { resolveText, underCaret } from '../campaign/resolve-text.ts';

const findings = (plan: string): readonly string[] =>
  resolveText(`hongtou: 1\nname: 校园安全\n${plan}`).found.map(
    (found) => `${found.code} ${underCaret(found).split('\n')[0]}`,
  );

const offices = `offices:
  - { name: 县教育局, short: 教育局, numberPrefix: 某教字 }
  - { name: 县公安局, numberPrefix: 某公字 }
  - { name: 第一中学, aliases: [一中], parent: 县教育局 }
  - { name: 一中食堂, parent: 第一中学 }
`;
const document = (kind: string, keys: string) =>
  `${offices}documents:\n  - { kind: ${kind}, title: 安全${kind === 'report' ? '报告' : '通知'}, body: [略。], ${keys} }`;

describe('copies of a document to a higher office', () => {
  const copied = (cc: string, kind = 'report') =>
    findings(`issuer: 县教育局\n${document(kind, `recipients: 县人民政府, imprint: { cc: ${cc} }`)}`);
  test('not to an office below the issuer, by whatever name and however deep', () => {
    expect(copied('[县公安局, 一中]')).toEqual(['HT359 一中']);
    expect(copied('一中食堂')).toEqual(['HT359 一中食堂']);
    expect(copied('县公安局、第一中学')).toEqual(['HT359 县公安局、第一中学']);
  });
  test('to equals and to names that nobody declared; a notice goes down anyway', () => {
    expect(copied('[县公安局, 第一中学校友会]')).toEqual([]);
    expect(copied('第一中学', 'notice')).toEqual([]);
  });
});

describe('signers of a joint document to a higher office', () => {
  const signed = (signers: string, kind = 'report') =>
    findings(`issuers: [县教育局, 县公安局]\n${document(kind, `recipients: 县人民政府, ${signers}`)}`);
  test('as many as issuers', () => {
    expect(signed('signers: 李××')).toEqual(['HT395 李××']);
    expect(signed('signers: [李××, 王××]')).toEqual([]);
    expect(signed('signers: 李××', 'notice')).toEqual([]);
    // A draft may wait for all of them.
    expect(signed('status: draft')).toEqual([]);
  });
  test('written one by one', () => {
    expect(signed('signers: 李××、王××')).toEqual(['HT399 李××、王××']);
    expect(signed('signers: ["李××，王××"]')).toEqual(['HT399 "李××，王××"']);
  });
});

describe('the number', () => {
  const numbered = (number: string, issuer = '县教育局') =>
    findings(`issuer: ${issuer}\n${document('notice', `number: ${number}`)}`);
  test('of another office', () => {
    expect(numbered('某公字〔2026〕1号')).toEqual(['HT397 某公字〔2026〕1号']);
    expect(numbered('某教字〔2026〕1号', '第一中学')).toEqual(['HT397 某教字〔2026〕1号']);
  });
  test('of the lead issuer, or of nobody that is declared', () => {
    expect(numbered('某教字〔2026〕1号')).toEqual([]);
    expect(numbered('某教函〔2026〕1号')).toEqual([]);
  });
});

test('a document is printed on the day it is issued or later', () => {
  const printed = (date: string, printing: string) =>
    findings(`issuer: 县教育局\n${document('notice', `date: ${date}, imprint: { date: ${printing} }`)}`);
  expect(printed('2026-11-22', '2026-11-20')).toEqual(['HT396 2026-11-20']);
  expect(printed('2026-11-22', '2025-12-31')).toEqual(['HT396 2025-12-31']);
  expect(printed('2026-11-22', '2026-11-22')).toEqual([]);
  expect(printed('2026-11-22', '2026-12-01')).toEqual([]);
});

describe('annexes of documents that are bound as one', () => {
  const bound = (own: string, one: string, other: string) =>
    findings(`issuer: 县教育局
${offices}documents:
  - { kind: notice, title: 通知, body: [略。], attached: [甲, 乙]${own} }
  - { id: 甲, kind: implementation-plan, title: 甲办法, body: [略。]${one} }
  - { id: 乙, kind: implementation-plan, title: 乙办法, body: [略。]${other} }`);
  const annexes = ', annexes: [{ listed: 附表 }]';
  test('one list of annexes only', () => {
    expect(bound('', annexes, '')).toEqual([]);
    expect(bound(annexes, '', '')).toEqual([]);
    expect(bound('', annexes, annexes)).toEqual(['HT398 乙']);
    expect(bound(annexes, annexes, '')).toEqual(['HT398 甲']);
  });
});

describe('an office of the Party in the imprint of an administrative body', () => {
  const imprint = (office: string, issuer = '县教育局'): readonly string[] =>
    findings(`issuer: ${issuer}
offices: [县教育局, 中共某县委教育工委, 县教育局党委办公室, 县教育局办公室, 县教育局党政办公室]
documents: [{ kind: notice, title: 通知, body: [略。], recipients: 各校, imprint: { office: ${office} } }]
`).filter((one) => one.startsWith('HT490'));
  test('is not its own', () => {
    expect(imprint('县教育局党委办公室')).toEqual(['HT490 县教育局党委办公室']);
  });
  test('unless both share it, or the Party issues', () => {
    expect(imprint('县教育局办公室')).toEqual([]);
    expect(imprint('县教育局党政办公室')).toEqual([]);
    expect(imprint('县教育局党委办公室', '中共某县委教育工委')).toEqual([]);
  });
});
