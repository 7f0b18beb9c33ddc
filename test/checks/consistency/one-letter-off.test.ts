import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearCopies } from '../../../src/checks/consistency/near-copies.ts';
import { oneLetterOff } from '../../../src/checks/consistency/one-letter-off.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { resolveText } from '../../campaign/resolve-text.ts';
import { findIn, findInBody } from '../text/read-text.ts';

const told = (text: string): readonly string[] =>
  findInBody(oneLetterOff, text).map(({ parameters }) => {
    const { written, other } = parameters as { written: string; other: string };
    return `${written} ${other}`;
  });

describe('the same words but for one letter', () => {
  test.each([
    ['乡镇要加强农村饮用水水源地规范化建设。\n\n持续推进农村饮用水水源地规范环建设。', []],
    [
      '持续推进农村饮用水水源地规范化建设。\n\n持续推进农村饮用水水源地规范化建设，到年底完成。\n\n持续推进农村饮用水水源地规范环建设。',
      ['水源地规范环建设 水源地规范化建设'],
    ],
    [
      '使全体人员明确岗位责任，落实全员质量安全责任。\n\n使全体人员明确岗位责任，落实安全员质量安全责任。',
      ['落实安全员质量安 落实全员质量安'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  test.each([
    [
      'levels',
      '省住房城乡建设厅要组织开展房屋市政工程安全检查。\n\n市住房城乡建设厅要组织开展房屋市政工程安全检查。',
    ],
    ['ordinals', '第一阶段要组织开展房屋市政工程安全检查。\n\n第二阶段要组织开展房屋市政工程安全检查。'],
    ['particles', '进一步落实企业安全生产主体责任。\n\n进一步落实企业的安全生产主体责任。'],
    ['negation', '对按要求完成整改销号的隐患，予以公布。\n\n对按要求未完成整改销号的隐患，予以公布。'],
    [
      'two words, one of them newer than the dictionaries of runtimes',
      '做好春季重大动物疫病防疫工作情况的报送。\n\n做好春季重大动物疫病防疫工作情况的报送。\n\n做好春季重大动物疫病防控工作情况的报送。',
    ],
    [
      'two words in copied sentences',
      '组织农产品生产基地开展农药残留检查并建立完整的工作档案。\n\n组织农产品生产基地开展农药残留检测并建立完整的工作档案。',
    ],
    [
      'a row of places',
      ['张', '李', '王']
        .map((name) => `组织实施${name}家庄小学开展校舍安全隐患全面排查并建立整改台账。`)
        .join('\n\n'),
    ],
    [
      'words of a series',
      '专业技术高级岗位由学校按照核定的结构比例聘用。\n\n专业技术中级岗位由学校按照核定的结构比例聘用。',
    ],
    [
      'a word that the text itself uses elsewhere',
      '全镇河道保洁纳入日常考评范围并按季度通报。\n\n全镇河道保洁纳入日常考评范围并按季度通报。\n\n全镇河道巡护纳入日常考评范围并按季度通报。\n\n加强巡护队伍建设，落实巡护人员。',
    ],
    ['parallel things', '加强小学食堂食品安全监督检查工作。\n\n加强中学食堂食品安全监督检查工作。'],
    ['two words that both fit', '及时上报河长制工作开展情况。\n\n及时上报河长制工作进展情况。'],
    [
      'words of others',
      '学习“持续推进农村饮用水水源地规范环建设”。\n\n持续推进农村饮用水水源地规范化建设。\n\n持续推进农村饮用水水源地规范化建设。',
    ],
  ])('%s are no slip', (_, text) => expect(told(text)).toEqual([]));
});

describe('a task said in two forms', () => {
  const foundIn = (prose: string) =>
    findIn(
      oneLetterOff,
      `topics:\n  - title: 养殖\n    tasks:\n      - text: 指导养殖场户制定病死畜禽泄漏事故的应急预案并组织演练\n        prose: ${prose}\n`,
    );

  test('is to say the same in both: two words are told, without advice which one is right', () => {
    const found = foundIn('指导养殖场户制定病死畜禽泄露事故的应急预案并组织演练');
    expect(found.map(({ parameters }) => parameters)).toEqual([
      expect.objectContaining({ isCertain: false }),
    ]);
    expect(found[0]?.fix).toBeUndefined();
  });

  test('may say it otherwise', () => {
    expect(foundIn('推动养殖场户编制应急预案')).toEqual([]);
  });
});

describe('names that the plan declares', () => {
  const foundIn = (text: string) =>
    findIn(
      oneLetterOff,
      `topics:\n  - { title: 农村排水管网改造, tasks: [检查] }\ndocuments:\n  - kind: work-report\n    title: 汇报\n    body:\n      - ${text}\n`,
    );

  test('a topic with a letter too many', () => {
    const [found, ...others] = foundIn('开展农村排水管渠网改造。');
    expect(others).toEqual([]);
    expect(found?.parameters).toMatchObject({ other: '农村排水管网改造', isCertain: true });
  });

  test('another word in its place is told without advice, and not where it stands there again', () => {
    const [found] = foundIn('开展农村供水管网改造。');
    expect(found?.parameters).toMatchObject({ isCertain: false });
    expect(foundIn('开展农村供水管网改造。农村供水管网改造已立项。')).toEqual([]);
  });

  test('what only begins alike is another thing', () => {
    expect(foundIn('开展农村排水管网维护。')).toEqual([]);
  });
});

test('a letter changed in a sentence that stands there three times is found wherever it is', () => {
  const sentence = '各县区要健全农作物重大病虫害监测预警和应急防控工作机制';
  const changed = fc.record({
    place: fc.integer({ min: 6, max: sentence.length - 7 }),
    letter: fc.constantFrom('鑫', '噩', '彝', '懿'),
  });
  fc.assert(
    fc.property(changed, ({ place, letter }) => {
      const damaged = sentence.slice(0, place) + letter + sentence.slice(place + 1);
      const text = [sentence, sentence, damaged].map((one) => `${one}。`).join('\n\n');
      expect(told(text)).toHaveLength(1);
    }),
  );
});

test('what does not differ has no near copy, and no difference reaches over the end of a text', () => {
  expect(nearCopies('健全监测预警机制。\n健全监测预警机制。')).toEqual([]);
  expect(nearCopies('监测预警机制\n监测预警')).toEqual([]);
});

test('the names of one office are no slips of one another', () => {
  const plan = (name: string): string =>
    `hongtou: 1\nname: 自建房\nissuer: 教育局\noffices: [教育局, { name: 平阳县住房和城乡建设局, short: 县住房城乡建设局 }]\ndocuments:\n  - kind: work-report\n    title: 汇报\n    body:\n      - ${name}牵头。\n`;
  const found = (text: string): readonly Diagnostic[] => {
    const diagnostics: Diagnostic[] = [];
    oneLetterOff.run(resolveText(plan(text)).campaign, (one) => diagnostics.push(one));
    return diagnostics;
  };
  expect(found('平阳县住房和城乡建设局')).toEqual([]);
  expect(found('县住房和城乡建设局')).toHaveLength(1);
});
