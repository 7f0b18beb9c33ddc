import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coreOf } from '../../src/checks/consistency/cited-titles.ts';
import { saysHandIn } from '../../src/checks/dates/handing-in.ts';
import { mayNameDay } from '../../src/checks/dates/prose-dates.ts';
import { isAllDivisions, isGroup, isHelpingRole, isLeadRole } from '../../src/checks/offices/lead-roles.ts';
import { isNoCounty } from '../../src/checks/offices/place-of.ts';

/** Texts of the pieces that a rule asks for, of parts of these, and of others. */
const madeOf = (...pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.constantFrom(...pieces, ...pieces.flatMap((piece) => [...piece]), '甲', '1', '，', '（', '）'),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join(''));

/** What is asked first, without an expression, excludes nothing that the expression alone would find. */
const cases: readonly {
  readonly rule: string;
  readonly texts: fc.Arbitrary<string>;
  readonly quick: (text: string) => unknown;
  readonly plain: (text: string) => unknown;
}[] = [
  {
    rule: 'a role that leads',
    texts: madeOf('牵头', '主办', '主责', '总责', '单位'),
    quick: (title) => isLeadRole({ id: 'one', title, roles: [] }),
    plain: (title) => /牵头|主办|主责|总责/u.test(title),
  },
  {
    rule: 'a role that helps',
    texts: madeOf('配合', '协办', '协助', '参与', '参加', '支持', '指导', '监督', '督导'),
    quick: (title) => isHelpingRole({ id: 'one', title, roles: [] }),
    plain: (title) => /配合|协办|协助|参与|参加|支持|指导|监督|督导/u.test(title),
  },
  {
    rule: 'a name for many',
    texts: madeOf('各', '局属', '委属', '所属', '学校'),
    quick: (name) => isGroup({ name, group: false } as Parameters<typeof isGroup>[0]),
    plain: (name) => /各|^(?:局|委|所)属/u.test(name),
  },
  {
    rule: 'all divisions',
    texts: madeOf('局', '本局', '机关', '各', '科室', '处室', '办公室', '部门'),
    quick: isAllDivisions,
    plain: (name) =>
      /^(?:局|委|院|校|厅|本局|本委|中心)?(?:机关)?各(?:科室|处室|股室|办公室|部门)$/u.test(name),
  },
  {
    rule: 'a name that ends like a county',
    texts: madeOf('各', '所辖', '局', '社区', '开发区', '自治县', '金凤区', '旗', '中心'),
    quick: isNoCounty,
    plain: (name) =>
      /^(?:各|全|本|我|该|外|邻|两|原|辖|所辖).*|.*[局委办厅院校所队部处科站与、].*|.*(?:社|园|校|厂|库|灌|景|山|牧|矿|林|小|街|片|军|战|防|选|营|辖|地|新|特|老|港|学|开发|经开|示范|试验|实验|保税|工业|产业|功能|服务|度假|保护|风景|管理|合作|先导|核心|中心|集中|商务|物流|集聚|自贸|自治|生活|办公|作业|责任|包保|城|郊|东|南|西|北)区$/u.test(
        name,
      ) ||
      (name.length > 4 && !/自治[县旗]$/u.test(name)),
  },
  {
    rule: 'to hand in',
    texts: madeOf('报送', '上报', '报至', '填报', '反馈', '提交', '报我局', '报表'),
    quick: saysHandIn,
    plain: (text) => /报送|上报|报至|填报|反馈|提交|报(?=[我县市区省州局委办厅处科])/u.test(text),
  },
  {
    rule: 'the core of a title',
    texts: madeOf('“', '”', '〈', '〉', '（试行）', '(2020版)', '办法', ' '),
    quick: coreOf,
    plain: (title) => title.replace(/\s|["“”‘’〈〉]/gu, '').replace(/(?:[（(][^（()）]{1,24}[）)])+$/u, ''),
  },
];

test.each(cases)('$rule: the same with and without what is asked first', ({ texts, quick, plain }) => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(quick(text)).toEqual(plain(text));
    }),
    { numRuns: 500 },
  );
});

test('a text that names a day is never passed over', () => {
  fc.assert(
    fc.property(madeOf('3月5日', '2024年', '3月', '5日', '【事实：甲】'), (text) => {
      if (/\d{1,2}月\d{1,2}日|【/u.test(text)) expect(mayNameDay(text)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
