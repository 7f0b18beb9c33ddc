import type { Table } from '../../src/document/table.ts';
import { cellOf, columnOf, type HeaderNode, headerOf, leavesOf, tableOf } from './build-table.ts';

/** Clauses of the kind that fill task lists; joined in ever other ways, they make texts of any length. */
const clauses = [
  '全面排查校舍、围墙、食堂和宿舍的安全隐患，逐处登记造册',
  '对排查出的问题实行清单管理，明确整改责任人和整改期限',
  '2024年6月底前完成学校燃气报警装置安装，覆盖率达到100%',
  '每学期开学前组织一次消防疏散演练，参加人数不少于在校人数的95%',
  '健全校车“一车一档”，驾驶人和照管人员全部持证上岗',
  '依据《中小学校岗位安全工作指南》修订各岗位安全职责',
  '会同公安、市场监管等部门开展联合检查，每季度不少于1次',
  '校园周边200米范围内的经营场所由属地街道负责巡查',
  '落实学生食堂集中用餐陪餐制度，食材留样48小时以上',
  '对12所寄宿制学校的用电线路进行改造，计划投入36.5万元',
  '建立心理健康筛查台账，一人一策跟进帮扶',
  '完善突发事件信息报送机制，30分钟内电话报告、2小时内书面报告',
];
const offices = [
  '基础教育科',
  '安全稳定科',
  '发展规划与项目建设科',
  '体育卫生与艺术教育科',
  '民办教育办公室',
  '督导室',
];
const units = [
  '各中小学校，各幼儿园',
  '各镇（街道）教育服务中心，各直属学校',
  '各寄宿制学校',
  '各中小学校，各幼儿园，各校外培训机构，特殊教育学校',
];
const deadlines = [
  '2024年6月底前',
  '2024年12月前，长期坚持',
  '长期坚持',
  '2024年9月1日前',
  '每季度末',
  '2025年3月前并持续推进',
];

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';
const textOf = (seed: number, count: number): string =>
  `${Array.from({ length: count }, (_, i) => pick(clauses, seed * 5 + i * 7)).join('；')}。`;

/** Six columns, topics merged over their tasks: the shape of most task lists. */
export function taskList(tasks: number, tasksPerTopic = 9): Table {
  const topics = [
    '校舍安全提升行动',
    '消防安全治理能力提升行动',
    '校车和交通安全整治',
    '食品安全',
    '学生心理健康和欺凌防治专项行动',
  ];
  const rows = Array.from({ length: tasks }, (_, i) => [
    String(i + 1),
    i % tasksPerTopic === 0 ? pick(topics, i / tasksPerTopic) : '^',
    textOf(i, 1 + ((i * 7) % 3)),
    Array.from({ length: 1 + (i % 2) }, (__, k) => pick(offices, i * 3 + k)).join('、'),
    pick(units, i),
    pick(deadlines, i * 3),
  ]);
  const columns = ['序号', '主要任务', '2024年重点工作任务', '责任科室', '责任单位', '完成时限'];
  const centred = new Set(['序号', '主要任务', '责任科室', '完成时限']);
  const table = tableOf(
    columns.map((title) => columnOf(title, { align: centred.has(title) ? 'center' : 'left' })),
    rows,
    { stubColumns: 2 },
  );
  return {
    ...table,
    rows: table.rows.map((row) => ({
      cells: row.cells.map((cell) => (cell.column === '责任科室' ? { ...cell, unbroken: offices } : cell)),
    })),
  };
}

/** Nine columns, the last three filled by hand, owners as two labelled paragraphs. */
export function progressList(tasks: number): Table {
  const columns = '序号 任务事项 主要内容 重点措施 牵头部门责任单位 完成时限 工作进展* 成果形式* 备注*'.split(
    ' ',
  );
  const rows = Array.from({ length: tasks }, (_, i) => [
    i % 4 === 0 ? String(i / 4 + 1) : '^',
    i % 4 === 0 ? pick(['校园安全宣传教育', '安全责任体系建设专题', '后勤安全'], i / 4) : '^',
    pick(clauses, i + 3).slice(0, 14),
    textOf(i + 2, 1 + (i % 4)),
    `牵头部门：${pick(offices, i)}\n责任单位：${pick(units, i + 1)}`,
    pick(deadlines, i),
  ]);
  return tableOf(
    columns.map((title) => columnOf(title)),
    rows,
    { stubColumns: 2 },
  );
}

/** A form of 17 columns below three levels of titles and a row of units. */
export function progressForm(): Table {
  const tree: readonly HeaderNode[] = [
    '整治专题',
    ['发现问题（教育行政部门层面）', ['小计#1', '省级教育部门', '市级教育部门', '县级教育部门']],
    [
      '排查整治隐患',
      [
        '隐患总数',
        ['一般隐患', ['排查#1', '已整改#1', '整改率#1']],
        ['重大隐患', ['排查#2', '已整改#2', '整改率#2']],
      ],
    ],
    ['开展督导检查', ['成立检查组', '督导检查次数', '检查学校', '督导问题']],
    '约谈警示',
  ];
  const leaves = leavesOf(tree);
  const columns = leaves.map((id, i) =>
    columnOf(i === 0 ? id : `${id}*`, { align: i === 0 ? 'left' : 'center' }),
  );
  const labels = [
    '1.校园安全宣传教育和责任落实专题',
    '2.校舍和消防安全整治',
    '3.食品安全整治',
    '4.校车安全',
    '当月累计',
    '累计总计',
  ];
  const units = '项项项项处处处%处处%个次所个所'.split('');
  const unitRow = { cells: units.map((unit, i) => cellOf(leaves[i + 1] ?? '', `（${unit}）`)) };
  const form = tableOf(
    columns,
    labels.map((label) => [label]),
  );
  const titles = headerOf(tree).map((row) => ({
    cells: row.cells.map((cell) =>
      cell.column === '整治专题' ? { ...cell, rowSpan: cell.rowSpan + 1 } : cell,
    ),
  }));
  return { ...form, header: [...titles, unitRow] };
}

/** Twelve columns of short texts, dates and figures. */
export function ledger(rows: number): Table {
  const columns =
    '序号 学校名称 隐患地点 隐患描述 隐患等级 原因类别 整改措施 整改资金（万元） 责任人 整改时限 销号时间* 备注*'.split(
      ' ',
    );
  return tableOf(
    columns.map((title) => columnOf(title)),
    Array.from({ length: rows }, (_, i) => [
      String(i + 1),
      pick(['第一实验小学', '城关镇中心幼儿园', '职业技术教育中心', '第五中学'], i),
      pick(['食堂操作间', '3号宿舍楼二层东侧楼梯', '配电室', '操场看台'], i * 3),
      pick(clauses, i * 5),
      pick(['一般', '重大'], i % 5),
      pick(['管理缺陷', '设施老化', '人员违规操作'], i),
      pick(clauses, i * 7 + 1),
      pick(['0.8', '12.5', '—', '36'], i),
      '×××',
      pick(['2024年5月20日', '立行立改', '2024年12月31日前'], i),
    ]),
  );
}

/** Contacts: names, offices and numbers that no line break may enter. */
export const roster = (): Table =>
  tableOf(
    '序号 单位 姓名 职务 联系电话 电子邮箱'.split(' ').map((title) => columnOf(title, { align: 'center' })),
    Array.from({ length: 18 }, (_, i) => [
      String(i + 1),
      pick(['××区教育局', '××市发展规划与项目建设服务中心', '××镇教育服务中心'], i),
      '×××',
      pick(['局长', '副主任（主持工作）', '安全专干'], i),
      `0000-${String(7000000 + i * 137)}`,
      `office${i}@example.org`,
    ]),
  );

/** Two columns, as on application forms. */
export const narrowForm = (): Table =>
  tableOf(
    ['申报项目', '填报内容*'].map((title) => columnOf(title)),
    ['学校名称', '法定代表人', '上一年度安全工作自查情况', '存在的主要问题及整改计划', '主管部门意见'].map(
      (label) => [label],
    ),
  );

/** Three columns of very unequal texts. */
export const checklist = (): Table =>
  tableOf(
    '检查项目 检查内容及要求 检查结果*'.split(' ').map((title) => columnOf(title)),
    Array.from({ length: 24 }, (_, i) => [
      i % 6 === 0 ? pick(['消防安全', '食品安全', '校车安全', '实验室危险化学品安全管理'], i / 6) : '^',
      textOf(i + 1, 1 + (i % 2)),
    ]),
  );

/** Figures by month. */
export const monthly = (): Table =>
  tableOf(
    ['指标', ...Array.from({ length: 12 }, (_, i) => `${i + 1}月`), '全年合计'].map((title) =>
      columnOf(title, { align: 'center' }),
    ),
    ['检查学校数', '发现隐患数', '完成整改数', '整改完成率'].map((label, row) => [
      label,
      ...Array.from({ length: 13 }, (_, i) =>
        row === 3 ? `${90 + (i % 10)}.5%` : String(((i + 3) * 37 * (row + 1)) % 900),
      ),
    ]),
  );

/** Four columns, two of them long: scoring rules. */
export const scoring = (): Table =>
  tableOf(
    '考核指标 分值 评分标准 数据来源'.split(' ').map((title) => columnOf(title)),
    Array.from({ length: 15 }, (_, i) => [
      pick(clauses, i).slice(0, 10),
      String(2 + (i % 9)),
      textOf(i, 2 + (i % 2)),
      pick(['现场核查', '各地自评报告及佐证材料', '全国中小学校舍信息管理系统'], i),
    ]),
  );

/** Far more columns than a page holds, in groups of four below two levels of titles. */
export function wideForm(groups: number): Table {
  const tree: readonly HeaderNode[] = [
    '序号',
    '学校名称',
    ...Array.from(
      { length: groups },
      (_, i): HeaderNode => [
        pick(['校舍安全', '消防安全', '食品安全', '校车安全', '实验室危险化学品安全'], i),
        [`检查次数#${i}`, ['隐患（处）', [`排查#${i}`, `已整改#${i}`]], `投入资金（万元）#${i}`],
      ],
    ),
  ];
  const leaves = leavesOf(tree);
  const columns = leaves.map((id, i) => columnOf(i < 2 ? id : `${id}*`, { align: 'center' }));
  const rows = ['第一实验小学', '城关镇中心幼儿园', '职业技术教育中心', '合计'].map((name, i) => [
    String(i + 1),
    name,
  ]);
  return { ...tableOf(columns, rows), header: headerOf(tree), stubColumns: 2 };
}
