import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeDisk } from '../../src/output/disk.ts';
import { nodeFileWriter } from '../../src/output/file-writer.ts';
import { createWorld, type World } from './world.ts';

const offices = `offices:
  - { name: 某县教育局, short: 县教育局, numberPrefix: 某教字 }
  - { name: 各中小学校, group: true }
`;

const plan = `# yaml-language-server: $schema=../campaign.schema.json
hongtou: 1
name: 2021年校园消防整治
period: 2021年1月—12月   # 全年
issuer: 某县教育局

facts:
  自查截止: 2021年3月22日
  开会日子: 3月1日
  依据: 某政办〔2020〕5号
figures:
  学校: 12所
  隐患: { value: 9处, asOf: 2021-11-30 }
  往年: { value: 8处, period: 2018年 }

topics:
  - id: 校舍
    title: 2021年校舍消防
    lead: 县教育局
    tasks:
      - id: 自查
        title: 开展自查
        text: 在2021年3月底前完成自查。
        deadline: 【事实：自查截止】前
      # 整改的事
      - id: 整改
        title: 落实整改
        done: true
        deadline: [2021年11月底前, 2021年12月底前全部完成]
      - id: 巡查
        title: 每日巡查
        done: true
        deadline: 2021年底，长期坚持
      - title: 消防演练
        deadline: { text: 寒假开学前, by: 2021-02-28 }
        measures:
          - { id: 夜间, title: 夜间演练, text: 组织一次夜间演练。, done: true }
          - 每学期组织一次疏散演练。

phases:
  - { title: 动员, period: 2021年1月 }
duties:
  - { id: 总结, title: 报送总结, from: 各中小学校, to: 县教育局, when: 2021年12月20日前, holidays: 提前 }

documents:
  - id: 通知
    kind: notice
    status: final
    number: 某教字〔2021〕6号   # 办公室给的
    title: 某县教育局关于印发《2021年全市要点》做好2021年校园消防工作的通知
    file: 通知2021
    recipients: [各中小学校]
    date: 2021-01-25
    body:
      - 根据2020年12月会议要求，今年开展整治，整改见【任务：整改的时限】。
      - { section: 任务, show: topics }
    annexes: [清单]
    imprint: { date: 2021-01-26, copies: 10 }
  - id: 清单
    kind: task-list
    title: 2021年任务清单
`;

const old = 'plans/消防2021/campaign.yaml';
const renewed = 'plans/消防2022/campaign.yaml';

const worldWith = (text = plan, more: Readonly<Record<string, string>> = {}): World =>
  createWorld({ 'plans/offices.yaml': offices, [old]: text, ...more });

const roll = (world: World, more = '') =>
  world.run([
    'new',
    '--from',
    'plans/消防2021',
    '--year',
    '2022',
    '--format',
    'json',
    ...more.split(' ').filter(Boolean),
  ]);

interface Found {
  readonly code: string;
  readonly message: string;
  readonly file: string | null;
  readonly range: { readonly start: { readonly line: number } } | null;
}

const found = (out: string, code: string): readonly Found[] =>
  (JSON.parse(out).diagnostics as readonly Found[]).filter((one) => one.code === code);

/** Lines of the first text that the second has not, and the other way round. */
function difference(before: string, after: string): readonly string[] {
  const [one, other] = [before.split('\n'), after.split('\n')];
  return [
    ...one.filter((line) => !other.includes(line)).map((line) => `- ${line.trim()}`),
    ...other.filter((line) => !one.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
}

test('years move, what was issued goes, finished tasks go, and everything else stays to the letter', async () => {
  const world = worldWith();
  const { talk } = await roll(world);
  expect(difference(world.read(old), world.read(renewed))).toMatchInlineSnapshot(`
    [
      "- name: 2021年校园消防整治",
      "- period: 2021年1月—12月   # 全年",
      "- 自查截止: 2021年3月22日",
      "- title: 2021年校舍消防",
      "- # 整改的事",
      "- - id: 整改",
      "- title: 落实整改",
      "- done: true",
      "- deadline: [2021年11月底前, 2021年12月底前全部完成]",
      "- done: true",
      "- deadline: 2021年底，长期坚持",
      "- deadline: { text: 寒假开学前, by: 2021-02-28 }",
      "- - { id: 夜间, title: 夜间演练, text: 组织一次夜间演练。, done: true }",
      "- - { title: 动员, period: 2021年1月 }",
      "- - { id: 总结, title: 报送总结, from: 各中小学校, to: 县教育局, when: 2021年12月20日前, holidays: 提前 }",
      "- status: final",
      "- number: 某教字〔2021〕6号   # 办公室给的",
      "- title: 某县教育局关于印发《2021年全市要点》做好2021年校园消防工作的通知",
      "- file: 通知2021",
      "- date: 2021-01-25",
      "- imprint: { date: 2021-01-26, copies: 10 }",
      "- title: 2021年任务清单",
      "+ name: 2022年校园消防整治",
      "+ period: 2022年1月—12月   # 全年",
      "+ 自查截止: 2022年3月22日",
      "+ title: 2022年校舍消防",
      "+ deadline: 2022年底，长期坚持",
      "+ deadline: { text: 寒假开学前, by: 2022-02-28 }",
      "+ - { title: 动员, period: 2022年1月 }",
      "+ - { id: 总结, title: 报送总结, from: 各中小学校, to: 县教育局, when: 2022年12月20日前, holidays: 提前 }",
      "+ status: draft",
      "+ title: 某县教育局关于印发《2021年全市要点》做好2022年校园消防工作的通知",
      "+ file: 通知2022",
      "+ imprint: { copies: 10 }",
      "+ title: 2022年任务清单",
    ]
  `);
  expect(talk).toContain('已建立 plans/消防2022/campaign.yaml');
  expect(talk).toContain('没有带过去的任务（2 项）：落实整改；夜间演练');
});

test('what was left is listed with its place in the new plan', async () => {
  const world = worldWith();
  const { out, talk } = await roll(world);
  const lines = world.read(renewed).split('\n');
  const listed = found(out, 'HT895').map(({ message, range, file }) => {
    expect(file).toBe(renewed);
    return `${message} | ${lines[(range?.start.line ?? 0) - 1]?.trim()}`;
  });
  expect(listed).toMatchInlineSnapshot(`
    [
      "没有改动的时间：〔2020〕5号 | 依据: 某政办〔2020〕5号",
      "没有改动的时间：2021年3月 | text: 在2021年3月底前完成自查。",
      "没有改动的时间：2021年 | title: 某县教育局关于印发《2021年全市要点》做好2022年校园消防工作的通知",
      "没有改动的时间：2020年12月、今年 | - 根据2020年12月会议要求，今年开展整治，整改见【任务：整改的时限】。",
    ]
  `);
  expect(talk).toContain(`还有 ${listed.length} 处写着时间`);
});

test('figures of the old year and finished tasks that go on for ever are listed, not changed', async () => {
  const { out } = await roll(worldWith());
  expect(found(out, 'HT897').map(({ message }) => message)).toEqual([
    '原来的数据照搬过来了：隐患',
    '已完成的任务要长期坚持，照样带过来了：每日巡查',
  ]);
});

test('a reference to a task that is gone is listed', async () => {
  const { out, code } = await roll(worldWith());
  expect(found(out, 'HT898').map(({ message }) => message)).toEqual([
    '【任务：整改的时限】 引用的任务没有带过来',
  ]);
  expect(code).toBe(1);
});

test('--drop leaves out more, by id or by title, finished or not', async () => {
  const world = worldWith();
  await roll(world, '--drop 巡查 --drop 消防演练');
  const text = world.read(renewed);
  expect(text).not.toContain('巡查');
  expect(text).not.toContain('演练');
  expect(text).toContain('开展自查');
});

test('--drop of a task that there is not makes nothing', async () => {
  const world = worldWith();
  const before = world.files();
  const { code, out } = await roll(world, '--drop 消防演习');
  expect(code).toBe(2);
  expect(found(out, 'HT894').map(({ message }) => message)).toEqual(['原来的计划没有任务叫“消防演习”']);
  expect(world.files()).toEqual(before);
});

test('a topic that loses every task keeps no empty list', async () => {
  const world = worldWith();
  await roll(world, '--drop 自查 --drop 巡查 --drop 消防演练');
  const topics = world.read(renewed).split('topics:\n')[1]?.split('phases:')[0];
  expect(topics).toBe('  - id: 校舍\n    title: 2022年校舍消防\n    lead: 县教育局\n\n');
});

test('--deadlines empty takes times out; what holds for ever stays, and facts ask to be filled in', async () => {
  const world = worldWith();
  await roll(world, '--deadlines empty');
  const changes = difference(world.read(old), world.read(renewed));
  expect(changes.filter((line) => /deadline|period|when|待填/u.test(line))).toMatchInlineSnapshot(`
    [
      "- period: 2021年1月—12月   # 全年",
      "- deadline: 【事实：自查截止】前",
      "- deadline: [2021年11月底前, 2021年12月底前全部完成]",
      "- deadline: 2021年底，长期坚持",
      "- deadline: { text: 寒假开学前, by: 2021-02-28 }",
      "- - { title: 动员, period: 2021年1月 }",
      "- - { id: 总结, title: 报送总结, from: 各中小学校, to: 县教育局, when: 2021年12月20日前, holidays: 提前 }",
      "+ # 待填：自查截止",
      "+ # 待填：开会日子",
      "+ deadline: 长期坚持",
    ]
  `);
  expect(world.read(renewed)).toContain('  # 待填：自查截止\n  自查截止: 2021年3月22日\n');
  expect(world.read(renewed)).toContain('deadline: 长期坚持');
});

test('--deadlines keep leaves times as they are; titles move all the same', async () => {
  const world = worldWith();
  await roll(world, '--deadlines keep');
  const text = world.read(renewed);
  expect(text).toContain('period: 2021年1月—12月   # 全年\n');
  expect(text).toContain('name: 2022年校园消防整治\n');
  expect(text).not.toContain('某教字〔2021〕6号');
});

test('a 29 February that the new year does not have is left and listed', async () => {
  const text = plan.replaceAll('2021', '2024').replace('2024年1月 }', '2024年2月1日—29日 }');
  const world = createWorld({
    'plans/offices.yaml': offices,
    'plans/甲/campaign.yaml': text.replace('开会日子: 3月1日', '开会日子: 2月29日'),
  });
  const { out } = await world.run('new 乙 --from 甲 --year 2025 --format json');
  expect(world.read('plans/乙/campaign.yaml')).toContain('2024年2月1日—29日 }');
  expect(found(out, 'HT896').map(({ message }) => message)).toEqual([
    '新的一年没有这一天，没有改动：2月29日',
    '新的一年没有这一天，没有改动：2024年2月1日—29日',
  ]);
});

test('the year of the old plan is that of its period, else of a document, else asked for', async () => {
  const without = plan.replace(/^period.*\n/mu, '');
  const dated = worldWith(without);
  expect((await roll(dated)).talk).toContain('plans/消防2022/campaign.yaml');
  const undated = worldWith(without.replace(/^ +date: .*\n/mu, ''));
  const { code, out } = await roll(undated);
  expect([code, found(out, 'HT893').length]).toEqual([2, 1]);
  const { talk } = await roll(undated, '--shift 1');
  expect(talk).toContain('plans/消防2022/campaign.yaml');
  expect(undated.read(renewed)).toContain('when: 2022年12月20日前');
});

test.each([
  ['new 乙 --year 2022', 'HT893', 2],
  ['new 乙 --from plans/消防2021', 'HT893', 2],
  ['new 乙 --from 没有 --year 2022', 'HT801', 2],
  ['new ../乙 --from 消防2021 --year 2022', 'HT832', 2],
  ['new 消防2021 --from 消防2021 --year 2022', 'HT831', 2],
  ['new 乙 --from 消防2021 --year 22', 'HT814', 2],
  ['new 乙 --from 消防2021 --year 2022 --deadlines move', 'HT814', 2],
] as const)('%s: %s', async (words, code, exit) => {
  const world = worldWith();
  const before = world.files();
  const ran = await world.run(`${words} --format json`);
  expect(ran.code).toBe(exit);
  expect(found(ran.out, code)).toHaveLength(1);
  expect(world.files()).toEqual(before);
});

test('the year is replaced wherever it stands in the path below plans/', async () => {
  const world = createWorld({ 'plans/offices.yaml': offices, 'plans/2021/消防/campaign.yaml': plan });
  const { talk } = await world.run('new --from plans/2021/消防 --year 2023');
  expect(talk).toContain('plans/2023/消防/campaign.yaml');
  const unnamed = createWorld({ 'plans/offices.yaml': offices, 'plans/消防/campaign.yaml': plan });
  const { out } = await unnamed.run('new --from plans/消防 --year 2022 --format json');
  expect(found(out, 'HT833')).toHaveLength(1);
});

test('includes, own offices and templates go along; issued documents and other files do not', async () => {
  const [head = '', rest = ''] = plan.split('topics:\n');
  const [topics = '', tail = ''] = rest.split('phases:\n');
  const text = `${head}offices: [{ include: 任务/单位.yaml }]\ncontacts: [{ include: 任务/联系.yaml }]\ntopics: { include: 任务/专题.yaml }\n\nphases:\n${tail}`;
  const included = topics.replace(/^ {2}/gmu, '');
  const world = worldWith(text, {
    'plans/消防2021/任务/专题.yaml': included,
    'plans/消防2021/任务/联系.yaml': 'name: ××\nphone: "2021-1234567"\n',
    'plans/消防2021/任务/单位.yaml': '[某县图书馆]\n',
    'plans/消防2021/offices.yaml': 'offices: [某县少年宫, { include: 任务/单位.yaml }]\n',
    'plans/消防2021/templates/notice.md': '{{body}}\n',
    'plans/消防2021/issued/通知/issued.json': '{}',
    'plans/消防2021/笔记.txt': '2021年',
  });
  await roll(world);
  expect(world.files().filter((path) => path.includes('消防2022'))).toEqual([
    'plans/消防2022/campaign.yaml',
    'plans/消防2022/offices.yaml',
    'plans/消防2022/templates/notice.md',
    'plans/消防2022/任务/专题.yaml',
    'plans/消防2022/任务/单位.yaml',
    'plans/消防2022/任务/联系.yaml',
  ]);
  const moved = world.read('plans/消防2022/任务/专题.yaml');
  expect(moved).toContain('by: 2022-02-28');
  expect(moved).not.toContain('整改');
  expect(world.read('plans/消防2022/offices.yaml')).toContain('offices: [某县少年宫, {');
});

test('a task in a file of its own is dropped with its file; keys may be quoted', async () => {
  const text = plan.replace('      # 整改的事\n', '      - include: 任务/培训.yaml\n');
  const world = worldWith(text, {
    'plans/消防2021/任务/培训.yaml': '"title": 组织培训\n"done": true\n',
  });
  const { talk } = await roll(world);
  expect(talk).toContain('组织培训');
  expect(world.read(renewed)).not.toContain('include');
  expect(world.files().filter((path) => path.includes('消防2022'))).toEqual([renewed]);
});

test('an include that leaves the folder, or a link instead of the plan, copies nothing', async () => {
  const leaving = worldWith(
    plan.replace(/topics:[\s\S]*?phases:/u, 'topics: { include: ../../秘密.yaml }\nphases:'),
    {
      '秘密.yaml': '[]\n',
    },
  );
  const ran = await roll(leaving);
  expect([ran.code, found(ran.out, 'HT891').length]).toEqual([2, 1]);
  const world = createWorld({ 'plans/offices.yaml': offices, '别处.yaml': plan, 'plans/消防2021/a.txt': '' });
  symlinkSync(join(world.folder, '别处.yaml'), join(world.folder, old));
  const linked = await roll(world);
  expect([linked.code, found(linked.out, 'HT892').length]).toEqual([2, 1]);
  expect(world.files().some((path) => path.includes('2022'))).toBe(false);
});

test('names cannot make a terminal do anything', async () => {
  const world = worldWith(plan.replace('title: 落实整改', 'title: "落实\\u001b[31m整改\\u202e"'));
  const { talk, out } = await world.run('new --from plans/消防2021 --year 2022');
  expect(talk + out).not.toMatch(/[\u001b\u202e]/u);
});

test('line ends of Windows and a byte order mark stay', async () => {
  const world = worldWith(`\ufeff${plan.replaceAll('\n', '\r\n')}`);
  await roll(world, '--deadlines empty');
  const text = world.read(renewed);
  expect(text.startsWith('\ufeff# yaml')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
});

test('a plan with errors is not gone on from', async () => {
  const world = worldWith(plan.replace('lead: 县教育局', 'lead: 县体育局'));
  const before = world.files();
  const { code, out } = await roll(world);
  expect(code).toBe(2);
  expect(found(out, 'HT891').map(({ message }) => message)).toEqual([
    '没有照 plans/消防2021 建立新计划：它有 1 处错误',
  ]);
  expect(world.files()).toEqual(before);
});

test('a plan outside of plans/, named or linked, is refused', async () => {
  const world = worldWith(plan, { '别处/消防2021/campaign.yaml': plan });
  symlinkSync(join(world.folder, '别处'), join(world.folder, 'plans', '外面'));
  for (const from of ['别处/消防2021', 'plans/外面/消防2021']) {
    const { code, out } = await world.run([
      'new',
      '乙',
      '--from',
      from,
      '--year',
      '2022',
      '--format',
      'json',
    ]);
    expect([code, found(out, 'HT892').length], from).toEqual([2, 1]);
  }
  expect(world.files().some((path) => path.includes('乙'))).toBe(false);
});

test('links in the plan are refused, and a new place that leads out of plans/', async () => {
  const world = worldWith(plan, { '别处/通知.md': '秘密', '别处/甲/campaign.yaml': plan });
  world.write('plans/消防2021/templates/a.md', 'a');
  symlinkSync(join(world.folder, '别处/通知.md'), join(world.folder, 'plans/消防2021/templates/notice.md'));
  const linked = await roll(world);
  expect([linked.code, found(linked.out, 'HT892').length]).toEqual([2, 1]);
  const other = createWorld({
    'plans/offices.yaml': offices,
    'plans/2021/消防/campaign.yaml': plan,
    '别处/a': '',
  });
  symlinkSync(join(other.folder, '别处'), join(other.folder, 'plans/2022'));
  const ran = await other.run('new --from plans/2021/消防 --year 2022 --format json');
  expect([ran.code, found(ran.out, 'HT892').length]).toEqual([2, 1]);
  expect(other.files().some((path) => path.startsWith('别处/消防'))).toBe(false);
});

test('whatever write fails, nothing is left behind', async () => {
  const world = worldWith(plan, { 'plans/消防2021/templates/sections/phase.md': 'x' });
  const before = world.files();
  for (let failing = 0; ; failing += 1) {
    let calls = 0;
    const failAt =
      <Arguments extends readonly unknown[], Result>(call: (...args: Arguments) => Result) =>
      (...args: Arguments): Result => {
        if (calls++ === failing) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        return call(...args);
      };
    const { createFolder, createFile, write, rename } = nodeFileWriter;
    const files = {
      ...nodeFileWriter,
      createFolder: failAt(createFolder),
      createFile: failAt(createFile),
      write: failAt(write),
      rename: failAt(rename),
    };
    const ran = await world.run('new 消防2022 --from 消防2021 --year 2022 --format json', {
      disk: async () => ({ ...nodeDisk, files }),
    });
    if (calls <= failing) break;
    expect([ran.code, found(ran.out, 'HT834').length]).toEqual([2, 1]);
    expect(world.files()).toEqual(before);
    expect(readdirSync(join(world.folder, 'plans')).sort()).toEqual(['offices.yaml', '消防2021']);
  }
  expect(world.files().length).toBe(before.length + 2);
});
