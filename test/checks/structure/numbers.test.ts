import { describe, expect, test } from 'vitest';
import { countLeadingOver } from '../../../src/checks/structure/stated-counts.ts';
import { findIn, report, sayAbout } from './find-in-plan.ts';

const inText = (text: string): readonly string[] => findIn(report(JSON.stringify(text)));

describe('a number that leads over to a series', () => {
  test.each([
    ['重点做好以下六项工作：', 6],
    ['着力解决三个方面的问题：', undefined],
    ['抓好五件事：', 5],
    ['提出两点要求：', 2],
    ['按四个阶段实施：', 4],
    ['行动分三个阶段进行。', 3],
    ['检查发现12个问题：', undefined],
    ['发现3个问题：', undefined],
    ['主要有三类问题：', 3],
    ['第三项工作：', undefined],
    ['查处以下3类情形：', 3],
    ['全县共13个乡镇。', undefined],
    ['二十个重点：', 20],
  ])('%s', (text, value) => expect(countLeadingOver(text)?.value).toBe(value));

  test.each([
    ['下一步做好以下四项工作：一是排查。二是整改。三是复查。', ['HT432 四项工作']],
    ['提出三点要求：1.排查；2.整改；3.复查；4.总结。', ['HT432 三点要求']],
    ['分三个阶段进行。（一）动员。（二）整治。', ['HT432 三个阶段']],
    ['做到整改责任、措施、资金、时限“五落实”。', ['HT432 “五落实”']],
  ])('%s', (text, found) => expect(inText(text)).toEqual(found));

  test.each([
    '做好以下三项工作：一是排查。二是整改。三是复查。',
    '发现五个问题：一是门窗不牢。二是电线老化。',
    '做到责任、措施、资金、时限和预案“五落实”。',
    '落实学校、医院责任、措施、资金、时限、预案“五落实”。',
    '加强对水利、交通、住建“四好”工程的检查。',
    '突出重点领域、重点部位、重点环节“四个一批”。',
    '召开三次会议。一是部署。二是总结。',
    '做好以下三项工作：一是排查：一是自查，二是互查。二是整改。三是复查。',
  ])('nothing is wrong with %s', (text) => expect(inText(text)).toEqual([]));

  test('a series goes on in the next text', () => {
    expect(findIn(report('做好以下三项工作：一是排查。二是整改。\n三是复查。'))).toEqual([]);
  });
});

describe('numbers of what the plan holds', () => {
  const topics = `topics:
  - { title: 校舍, tasks: [{ title: 排查, lead: 安全股 }, { title: 整改, lead: 安全股 }] }
  - { title: 校车, tasks: [{ title: 检查, lead: 安全股 }] }
phases: [{ title: 动员 }, { title: 整治 }, { title: 总结 }]
`;
  const plan = (parts: string): string =>
    `${topics}documents: [{ kind: implementation-plan, title: 整治方案, body: [${parts}] }]`;
  test('phases, topics and sections', () => {
    expect(findIn(plan('{ section: 步骤, intro: 分四个阶段进行。, show: phases }'))).toEqual([
      'HT432 四个阶段',
    ]);
    expect(findIn(plan('{ section: 步骤, intro: 分三个阶段进行。, show: phases }'))).toEqual([]);
    const showing = (intro: string) => findIn(plan(`{ section: 任务, intro: ${intro}, show: topics }`));
    for (const intro of ['整治分四个方面，分工另行印发：', '共安排四个方面、两项任务。']) {
      expect(showing(intro)).toEqual(['HT432 四个方面']);
    }
    expect(showing('从制度、人员、经费三个方面入手，抓好落实。')).toEqual([]);
    expect(findIn(plan('{ section: 任务, intro: 抓好以下三项任务：, show: topics }'))).toEqual([
      'HT432 三项任务',
    ]);
    const sections = 'sections: [{ section: 动员, text: 略。 }, { section: 整治, text: 略。 }]';
    expect(findIn(plan(`{ section: 步骤, intro: 分三个阶段进行。, ${sections} }`))).toEqual([
      'HT432 三个阶段',
    ]);
    expect(findIn(plan(`{ section: 目标, intro: 实现三个方面的工作目标：, ${sections} }`))).toEqual([]);
  });
  test('totals', () => {
    const shown = '{ section: 任务, show: topics }';
    expect(sayAbout(plan(`方案明确了5项重点任务。, ${shown}`))).toEqual([
      '正文说“明确了5项重点任务”，计划里有2个专题、3项任务、0条措施',
    ]);
    expect(findIn(plan(`方案明确了3项重点任务。, ${shown}`))).toEqual([]);
    expect(findIn(plan('省厅方案明确了5项重点任务。'))).toEqual([]);
  });
});

describe('numbers that stand together', () => {
  test.each([
    ['检查小学13家、幼儿园16家，共30家。', ['HT457 30家']],
    ['现有单位17家，其中学校8家、其他单位8家。', ['HT457 17家']],
    ['共发现隐患289个，已整改282个，剩余6个。', ['HT457 289个']],
    ['发现问题289项，已整改完成282项，其中未整改完成的8项已明确时限。', ['HT457 289项']],
    ['投入0.1万元、0.2万元，共0.4万元。', []],
    ['隐患整改率达到120%。', ['HT438 整改率达到120%']],
    ['共发现隐患120处，已整改130处。', ['HT438 130处']],
  ])('%s', (text, found) =>
    expect(inText(text).map((one) => one.replace('隐患整改率', '整改率'))).toEqual(found),
  );

  test.each([
    '检查小学13家、幼儿园16家，共29家。',
    '检查小学13家、幼儿园16家，共发现隐患130处。',
    '另有小学13家、幼儿园16家，共40家。',
    '现有单位1836家，其中学校8家、医院20家。',
    '共发现隐患130余处，已整改50处，剩余70处。',
    '发现隐患130处，当场整改50处，其余限期整改。',
    '发现问题289个，已整改282个，整改率97.6%。',
    '三级医院13家均已完成；二级医院已安装16家，剩余13家。',
    '固定资产投资增长率120%，毛入学率105%，拨备覆盖率220%，目标完成率130%。',
    '发现隐患12处，整改经费30万元。',
    '出动人员30人、车辆5台，共30人次。',
    '2020年9—12月检查12家、15家，共检查三轮27家。',
  ])('nothing is wrong with %s', (text) => expect(inText(text)).toEqual([]));
});
