import { describe, expect, test } from 'vitest';
import type { Campaign } from '../../src/campaign/campaign.ts';
import type { BodyPart, Show } from '../../src/campaign/document-plan.ts';
import type { Numbering } from '../../src/text/numbering.ts';
import { writeText } from '../../src/writers/text/write-text.ts';
import { composeOne } from './print.ts';
import {
  campaign,
  deadline,
  formPlan,
  measure,
  office,
  origin,
  owner,
  part,
  phase,
  prosePlan,
  show,
  task,
  topic,
} from './sample.ts';

function body(parts: readonly BodyPart[], data: Partial<Campaign> = {}, annexes: readonly string[] = []) {
  const plan = prosePlan({ title: '题', body: parts, contacts: data.contacts ?? [] });
  const bound = { ...plan, annexes };
  const { document, diagnostics } = composeOne(bound, campaign(data));
  const [main] = document.parts;
  if (!main) throw new Error('no part');
  const { annexNote: _, ...alone } = main;
  const lines = writeText({ ...document, parts: [alone] })
    .trimEnd()
    .split('\n')
    .slice(2);
  return { blocks: main.blocks, diagnostics, lines: lines.map((line) => line.replace(/^　　/u, '')) };
}

const shown = (view: Show, data: Partial<Campaign>): readonly string[] =>
  body([part({ section: '节', show: view })], data).lines.slice(1);

describe('a number without a heading', () => {
  const article = (text: string, sections: readonly BodyPart[] = []) =>
    part({ numbering: '第一条', text, sections });

  test('begins the first paragraph; articles are counted through all chapters', () => {
    const items = [
      part({ numbering: '（一）', text: '全面覆盖；' }),
      part({ numbering: '（一）', text: '不留死角。' }),
    ];
    const { lines, diagnostics } = body([
      part({
        section: '总则',
        numbering: '第一章',
        sections: [article('制定本办法。'), article('原则：\n\n如下：', items)],
      }),
      part({ section: '附则', numbering: '第一章', sections: [article('**施行。**自印发之日起施行。')] }),
      part({ numbering: '1.', intro: '引言。' }),
    ]);
    expect(lines).toEqual([
      '第一章　总则',
      '**第一条**　制定本办法。',
      '**第二条**　原则：',
      '如下：',
      '（一）全面覆盖；',
      '（二）不留死角。',
      '第二章　附则',
      '**第三条**　施行。自印发之日起施行。',
      '1.引言。',
    ]);
    expect(diagnostics).toEqual([]);
  });
});

test('the sections of a chapter start afresh in each, and are centred as chapters are', () => {
  const chapter = (section: string): BodyPart =>
    part({
      section,
      numbering: '第一章',
      sections: [part({ section: '一般规定', numbering: '第一节' }), part({ section: '附表' })],
    });
  const { lines, blocks } = body([chapter('总则'), chapter('罚则')]);
  expect(lines).toEqual([
    '第一章　总则',
    '第一节　一般规定',
    '（一）附表',
    '第二章　罚则',
    '第一节　一般规定',
    '（一）附表',
  ]);
  const alignments = blocks.map((block) => (block.kind === 'heading' ? block.alignment : 'none'));
  expect(alignments).toEqual(['center', 'center', undefined, 'center', 'center', undefined]);
});

test('a number that has no paragraph to begin is not printed, and the user is told', () => {
  const { lines, diagnostics } = body([
    part({ numbering: '第一条', sections: [part({ section: '总则', numbering: 'none' })] }),
  ]);
  expect(lines).toEqual(['总则']);
  expect(diagnostics.map(({ code }) => code)).toEqual(['HT530']);
});

describe('sections', () => {
  const nested = (level: number): BodyPart =>
    part({ section: `第${level}层`, sections: level < 6 ? [nested(level + 1)] : [] });

  test('are numbered by their level, and start afresh below each other', () => {
    const { lines, blocks } = body([nested(1), part({ section: '甲', sections: [part({ section: '乙' })] })]);
    expect(lines).toEqual([
      '一、第1层',
      '（一）第2层',
      '1.第3层',
      '（1）第4层',
      '①第5层',
      '①第6层',
      '二、甲',
      '（一）乙',
    ]);
    expect(blocks.map((block) => (block.kind === 'heading' ? block.level : 0))).toEqual([
      1, 2, 3, 4, 4, 4, 1, 2,
    ]);
  });

  test.each<[Numbering, readonly string[]]>([
    ['一、', ['一、甲', '二、乙']],
    ['（一）', ['（一）甲', '（二）乙']],
    ['1.', ['1.甲', '2.乙']],
    ['（1）', ['（1）甲', '（2）乙']],
    ['①', ['①甲', '②乙']],
    ['一是', ['一是甲', '二是乙']],
    ['一要', ['一要甲', '二要乙']],
    ['第一阶段', ['第一阶段：甲', '第二阶段：乙']],
    ['第一条', ['第一条　甲', '第二条　乙']],
    ['第一章', ['第一章　甲', '第二章　乙']],
    ['第一节', ['第一节　甲', '第二节　乙']],
    ['none', ['甲', '乙']],
  ])('are numbered %s where the plan says so', (numbering, expected) => {
    expect(body(['甲', '乙'].map((section) => part({ section, numbering }))).lines).toEqual(expected);
  });

  test('the sign after a number belongs to the number', () => {
    expect(body([part({ section: '甲', numbering: '第一阶段' })]).blocks).toMatchObject([
      { kind: 'heading', number: '第一阶段：', inlines: [{ text: '甲' }] },
    ]);
  });

  test('a heading alone has no full stop, a run-in heading has one', () => {
    const titles = ['甲', '甲。', '甲？'];
    expect(body(titles.map((section) => part({ section, text: '乙' }))).lines).toEqual([
      '一、甲',
      '乙',
      '二、甲',
      '乙',
      '三、甲？',
      '乙',
    ]);
    expect(body(titles.map((section) => part({ section, runIn: true, text: '乙' }))).lines).toEqual([
      '一、甲。乙',
      '二、甲。乙',
      '三、甲？乙',
    ]);
    expect(body([part({ section: '甲', runIn: true, sections: [part({ section: '乙' })] })]).lines).toEqual([
      '一、甲',
      '（一）乙',
    ]);
  });

  test('intro, what is shown, text and sections follow each other, numbers run on', () => {
    const data = { topics: [topic('专题', [])] };
    const one = part({
      section: '甲',
      intro: '引',
      show: show('topics'),
      text: '# 文',
      sections: [part({ section: '丙' })],
    });
    expect(body([one], data).lines).toEqual(['一、甲', '引', '（一）专题', '（二）文', '（三）丙']);
  });

  test('a number that was typed before a title is reported', () => {
    const typed = [
      '一、甲',
      '（二）甲',
      '3.甲',
      '（4）甲',
      '第五阶段：甲',
      '一、二级医院',
      '2024年工作',
      '3.0版',
    ];
    const { diagnostics } = body(typed.map((section) => part({ section })));
    expect(
      diagnostics.map(({ code, parameters }) => `${code} ${'typed' in parameters ? parameters.typed : ''}`),
    ).toEqual(['HT516 一、', 'HT516 （二）', 'HT516 3.', 'HT516 （4）', 'HT516 第五阶段']);
    expect(body([part({ section: '一、甲', numbering: 'none' })]).diagnostics).toEqual([]);
  });
});

describe('topics', () => {
  const tasks = [task({ text: '甲。' }), task({ title: '短', text: '乙；' }), task({ title: '丙' })];

  test('in one paragraph', () => {
    expect(shown(show('topics', { items: 'inline' }), { topics: [topic('专题', tasks)] })).toEqual([
      '（一）专题。1.甲；2.乙；3.丙。',
    ]);
  });

  test('in one paragraph, marked 一是', () => {
    const view = show('topics', { items: 'inline', itemNumbering: '一是' });
    expect(shown(view, { topics: [topic('专题', tasks)] })).toEqual(['（一）专题。一是甲；二是乙；三是丙。']);
  });

  test('in one paragraph, parted by full stops where one of them holds a full stop (GB/T 15834, annex A)', () => {
    const view = show('topics', { items: 'inline', itemNumbering: '一是' });
    const sentences = [task({ text: '甲。乙。' }), task({ text: '丙；' }), task({ text: '说“丁。”' })];
    expect(shown(view, { topics: [topic('专题', sentences)] })).toEqual([
      '（一）专题。一是甲。乙。二是丙。三是说“丁。”',
    ]);
    expect(shown(view, { topics: [topic('专题', sentences.slice(1))] })).toEqual([
      '（一）专题。一是丙；二是说“丁。”',
    ]);
  });

  test('in one paragraph, unnumbered, after a foreword', () => {
    const view = show('topics', { items: 'inline', itemNumbering: 'none', numbering: 'none' });
    expect(shown(view, { topics: [topic('专题', tasks, { text: '前言：' })] })).toEqual([
      '专题。前言：甲；乙；丙。',
    ]);
  });

  test('a single item has no number', () => {
    expect(
      shown(show('topics', { items: 'inline' }), { topics: [topic('专题', [task({ text: '甲' })])] }),
    ).toEqual(['（一）专题。甲。']);
  });

  test('a heading, and a paragraph below it', () => {
    const view = show('topics', { items: 'inline', runIn: false });
    expect(shown(view, { topics: [topic('专题', tasks)] })).toEqual(['（一）专题', '1.甲；2.乙；3.丙。']);
  });

  test('tasks in paragraphs of their own', () => {
    const data = { topics: [topic('专题', tasks, { text: '前言' })] };
    expect(shown(show('topics'), data)).toEqual(['（一）专题', '前言', '1.甲。', '2.短。乙。', '3.丙。']);
    expect(shown(show('topics', { items: 'none' }), data)).toEqual(['（一）专题', '前言']);
    expect(shown(show('topics', { itemNumbering: '一是' }), data).slice(2)).toEqual([
      '一是甲。',
      '二是短。乙。',
      '三是丙。',
    ]);
  });

  test('the only task of a topic gives way to its measures', () => {
    const one = task({
      title: '任务',
      text: '表里的话',
      measures: [measure('甲；', { title: '小标题' }), measure('乙')],
    });
    expect(shown(show('topics', { items: 'inline' }), { topics: [topic('专题', [one])] })).toEqual([
      '（一）专题。1.小标题。甲；2.乙。',
    ]);
  });

  test('several tasks with measures cannot stand in one paragraph', () => {
    const two = [task({ title: '任务', measures: [measure('甲'), measure('乙')] }), task({ text: '丙' })];
    expect(shown(show('topics', { items: 'inline' }), { topics: [topic('专题', two)] })).toEqual([
      '（一）专题',
      '1.任务。（1）甲；（2）乙。',
      '2.丙。',
    ]);
  });

  test('wording for the body goes before everything else', () => {
    const one = task({ title: '任务', text: '表里的话', prose: '正文里的话', measures: [measure('甲')] });
    expect(shown(show('topics', { items: 'inline' }), { topics: [topic('专题', [one])] })).toEqual([
      '（一）专题。正文里的话。',
    ]);
    expect(shown(show('tasks'), { topics: [topic('专题', [{ ...one, measures: [] }])] })).toEqual([
      '（一）正文里的话。',
    ]);
  });

  test('only those that are named, in that order', () => {
    const data = { topics: ['甲', '乙', '丙'].map((title) => topic(title, [])) };
    expect(shown(show('topics', { topics: ['丙', '甲', '没有'] }), data)).toEqual(['（一）丙', '（二）甲']);
  });

  test('with who does it, and by when', () => {
    const owners = { lead: [owner('住建局')], supporting: [owner('各区'), owner('各街道')] };
    const one = task({ text: '甲。', owners, deadlines: [deadline('6月底前'), deadline('长期坚持')] });
    expect(
      shown(show('topics', { items: 'inline', owners: true }), {
        topics: [topic('专题', [one, task({ text: '乙' })])],
      }),
    ).toEqual([
      '（一）专题。1.甲（牵头单位：住建局；配合单位：各区、各街道；完成时限：6月底前，长期坚持）；2.乙。',
    ]);
    const none = task({
      text: '甲',
      owners: { lead: [{ kind: 'none', text: '/' }] },
      deadlines: [deadline('年底')],
    });
    expect(shown(show('tasks', { owners: true }), { topics: [topic('专题', [none])] })).toEqual([
      '（一）甲。（完成时限：年底）',
    ]);
  });

  test('a topic without tasks says its own owners', () => {
    const one = topic('专题', [], { text: '前言', owners: { lead: [owner('局')] } });
    expect(shown(show('topics', { owners: true }), { topics: [one] })).toEqual([
      '（一）专题',
      '前言（牵头单位：局）',
    ]);
  });
});

describe('tasks', () => {
  const data = {
    topics: [
      topic('专题', [
        task({ title: '任务', text: '内容', measures: [measure('甲', { title: '小' }), measure('乙')] }),
      ]),
    ],
  };

  test('with their measures inside, below, or not at all', () => {
    expect(shown(show('tasks', { items: 'inline' }), data)).toEqual(['（一）任务。内容。1.小。甲；2.乙。']);
    expect(shown(show('tasks'), data)).toEqual(['（一）任务。内容。', '1.小。甲。', '2.乙。']);
    expect(shown(show('tasks', { items: 'none' }), data)).toEqual(['（一）任务。内容。']);
  });
});

describe('phases', () => {
  const phases = [
    phase('部署', { period: deadline('3月'), text: '发文。\n开会。' }),
    phase('攻坚', { phases: [phase('自查', { text: '甲' }), phase('互查', { phases: [phase('抽查')] })] }),
  ];

  test('第一阶段, with phases inside', () => {
    expect(shown(show('phases'), { phases })).toEqual([
      '第一阶段：部署（3月）。发文。',
      '开会。',
      '第二阶段：攻坚',
      '1.自查。甲',
      '2.互查',
      '（1）抽查',
    ]);
  });

  test('numbered otherwise, headings alone', () => {
    expect(
      shown(show('phases', { numbering: '（一）', itemNumbering: '一是', runIn: false }), { phases }),
    ).toEqual([
      '（一）部署（3月）',
      '发文。',
      '开会。',
      '（二）攻坚',
      '一是自查',
      '甲',
      '二是互查',
      '一是抽查',
    ]);
  });
});

describe('leadership', () => {
  const groups = (list: readonly (readonly [string, readonly string[]])[]) =>
    shown(show('leadership'), {
      leadership: {
        groups: list.map(([role, names]) => ({
          role,
          members: names.map((name) => ({ name, post: '科长' })),
        })),
        origin,
      },
    });

  test('labels and names are as wide as the widest', () => {
    expect(
      groups([
        ['组长', ['甲乙']],
        ['副组长', ['甲乙丙', '丁戊']],
      ]),
    ).toEqual(['组　长：甲　乙　　科长', '副组长：甲乙丙　　科长', '　　　　丁　戊　　科长']);
  });

  test('very long ones do not pull the others apart', () => {
    expect(
      groups([
        ['组长', ['甲乙']],
        ['领导小组联络员', ['阿布都热合曼·买买提']],
      ]),
    ).toEqual(['组长：甲乙　　科长', '领导小组联络员：阿布都热合曼·买买提　　科长']);
  });

  test('long lists go on under the first name', () => {
    const leadership = {
      intro: '成立领导小组：如下。',
      groups: [
        { role: '组长', members: [{ name: '××' }, { name: '×××' }] },
        { role: '成员', members: [], text: '各科室负责人' },
        { role: '领导小组联络员', members: [{ name: '××' }] },
        { role: '各有关单位分管安全生产工作的', members: [{ name: '××' }] },
      ],
      office: '办公室：设在某科。',
      origin,
    };
    const { blocks } = body([part({ show: show('leadership') })], { leadership });
    const hanging = blocks.map((block) =>
      block.kind === 'paragraph' && block.indent === 'hanging' ? block.hangingCharacters : 0,
    );
    expect(hanging).toEqual([0, 3, 3, 3, 8, 0, 0]);
  });

  test('nothing where the campaign has none', () => {
    expect(shown(show('leadership'), {})).toEqual([]);
  });
});

describe('duties', () => {
  const duty = { id: '月报', title: '报进展', from: [owner('各区')], to: [owner('市局')], origin };
  const form = formPlan({ id: '表', title: '进展表' });
  const duties = (more: object, annexes: readonly string[] = []) =>
    body(
      [part({ show: show('duties', { numbering: 'none' }) })],
      { duties: [{ ...duty, ...more }], documents: [form] },
      annexes,
    ).lines;

  test('who, when, to whom, what', () => {
    expect(duties({ when: deadline('每月1日'), form: '表' }, ['表', '别的'])).toEqual([
      '报进展。各区于每月1日向市局报送《进展表》（附件1）。',
    ]);
    expect(duties({ form: '表' })).toEqual(['报进展。各区向市局报送《进展表》。']);
    expect(duties({ to: [] })).toEqual(['报进展。各区报送。']);
  });

  test('holidays, unless the time says so itself', () => {
    expect(duties({ when: deadline('每月1日'), holidays: 'postpone' })[0]).toMatch(/，逢节假日顺延。$/u);
    expect(duties({ when: deadline('每月1日'), holidays: 'advance' })[0]).toMatch(/，逢节假日提前。$/u);
    const said = {
      ...deadline('每月1日，逢节假日顺延'),
      parts: [{ kind: 'holiday-rule', rule: 'postpone' }],
    };
    expect(duties({ when: said, holidays: 'postpone' })).toEqual([
      '报进展。各区于每月1日，逢节假日顺延向市局报送。',
    ]);
  });
});

describe('contacts and indicators', () => {
  test('only what is known of a contact', () => {
    const contacts = [
      {
        name: '××',
        office: office('消防科'),
        phone: '1',
        fax: '2',
        mail: '3',
        address: '4',
        remark: '工作日',
      },
      { name: '', phone: '5' },
    ];
    expect(body([part({ show: show('contacts') })], { contacts }).lines).toEqual([
      '联系人：××（消防科）（工作日）',
      '电　话：1',
      '传　真：2',
      '邮　箱：3',
      '地　址：4',
      '电　话：5',
    ]);
    expect(body([part({ show: show('contacts') })]).lines).toEqual([]);
  });

  test('references in a target and in a remark are replaced', () => {
    const indicators = [{ id: '甲', title: '任务', target: '【个数：专题】', unit: '项', origin }];
    expect(shown(show('indicators'), { indicators })).toEqual(['任务：0项。']);
    const contacts = [{ name: '××', remark: '共【个数：任务】人' }];
    expect(body([part({ show: show('contacts') })], { contacts }).lines).toEqual(['联系人：××（共0人）']);
  });

  test('indicators with their targets', () => {
    const indicators = [
      { id: '甲', title: '培训率', target: '100', unit: '%', origin },
      { id: '乙', title: '事故数', origin },
    ];
    expect(shown(show('indicators'), { indicators })).toEqual(['1.培训率：100%。', '2.事故数。']);
    expect(shown(show('indicators', { items: 'inline' }), { indicators })).toEqual([
      '1.培训率：100%；2.事故数。',
    ]);
  });
});
