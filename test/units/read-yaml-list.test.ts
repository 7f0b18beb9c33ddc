import { expect, test } from 'vitest';
import { describe } from '../../src/i18n/describe.ts';
import { readList } from './read-text.ts';

test('names, maps, and both below units:', () => {
  const items = `- 县中医院
- { name: 县妇幼保健院, district: 东城区, group: 各医疗机构、县级医院, contact: 张三, phone: 0431-8000 }
- 单位名称: 县 档案馆
  类别: [各档案馆, 各档案馆]
  电话: 8000
`;
  const units = [
    { name: '县中医院', groups: [] },
    {
      name: '县妇幼保健院',
      district: '东城区',
      groups: ['各医疗机构', '县级医院'],
      contact: '张三',
      phone: '0431-8000',
    },
    { name: '县 档案馆', groups: ['各档案馆'], phone: '8000' },
  ];
  expect(readList('名单.yaml', items)).toMatchObject({ units, told: [] });
  expect(readList('名单.yml', `units:\n${items}`)).toMatchObject({
    units,
    told: [],
    marked: ['县中医院', '县妇幼保健院', '县 档案馆'],
  });
});

test.each([
  ['no list', 'units: 县中医院\n', ['HT913 1:8 名单应当是一串单位，每个单位一行']],
  ['one unit and no list', 'name: 县中医院\n', ['HT913 1:1 名单应当是一串单位，每个单位一行']],
  [
    'an item that is a list',
    '- [甲, 乙]\n',
    ['HT913 1:3 这一项应当是单位名称，或者 name、district、group 等几项'],
  ],
  ['a number for a name', '- 12\n', ['HT913 1:3 这一项应当是单位名称，或者 name、district、group 等几项']],
  ['a value that is no text', '- { name: 甲院, group: { a: b } }\n', ['HT913 1:22 group 应当写文字']],
  ['a misspelt key', '- { name: 甲院, distrct: 东 }\n', ['HT906 1:15 没有“distrct”这一栏，是不是“district”']],
  ['a shortened key', '- { name: 甲院, dist: 东 }\n', ['HT906 1:15 没有“dist”这一栏，是不是“district”']],
  ['no name', '- { district: 东 }\n', ['HT903 1:3 这一行没有写单位名称']],
  [
    'a name twice',
    '- 市医院\n- { name: 市 医院 }\n',
    ['HT904 2:11 “市 医院”在名单里有两个，前一个在第 1 行，写作“市医院”'],
  ],
  ['nobody', 'units: []\n', ['HT911 1:1 名单.yaml 里一个单位也没有']],
  ['broken YAML', '- 甲院\n-乙院\n', [expect.stringMatching(/^HT1/u)]],
])('%s', (_, text, told) => {
  const read = readList('名单.yaml', text);
  expect(read.told).toEqual(told);
  expect(read.units).toEqual([]);
});

test('units without a district are no merged cells, and what a list should be is said on one line', () => {
  const { found, told } = readList('名单.yaml', '- { name: 甲院, district: 东 }\n- 乙院\n- 丙院\n- 丁院\n');
  expect(told).toEqual(['HT914 2:3 从这一行起，有 3 个单位没有写区县，上面的是“东”']);
  for (const language of ['zh', 'en'] as const) {
    const words = found.map((one) => describe(one, language));
    expect(words.map(({ hint }) => hint)).toEqual([expect.not.stringMatching(/Excel/u)]);
  }
  const [wrong] = readList('名单.yaml', 'units: 县中医院\n').found;
  if (!wrong) throw new Error('HT913');
  expect(describe(wrong, 'zh').hint).not.toContain('\n');
});

test('a key that is of no use does no harm', () => {
  const read = readList('名单.yaml', '- { name: 甲院, 床位: 20, 单位: 乙院 }\n');
  expect(read.units).toEqual([{ name: '甲院', groups: [] }]);
  expect(read.told).toEqual([
    'HT907 1:15 “床位”这一栏用不着，没有读',
    'HT907 1:23 “单位”和“name”是一个意思，只读了“name”',
  ]);
});
