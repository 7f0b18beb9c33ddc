import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pretty } from '../writers/docx/pretty.ts';
import { partText, unzip } from '../writers/docx/unzip.ts';
import { twoPlans } from './random-plans.ts';
import { readRevisions } from './read-revisions.ts';
import { documentsOf, redlinesOf } from './redlines-of.ts';

test('accepting all gives the newer document, rejecting all the older one', async () => {
  await fc.assert(
    fc.asyncProperty(twoPlans, async ([older, newer]) => {
      const [before, after, made] = [
        await documentsOf(older),
        await documentsOf(newer),
        await redlinesOf(older, newer),
      ];
      for (const [id, bytes] of after) {
        const was = before.get(id);
        const is = await readRevisions(bytes, 'accept');
        const earlier = was ? await readRevisions(was, 'accept') : [];
        const redline = made.get(id);
        if (!redline) {
          expect(is, id).toEqual(earlier);
          continue;
        }
        expect(await readRevisions(redline, 'accept'), `${id} accepted`).toEqual(is);
        expect(await readRevisions(redline, 'reject'), `${id} rejected`).toEqual(earlier);
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

const notice = (body: string, more = '') => `hongtou: 1
name: 校园安全整治
issuer: 某县教育局
offices: [{ name: 某县教育局, numberPrefix: 某教字 }, 各中小学校]
topics: []
documents:
  - id: 通知
    kind: notice
    title: 某县教育局关于开展校园安全整治的通知
    number: 某教字〔2026〕3号
    date: 2026-03-05
    recipients: [各中小学校]
    body:
${body}${more}`;

test('words, dates, paragraphs: who, when, and the text of both', async () => {
  const made = await redlinesOf(
    notice('      - 请于2026年3月22日前报送方案。\n      - 逾期不再受理。\n'),
    notice('      - 请于2026年3月25日前报送自查方案。\n').replace('〔2026〕3号', '〔2026〕4号'),
  );
  const xml = partText(await unzip(made.get('通知') ?? new Uint8Array()), 'word/document.xml');
  const changed = xml.match(/<w:p>(?:(?!<\/w:p>).)*<w:(?:ins|del) .*?<\/w:p>/gu) ?? [];
  await expect(changed.map((paragraph) => pretty(paragraph)).join('\n')).toMatchFileSnapshot(
    'golden/paragraphs.xml',
  );
});

test('rows, their numbers, and cells that are merged over them', async () => {
  const list = (tasks: readonly string[]) =>
    notice(
      '      - 见附件。\n',
      '  - { id: 清单, kind: task-list, title: 任务清单, columns: [no, topic, task] }\n',
    ).replace(
      'topics: []',
      `topics:\n  - title: 消防\n    tasks:\n${tasks.map((each) => `      - { title: ${each} }\n`).join('')}`,
    );
  const made = await redlinesOf(
    list(['检查通道', '更换灭火器', '张贴标识']),
    list(['检查通道', '夜间巡查', '张贴标识牌']),
  );
  const xml = partText(await unzip(made.get('清单') ?? new Uint8Array()), 'word/document.xml');
  const rows = (xml.match(/<w:tr>.*?<\/w:tr>/gu) ?? []).slice(1);
  await expect(rows.map((row) => pretty(row)).join('\n')).toMatchFileSnapshot('golden/rows.xml');
});

test('the same plans give the same bytes, and equal documents none', async () => {
  const [older, newer] = [notice('      - 一。\n'), notice('      - 二。\n')];
  expect(await redlinesOf(older, newer)).toEqual(await redlinesOf(older, newer));
  expect(await redlinesOf(older, older)).toEqual(new Map());
});

test('the head of a letter is tracked where it stands, above the text', async () => {
  const letter = notice('      - 一。\n').replace('kind: notice', 'kind: letter').replace('的通知', '的函');
  const made = await redlinesOf(letter, letter.replace('〔2026〕3号', '〔2026〕4号'));
  const parts = await unzip(made.get('通知') ?? new Uint8Array());
  const headers = [...parts.keys()].filter((name) => name.includes('header'));
  expect(headers.filter((name) => partText(parts, name).includes('<w:del '))).toHaveLength(1);
});

test('an annex that was dropped or put in, and a table with another number of columns', async () => {
  const list = (columns: string, annexes: string) =>
    notice(
      '      - 一。\n',
      `    annexes: [${annexes}]
  - { id: 清单, kind: task-list, title: 任务清单, orientation: landscape, columns: [${columns}] }
  - { id: 名单, kind: table, title: 联络员名单, columns: [no, { title: 姓名 }], blankRows: 2 }
`,
    ).replace(
      'topics: []',
      'topics:\n  - title: 消防\n    tasks:\n      - { title: 检查通道, remark: 含楼梯 }\n',
    );
  const [older, newer] = [list('no, task', '清单, 名单'), list('no, task, remark', '清单')];
  for (const [before, after] of [
    [older, newer],
    [newer, older],
  ] as const) {
    const made = (await redlinesOf(before, after)).get('通知') ?? new Uint8Array();
    const [was, is] = [await documentsOf(before), await documentsOf(after)];
    expect(await readRevisions(made, 'reject')).toEqual(
      await readRevisions(was.get('通知') ?? new Uint8Array(), 'accept'),
    );
    expect(await readRevisions(made, 'accept')).toEqual(
      await readRevisions(is.get('通知') ?? new Uint8Array(), 'accept'),
    );
  }
});
