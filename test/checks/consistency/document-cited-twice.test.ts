import { describe, expect, test } from 'vitest';
import { documentCitedTwice } from '../../../src/checks/consistency/document-cited-twice.ts';
import { isSameDocument } from '../../../src/checks/consistency/same-document.ts';
import { findInBody } from '../text/read-text.ts';

const told = (...lines: readonly string[]) =>
  findInBody(documentCitedTwice, lines.join('\n\n')).map(({ parameters }) => parameters);

describe('two titles', () => {
  test.each([
    ['农药经营许可九项规定', '农药经营安全许可九项规定'],
    ['危险废物转移管理办法', '危险废物转移管里办法'],
    [
      '全县农村客运安全生产专项整治三年行动工作任务清单',
      '全县农村客运安全生产专项整治三年行动督导工作任务清单',
    ],
  ])('%s and %s are one document', (one, other) => {
    expect(isSameDocument(one, other)).toBe(true);
    expect(isSameDocument(other, one)).toBe(true);
  });

  test.each([
    ['森林法', '中华人民共和国森林法'],
    ['海牙协定', '工业品外观设计国际注册海牙协定'],
    ['某省森林火灾应急预案', '某市森林火灾应急预案'],
    ['某县防汛应急预案', '某县防汛抗旱应急预案'],
    ['突发事件应急预案', '突发公共卫生事件应急预案'],
    ['关于加强中小学校舍安全管理工作的通知', '关于进一步加强中小学校舍安全管理工作的通知'],
    ['2021年度生态环境保护工作任务清单', '2022年度生态环境保护工作任务清单'],
    ['食品安全法实施条例', '食品安全法'],
    ['森林防火条例', '草原防火条例'],
    ['国家处置重、特大森林火灾应急预案', '四川省处置重大、特别重大森林火灾应急预案'],
  ])('%s and %s are two', (one, other) => {
    expect(isSameDocument(one, other)).toBe(false);
    expect(isSameDocument(other, one)).toBe(false);
  });

  test('editions and years in brackets at the end may be left out', () => {
    expect(told('学习《农药经营许可规定（试行）》。', '执行《农药经营许可规定》。')).toEqual([]);
  });
});

describe('numbers', () => {
  test('one number with two titles', () => {
    expect(
      told(
        '《关于加强河道采砂管理的通知》（某水发〔2023〕8号）',
        '《关于做好水库除险加固的意见》（某水发〔2023〕8号）',
      ),
    ).toMatchObject([{ difference: 'number', title: '某水发〔2023〕8号' }]);
  });

  test('one title with two numbers of one issuer and year', () => {
    expect(
      told(
        '《关于加强河道采砂管理的通知》（某水发〔2023〕8号）',
        '《关于加强河道采砂管理的通知》（某水发〔2023〕18号）',
      ),
    ).toMatchObject([{ difference: 'numbers', written: '某水发〔2023〕18号', other: '某水发〔2023〕8号' }]);
  });

  test.each([
    [
      'a notice that issues a plan',
      '《关于印发河道采砂整治方案的通知》（某水发〔2023〕8号）',
      '《河道采砂整治方案》（某水发〔2023〕8号）',
    ],
    [
      'notices of two levels',
      '《关于做好防汛工作的通知》（某水发〔2023〕8号）',
      '《关于做好防汛工作的通知》（某政发〔2023〕18号）',
    ],
  ])('%s', (_, one, other) => expect(told(one, other)).toEqual([]));
});

test('a rule without 《》 that has them elsewhere', () => {
  expect(told('落实《某省农村公路养护管理办法》。', '对照某省农村公路养护管理办法逐条自查。')).toMatchObject([
    { difference: 'bare', written: '某省农村公路养护管理办法' },
  ]);
  expect(told('落实《某省农村公路养护方案》。', '对照某省农村公路养护方案逐条自查。')).toEqual([]);
});
