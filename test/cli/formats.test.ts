import { describe, expect, test } from 'vitest';
import { createWorld, soundCampaign } from './world.ts';

const files = {
  'plans/a/campaign.yaml': soundCampaign
    .replace('name: 秸秆', 'name：秸秆')
    .replace('text: 每日巡查重点地块。', 'text: 每日巡查重点地块 #3组'),
};

describe('formats', () => {
  test('json is one document with places from 1', async () => {
    const { code, out } = await createWorld(files).run('check --format json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      format_version: 1,
      ok: false,
      error_count: 1,
      warning_count: 1,
      silenced_count: 0,
      diagnostics: [
        {
          code: 'HT121',
          severity: 'error',
          message: '“name”后面是全角冒号“：”，这里需要半角冒号加一个空格',
          file: 'plans/a/campaign.yaml',
          range: { start: { line: 2, column: 5 }, end: { line: 2, column: 6 } },
          hints: ['改成：name: 秸秆禁烧专项行动'],
          fix: {
            range: { start: { line: 2, column: 5 }, end: { line: 2, column: 6 } },
            replacement: ': ',
          },
        },
        {
          code: 'HT128',
          severity: 'warning',
          message: '空格加 # 之后的文字被当作注释丢掉了，只剩下“每日巡查重点地块”',
          file: 'plans/a/campaign.yaml',
          range: { start: { line: 11, column: 24 }, end: { line: 11, column: 27 } },
          hints: [
            '“#3组”是正文的，给整个值加上引号：text: "每日巡查重点地块 #3组"；确实是注释的，在 # 后面加一个空格',
          ],
        },
      ],
      outputs: [],
    });
  });

  test('each tells the same findings in the same order', async () => {
    const world = createWorld({
      ...files,
      'plans/offices.yaml': 'offices:\n  - 某县\u200b林业局\n',
      'plans/b/campaign.yaml': soundCampaign.replace('kind: task-list', 'kind: task-lisd'),
      'plans/c/campaign.yaml': `# hongtou-ignore HT371\n\n${soundCampaign.replace('县农业农村局\n', '无\n')}`,
    });
    const outOf = async (format: string) => (await world.run(`check --lang en --format ${format}`)).out;
    const inJson = JSON.parse(await outOf('json')).diagnostics.map(
      ({ code, file, range }: { code: string; file: string; range: { start: { line: number } } }) =>
        `${file}:${range.start.line} ${code}`,
    );
    const found = (text: string, pattern: RegExp) =>
      [...text.matchAll(pattern)].map(({ groups }) => `${groups?.file}:${groups?.line} ${groups?.code}`);
    expect(inJson.length).toBeGreaterThan(4);
    expect(found(await outOf('short'), /^(?<file>.+?):(?<line>\d+):\d+: \w+ (?<code>HT\d+)/gmu)).toEqual(
      inJson,
    );
    expect(
      found(await outOf('github'), /^::\w+ file=(?<file>.+?),line=(?<line>\d+),.*?title=(?<code>HT\d+)::/gmu),
    ).toEqual(inJson);
    expect(
      found(await outOf('human'), /^(?:error|warning|info) (?<code>HT\d+) (?<file>.+?):(?<line>\d+):/gmu),
    ).toEqual(inJson);
  });

  test('json lists what was written', async () => {
    const world = createWorld({ 'plans/a/campaign.yaml': soundCampaign });
    const { out } = await world.run('render --only 清单 --format json');
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      outputs: [{ campaign: 'a', document: '清单', path: 'out/a/秸秆禁烧任务清单.docx', status: 'written' }],
    });
  });

  test.each([
    ['an option that is none', 'check --format json --nope', 'HT812'],
    ['a command that is none', 'chekc --format=json', 'HT811'],
    ['a campaign that is none', 'check --format json x', 'HT801'],
    ['too many words', 'schema x --format json', 'HT815'],
  ])('json stays json when the run fails early: %s', async (_, words, code) => {
    const ran = await createWorld(files).run(words);
    expect(ran.code).toBe(2);
    expect(JSON.parse(ran.out)).toMatchObject({ ok: false, diagnostics: [{ code }], outputs: [] });
  });

  test('github escapes what its commands are made of', async () => {
    const { out } = await createWorld({
      'plans/a,b/campaign.yaml': files['plans/a/campaign.yaml'].replace('name：秸秆', 'name：100%秸秆'),
    }).run('check --format github --lang en');
    expect(out).toBe(
      [
        '::error file=plans/a%2Cb/campaign.yaml,line=2,endLine=2,col=5,endColumn=6,title=HT121::',
        '“name” is followed by a full-width colon “：”; a half-width colon and a space are needed',
        '%0AWrite: name: 100%25秸秆禁烧专项行动\n',
        '::warning file=plans/a%2Cb/campaign.yaml,line=11,endLine=11,col=24,endColumn=27,title=HT128::',
        'What follows “ #” is taken as a comment and lost; only “每日巡查重点地块” is left',
        '%0AIf “#3组” is text, put the whole value in quotes: text: "每日巡查重点地块 #3组"; if it is a comment, put a space after #\n',
      ].join(''),
    );
  });

  test('short is one line a finding', async () => {
    const { out } = await createWorld(files).run('check --format short --lang en');
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(out).toMatch(/^plans\/a\/campaign\.yaml:2:5: error HT121 “name” is followed/u);
  });

  test('places a person has to look at, too, are shown', async () => {
    const { out } = await createWorld({
      'plans/a/campaign.yaml': soundCampaign.replace('documents:', 'name: 又一个\ndocuments:'),
    }).run('check');
    expect(`\n${out}`).toMatchInlineSnapshot(`
      "
      错误 HT118 plans/a/campaign.yaml:15:1
        “name”写了两次，第 2 行已经有了
        14 │         deadline: 2021年10月底前
      > 15 │ name: 又一个
           │ ^^^^
        办法：请留下一处；两处都要的内容合并到一起
        另见 plans/a/campaign.yaml:2:1
        1 │ hongtou: 1
      > 2 │ name: 秸秆禁烧专项行动
          │ ^^^^

      "
    `);
  });
});

describe('what comes from a plan', () => {
  test('cannot command the terminal', async () => {
    const { out } = await createWorld({
      'plans/a/campaign.yaml': `${soundCampaign}"a\\e[31m\\u202eb": 1\n`,
    }).run('check --color always');
    expect(out).toContain('␛[31m');
    const withoutColors = out.replace(/\u001b\[\d+m/gu, '');
    expect(withoutColors).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/u);
  });
});

test('a hostile folder name cannot command the terminal', async () => {
  const world = createWorld({ 'plans/a\u001b]0;b\u0007/campaign.yaml': soundCampaign });
  const { code, talk } = await world.run('render');
  expect(code).toBe(0);
  expect(talk).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/u);
  const broken = await world.run('render --lang zh --only 没有');
  expect(`${broken.out}${broken.talk}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/u);
});

describe('colours', () => {
  const escapeCode = '\u001b[';
  const terminal = { write: () => {}, isTerminal: true, columns: 80 };

  test.each([
    ['not without a terminal', '', {}, false, false],
    ['at a terminal', '', {}, true, true],
    ['not at a dumb one', '', { TERM: 'dumb' }, true, false],
    ['NO_COLOR', '', { NO_COLOR: '1' }, true, false],
    ['FORCE_COLOR', '', { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0', '', { FORCE_COLOR: '0' }, true, false],
    ['always', '--color always', { NO_COLOR: '1' }, false, true],
    ['never', '--color=never', { FORCE_COLOR: '1' }, true, false],
  ])('%s', async (_, option, environment, isTerminal, expected) => {
    let out = '';
    const output = { ...terminal, isTerminal, write: (text: string) => (out += text) };
    await createWorld(files).run(`check ${option}`, { environment, out: output });
    expect(out.includes(escapeCode)).toBe(expected);
  });
});
