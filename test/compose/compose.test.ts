import { describe, expect, test } from 'vitest';
import { cityManagement, forest } from './campaigns.ts';
import { composeOne, print } from './print.ts';
import { campaign, formPlan, imprintPlan, office, part, prosePlan } from './sample.ts';

const golden = (name: string): string => `golden/${name}.txt`;

describe('whole documents', () => {
  test('a notice with its annexes, a draft', async () => {
    const [notice] = cityManagement.documents;
    if (!notice) throw new Error('no notice');
    await expect(print(notice, cityManagement)).toMatchFileSnapshot(golden('city-management-notice'));
  });

  test('a plan with nested phases, owners in parentheses and several contacts', async () => {
    const [plan] = forest.documents;
    if (!plan) throw new Error('no plan');
    await expect(print(plan, forest)).toMatchFileSnapshot(golden('forest-plan'));
  });

  test('an annex on its own keeps its mark and its numbers of other annexes', () => {
    const form = cityManagement.documents.find(({ id }) => id === '进展表');
    if (!form) throw new Error('no form');
    const { document } = composeOne(form, cityManagement);
    expect(document.parts.map(({ role, mark, title }) => [role, mark, title.text])).toEqual([
      ['annex', '附件2', '市容环境整治进展情况'],
    ]);
    expect(document.head).toBeUndefined();
    expect(document.imprint).toBeUndefined();
  });
});

describe('red head', () => {
  const city = office('临江市城市管理局', { numberPrefix: '临城管' });
  const bureau = office('临江市公安局');
  const head = (more: Parameters<typeof prosePlan>[0], redHead?: string) =>
    composeOne(
      prosePlan({ kind: 'notice', redHead: true, issuers: [city], ...more }),
      campaign({ bureau: redHead === undefined ? {} : { redHead } }),
    ).document.head;

  test('the full name of the issuer and 文件', () => {
    expect(head({})).toMatchObject({ issuers: ['临江市城市管理局'], suffix: '文件' });
  });

  test('the mark of the bureau is printed as it is worded', () => {
    expect(head({}, '临江市城市管理局')).toMatchObject({ issuers: ['临江市城市管理局'], suffix: '' });
    expect(head({}, '中共临江市委城市管理委员会文件')).toMatchObject({
      issuers: ['中共临江市委城市管理委员会'],
      suffix: '文件',
    });
  });

  test('joint issuers are all named, the lead first, whatever the bureau calls itself', () => {
    expect(head({ issuers: [city, bureau] }, '临江市城市管理局')).toMatchObject({
      issuers: ['临江市城市管理局', '临江市公安局'],
      suffix: '文件',
    });
  });

  test('a number that is there is printed to the letter', () => {
    expect(head({ number: '临城管〔2024〕3号' })?.number).toEqual([
      { kind: 'text', text: '临城管〔2024〕3号' },
    ]);
  });

  test('a draft without number has a blank where the prefix is known', () => {
    expect(head({ status: 'draft', date: { year: 2024 } })?.number).toEqual([
      { kind: 'text', text: '临城管〔2024〕' },
      { kind: 'blank', blank: { anchor: '方案/#number/serial', label: '发文字号', width: 1 } },
      { kind: 'text', text: '号' },
    ]);
    expect(head({ status: 'draft' })?.number?.map(({ kind }) => kind)).toEqual([
      'text',
      'blank',
      'text',
      'blank',
      'text',
    ]);
  });

  test('and nothing where it is not: no prefix is invented', () => {
    expect(head({ status: 'draft', issuers: [bureau] })).not.toHaveProperty('number');
    expect(head({ status: 'final' })).not.toHaveProperty('number');
  });

  test('the word before signers is the template’s', () => {
    expect(head({ signers: ['××'] })).toMatchObject({ signersLabel: '签发人：', signers: ['××'] });
  });

  test('none without redHead', () => {
    expect(head({ redHead: false })).toBeUndefined();
  });
});

describe('addressees, signature and imprint', () => {
  const city = office('临江市城市管理局');

  test.each([
    [
      'several addressees',
      ['各区城管局、各街道办事处', '局属各单位'],
      '各区城管局、各街道办事处，局属各单位：',
    ],
    ['one', ['局属各单位'], '局属各单位：'],
  ])('%s', (_, recipients, expected) => {
    const { document } = composeOne(prosePlan({ recipients }), campaign());
    expect(document.parts[0]?.recipients).toBe(expected);
  });

  test('a salutation in their place, its colon once', () => {
    for (const salutation of ['各位领导、专家：', '各位领导、专家']) {
      const { document } = composeOne(prosePlan({ kind: 'work-report', salutation }), campaign());
      expect(document.parts[0]?.recipients).toBe('各位领导、专家：');
    }
  });

  test('a date that is missing from a draft is blank, part by part', () => {
    const date = (more: Parameters<typeof prosePlan>[0]) =>
      composeOne(prosePlan({ signature: 'sealed', issuers: [city], ...more }), campaign()).document.parts[0]
        ?.signature?.date;
    expect(date({ date: { year: 2024, month: 1, day: 5 } })).toEqual([
      { kind: 'text', text: '2024年1月5日' },
    ]);
    expect(date({ status: 'draft', date: { year: 2024 } })).toEqual([
      { kind: 'text', text: '2024年' },
      { kind: 'blank', blank: { anchor: '方案/#issueDate/month', label: '成文日期 月', width: 1 } },
      { kind: 'text', text: '月' },
      { kind: 'blank', blank: { anchor: '方案/#issueDate/day', label: '成文日期 日', width: 1 } },
      { kind: 'text', text: '日' },
    ]);
    expect(date({ status: 'final' })).toEqual([]);
  });

  test('an imprint with everything, and one with nothing but its last row', () => {
    const imprint = (more: Parameters<typeof prosePlan>[0]['imprint']) =>
      composeOne(prosePlan({ ...(more && { imprint: more }) }), campaign()).document.imprint;
    const date = { year: 2024, month: 1, day: 5 };
    expect(
      imprint({
        ...imprintPlan(city),
        cc: ['市委办、市政府办。', '市监委'],
        date,
        copies: 30,
        others: ['信息公开选项：主动公开'],
      }),
    ).toEqual({
      cc: { label: '抄送：', text: '市委办、市政府办，市监委。' },
      others: ['信息公开选项：主动公开', '共印30份'],
      printing: { office: '临江市城市管理局', date: [{ kind: 'text', text: '2024年1月5日印发' }] },
      face: 'even',
      blankPage: 'auto',
    });
    expect(imprint({ ...imprintPlan(city), date })).toEqual({
      others: [],
      printing: { office: '临江市城市管理局', date: [{ kind: 'text', text: '2024年1月5日印发' }] },
      face: 'even',
      blankPage: 'auto',
    });
    expect(imprint(undefined)).toBeUndefined();
  });
});

describe('annexes', () => {
  const list = formPlan({ id: '清单', title: '任务清单' });
  const rules = prosePlan({ id: '细则', title: '考核细则', body: [part({ text: '见【附件：清单】。' })] });

  test('a single annex has no number, neither in the list nor on its page', () => {
    const plan = prosePlan({ annexes: ['清单'], body: [part({ text: '见【附件：清单】。' })] });
    const { document } = composeOne(plan, campaign({ documents: [plan, list] }));
    expect(document.parts[0]?.annexNote).toEqual({ label: '附件：', titles: ['任务清单'] });
    expect(document.parts.map(({ mark }) => mark)).toEqual([undefined, '附件']);
    expect(document.parts[0]?.blocks).toMatchObject([{ inlines: [{ text: '见附件。' }] }]);
  });

  test('an annex of prose comes with its own text, and speaks of the annexes around it', () => {
    const plan = prosePlan({ annexes: ['细则', '清单'] });
    const { document } = composeOne(plan, campaign({ documents: [plan, list, rules] }));
    expect(document.parts.map(({ mark, title }) => [mark, title.text])).toEqual([
      [undefined, '工作方案'],
      ['附件1', '考核细则'],
      ['附件2', '任务清单'],
    ]);
    expect(document.parts[1]?.blocks).toMatchObject([{ inlines: [{ text: '见附件2。' }] }]);
  });

  test('annexes of an annex follow it', () => {
    const body = [part({ text: '见【附件：清单】和【附件：名册】。' })];
    const inner = prosePlan({ id: '细则', title: '考核细则', annexes: ['清单', '名册'], body });
    const roster = formPlan({ id: '名册', title: '名册' });
    const plan = prosePlan({ annexes: ['细则', '名册'] });
    const all = campaign({ documents: [plan, inner, list, roster] });
    const { parts } = composeOne(plan, all).document;
    expect(parts.map(({ mark }) => mark)).toEqual([undefined, '附件1', '附件1-1', '附件1-2', '附件2']);
    expect(parts[1]?.blocks).toMatchObject([{ inlines: [{ text: '见附件1-1和附件1-2。' }] }]);
  });

  test('and are called the same in a file of their own', () => {
    const body = [part({ text: '见【附件：名册】。' })];
    const inner = prosePlan({ id: '细则', title: '考核细则', annexes: ['清单', '名册'], body });
    const roster = formPlan({ id: '名册', title: '名册' });
    const plan = prosePlan({ annexes: ['细则', '办法'] });
    const all = campaign({ documents: [plan, inner, list, roster] });
    const { parts } = composeOne(inner, all).document;
    expect(parts.map(({ mark }) => mark)).toEqual(['附件1', '附件1-1', '附件1-2']);
    expect(parts[0]?.blocks).toMatchObject([{ inlines: [{ text: '见附件1-2。' }] }]);
    expect(composeOne(roster, all).document.parts.map(({ mark }) => mark)).toEqual(['附件1-2']);
  });

  test('a paper that is attached by hand is listed and not bound in', () => {
    const listedAnnexes = [{ id: '纸', title: '上级文件' }];
    const plan = prosePlan({ annexes: ['纸', '清单'], listedAnnexes });
    const { document } = composeOne(plan, campaign({ documents: [plan, list] }));
    expect(document.parts[0]?.annexNote?.titles).toEqual(['上级文件', '任务清单']);
    expect(document.parts.map(({ mark }) => mark)).toEqual([undefined, '附件2']);
  });

  test('a circle ends', () => {
    const one = prosePlan({ id: '一', annexes: ['二'] });
    const two = prosePlan({ id: '二', annexes: ['一'] });
    expect(composeOne(one, campaign({ documents: [one, two] })).document.parts).toHaveLength(2);
  });

  test('the author’s own lines of a title are kept', () => {
    const plan = formPlan({ title: '甲乙丙', titleLines: ['甲', '乙丙'], mark: '附件3' });
    expect(composeOne(plan, campaign()).document.parts[0]).toMatchObject({
      role: 'annex',
      mark: '附件3',
      title: { text: '甲乙丙', lines: ['甲', '乙丙'] },
    });
  });
});
