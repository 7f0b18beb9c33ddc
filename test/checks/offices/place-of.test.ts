import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  groupNamed,
  isNotAbove,
  mayNameCounty,
  mayNameGroup,
  placeOf,
} from '../../../src/checks/offices/place-of.ts';

test('county and level as names state them', () => {
  expect(placeOf('银川市金凤区卫生健康局')).toEqual({ county: '金凤区', level: 'county' });
  expect(placeOf('北京市朝阳区教委')).toEqual({ county: '朝阳区', level: 'county' });
  expect(placeOf('恭城瑶族自治县农业农村局')).toEqual({ county: '恭城瑶族自治县', level: 'county' });
  expect(placeOf('滦县公安局')).toEqual({ county: '滦县', level: 'county' });
  expect(placeOf('金凤区良田镇人民政府')).toEqual({ county: '金凤区', level: 'township' });
  expect(placeOf('阿克苏地区教育局')).toEqual({ level: 'city' });
  expect(placeOf('宁夏回族自治区住房和城乡建设厅')).toEqual({ level: 'province' });
  expect(placeOf('吉林经开区社会事业管理局')).toEqual({ level: 'zone' });
});

test('names that are left out or masked give a level only', () => {
  expect(placeOf('县卫生健康委员会')).toEqual({ level: 'county' });
  expect(placeOf('某某县教育局')).toEqual({ level: 'county' });
  expect(placeOf('××区交通运输局')).toEqual({ level: 'county' });
});

test.each([
  '安全管理股',
  '市场监督管理局',
  '市政公用中心',
  '城市管理局',
  '社区卫生服务中心',
  '工业园区管委会',
  '区域合作办公室',
  '乡村振兴局',
  '城乡建设科',
  '城镇化办公室',
  '各县（市、区）教育局',
  '老城区改造指挥部',
  '浦东新区教育局',
])('%s tells nothing for certain', (name) => {
  expect(placeOf(name)).toEqual({});
});

test.each([
  ['各县（市）区卫生健康局', 'county'],
  ['各县(市、区)教育局', 'county'],
  ['各区县应急局', 'county'],
  ['各旗县区公安局', 'county'],
  ['各市（州）交通运输局', 'city'],
  ['各设区市教育局', 'city'],
  ['各省（区、市）', 'province'],
])('%s are those of a %s', (name, level) => {
  expect(groupNamed(name)?.level).toBe(level);
});

test.each(['各县直单位', '各市场主体', '各区域', '各县、乡两级', '各县级部门', '各地市场监管所', '各乡镇'])(
  '%s names no level for certain',
  (name) => {
    expect(groupNamed(name)).toBeUndefined();
  },
);

test('a city has counties below it, a county has none', () => {
  expect(isNotAbove('city', 'county')).toBe(false);
  expect(isNotAbove('county', 'county')).toBe(true);
  expect(isNotAbove('zone', 'county')).toBe(true);
  expect(isNotAbove('city', 'city')).toBe(true);
  expect(isNotAbove('province', 'city')).toBe(false);
  expect(isNotAbove('unit', 'county')).toBe(true);
});

test('what is asked first passes over no name and no text that says anything', () => {
  const words = [
    '各',
    '省',
    '市',
    '（州）',
    '、',
    '设区的',
    '地',
    '级',
    '盟',
    '县',
    '区',
    '旗',
    '（市、区）',
    '金',
    '凤',
  ];
  const texts = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((some) => some.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      if (groupNamed(text)) expect(mayNameGroup(text)).toBe(true);
      if (placeOf(text).county !== undefined) expect(mayNameCounty(text)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
