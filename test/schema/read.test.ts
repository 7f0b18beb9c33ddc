import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { missingText } from '../../src/schema/inspect/stand-in.ts';
import { readBureau, readCampaign, readOffices } from '../../src/schema/read.ts';
import { positioned } from './positioned.ts';

function read(text: string) {
  const found: Diagnostic[] = [];
  const result = readCampaign(positioned(text), (one) => found.push(one));
  if (!result) throw new Error('nothing was read');
  const written = (path: readonly (string | number)[]) => {
    const { file, start, end } = result.origin(path).span;
    return file.text.slice(start, end);
  };
  return { ...result, codes: found.map(({ code }) => code), found, written };
}

const plan = (...lines: readonly string[]) => ['hongtou: 1', 'name: 专项整治', ...lines].join('\n');

describe('what is read of a plan', () => {
  it('has one form for what can be written in several', () => {
    const { value, codes } = read(
      plan(
        'period: 2021年1月—12月',
        'offices: [综合办公室, { name: 社会事业管理局, aliases: 事业局 }]',
        'roles: [lead, { id: 市级, roles: [牵头处室] }]',
        'contacts: [{ name: [甲, 乙], phone: "0432-1" }]',
        'topics:',
        '  - title: " 危化品 "',
        '    tasks:',
        '      - 查清底数',
        '      - text: 2021',
        '        measures: [安装报警器]',
        '        lead: /',
        '        responsible: [医政科, { words: 各有关部门 }]',
        '        deadline: [2021年底, { text: 全国两会召开前, by: 2024-03-04 }]',
        '        fields: { 主要内容: [一, 二] }',
        'documents:',
        '  - { kind: notice, title: 通知, recipients: 各单位, body: [一段, { show: topics }] }',
        '  - { kind: table, title: 表, head: [填报单位], totals: 合计, rows: [甲, { blank: 2 }] }',
      ),
    );
    expect(codes).toEqual([]);
    expect(value).toMatchObject({
      period: { text: '2021年1月—12月' },
      offices: [{ name: '综合办公室' }, { name: '社会事业管理局', aliases: ['事业局'] }],
      roles: [{ id: 'lead' }, { id: '市级', roles: [{ id: '牵头处室' }] }],
      contacts: [{ name: '甲、乙', phone: '0432-1' }],
      topics: [
        {
          title: '危化品',
          tasks: [
            { text: '查清底数' },
            {
              text: '2021',
              measures: [{ text: '安装报警器' }],
              lead: ['/'],
              responsible: ['医政科', { words: '各有关部门' }],
              deadline: [{ text: '2021年底' }, { text: '全国两会召开前', by: '2024-03-04' }],
              fields: { 主要内容: '一\n二' },
            },
          ],
        },
      ],
      documents: [
        { recipients: ['各单位'], body: ['一段', { show: { what: 'topics' } }] },
        { head: [{ label: '填报单位' }], totals: ['合计'], rows: ['甲', { blank: 2 }] },
      ],
    });
  });

  it('takes a draft without number and date', () => {
    const { value, codes } = read(plan('documents: [{ kind: notice, title: 通知, number: , date: }]'));
    expect(codes).toEqual([]);
    expect(value.documents).toEqual([{ kind: 'notice', title: '通知', number: null, date: null }]);
  });

  it('finds every part in the file, also behind parts that were taken out', () => {
    const { value, written } = read(
      plan(
        'topics:',
        '  - 错',
        '  - 标题: 危化品',
        '    tasks:',
        '      - text: [错]',
        '      - text: 查清底数',
        '        lead: [[错], 医政科]',
        '        deadline: 2021年底',
      ),
    );
    expect(value.topics).toEqual([
      {
        title: '危化品',
        tasks: [{ text: '查清底数', lead: ['医政科'], deadline: [{ text: '2021年底' }] }],
      },
    ]);
    expect(written(['topics', 0, 'title'])).toBe('危化品');
    expect(written(['topics', 0, 'tasks', 0, 'text'])).toBe('查清底数');
    expect(written(['topics', 0, 'tasks', 0, 'lead', 0])).toBe('医政科');
  });

  it('finds a part that was not written at the key of its nearest written ancestor', () => {
    const { origin, written } = read(plan('topics: [{ title: 危化品, lead: 医政科 }]'));
    expect(written(['topics', 0, 'lead', 0])).toBe('lead');
    expect(written(['topics', 0, 'deadline', 0, 'text'])).toBe('{ title: 危化品, lead: 医政科 }');
    const topic = origin(['topics', 0]);
    expect(topic.at('title')).toEqual(origin(['topics', 0, 'title']).span);
  });

  it('knows of what it cannot tell whether it is there', () => {
    const { isUnknown } = read(
      plan(
        'topics:',
        '  - title: 危化品',
        '    tasks: [[错], { text: 查清底数, lead: [错, [错]] }]',
        '  - title: 消防',
        '    tasks: 错',
        'facts: { 甲: 1, 乙: [错] }',
        'phases: 错',
      ),
    );
    const unknown = [
      ['topics', 0, 'tasks'],
      ['topics', 0, 'tasks', 0, 'lead'],
      ['topics', 1],
      ['topics', 1, 'tasks'],
      ['topics', 1, 'tasks', 0, 'text'],
      ['facts'],
      ['facts', '乙'],
      ['phases'],
      [],
    ];
    const known = [
      ['topics'],
      ['topics', 0],
      ['topics', 0, 'tasks', 0],
      ['topics', 0, 'tasks', 0, 'text'],
      ['facts', '甲'],
      ['duties'],
    ];
    expect(unknown.filter((path) => !isUnknown(path))).toEqual([]);
    expect(known.filter((path) => isUnknown(path))).toEqual([]);
  });

  it('goes on with a stand-in where a text is missing', () => {
    const { value, isUnknown, codes } = read('hongtou: 1\ntopics: [{ tasks: [{ text: 查清底数 }] }]');
    expect(codes).toEqual(['HT202', 'HT202']);
    expect(value).toMatchObject({
      name: missingText,
      topics: [{ title: missingText, tasks: [{ text: '查清底数' }] }],
    });
    expect(isUnknown(['name'])).toBe(true);
    expect(isUnknown(['topics', 0, 'title'])).toBe(true);
  });

  it('makes up no id', () => {
    expect(read(plan('fields: [{ title: 主要内容 }]')).value.fields).toEqual([]);
  });

  it('offers to correct a key or a word', () => {
    const { found } = read(plan('documents: [{ kind: 通知, titel: 通知 }]'));
    expect(found.map(({ fix }) => fix?.replacement)).toEqual(['title', 'notice']);
  });

  it('keeps silent about an alias, which was refused while reading the file', () => {
    const text = 'hongtou: 1\nname: *甲\n';
    const found: Diagnostic[] = [];
    const yaml = { ...positioned('hongtou: 1\nname: 甲\n'), value: { hongtou: 1, name: null } };
    const file = { path: 'campaign.yaml', text };
    const start = text.indexOf('*');
    readCampaign({ ...yaml, locate: () => ({ file, start, end: start + 2 }) }, (one) => found.push(one));
    expect(found).toEqual([]);
  });
});

it('documents of other sectors can be said without a change to the program', () => {
  const text = readFileSync(join(import.meta.dirname, 'other-sectors.yaml'), 'utf8');
  const { found, value } = read(text);
  expect(found.map(({ code, parameters }) => ({ code, parameters }))).toEqual([]);
  expect(value.documents).toHaveLength(5);
});

describe('twenty mistakes in one plan', () => {
  it('are twenty findings of one run', () => {
    const { found } = read(
      [
        'hongtou: 1',
        'nmae: 专项整治', // 1
        'period: []', // 2
        'roles: [{ title: 无编号 }]', // 3
        'facts: { 自评 截止: 1 }', // 4
        'leadership: 领导小组', // 5
        'phases: [{ title: 动员, perod: 2021年 }]', // 6
        'duties: [{ title: 月报, holidays: 照旧 }]', // 7
        'contacts: [{ name: "" }]', // 8
        'indicators: [{ id: 培训率 }]', // 9
        'topics:',
        '  - 标题: 危化品', // 10
        '    tasks:',
        '      - deadline: 2021年底', // 11
        '      - text: 查清底数',
        '        deadline: { text: 两会前, by: 2021-02-30 }', // 12
        '        measures: [[]]', // 13
        'documents:',
        '  - kind: notise', // 14
        '    title: 通知',
        '    date: 去年', // 15
        '    body: [{ section: 任务, show: topic }]', // 16
        '    columns: [no]', // 17
        '  - kind: table',
        '    title: 表',
        '    blankRows: 多', // 18
        '    columns: [{ title: 甲, width: 0 }]', // 19
        '    颜色: 红', // 20
      ].join('\n'),
    );
    expect(
      found.map(({ code, span }) => `${code} ${span?.file.text.slice(span.start, span.end)}`),
    ).toHaveLength(20);
  });
});

describe('the files that campaigns share', () => {
  it('are read by the same rules', () => {
    const found: Diagnostic[] = [];
    const report = (one: Diagnostic) => void found.push(one);
    const offices = readOffices(positioned('offices: [综合办公室, { nme: 医政科 }]'), report);
    const bureau = readBureau(positioned('redHead: 社会事业管理局\nimprint: 办公室'), report);
    expect(offices?.value).toEqual({ offices: [{ name: '综合办公室' }, { name: '医政科' }] });
    expect(bureau?.value).toEqual({ redHead: '社会事业管理局' });
    expect(found.map(({ code }) => code)).toEqual(['HT201', 'HT201']);
  });
});
