import type { Campaign } from '../../src/campaign/campaign.ts';
import {
  blank,
  campaign,
  column,
  deadline,
  formPlan,
  imprintPlan,
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

const city = office('临江市城市管理局', { short: '市城管局', numberPrefix: '临城管' });
const cityOwners = { lead: [owner('市城管局')], responsible: [owner('各区城管局'), owner('各街道')] };

const progressTable = formPlan({
  id: '进展表',
  kind: 'progress-table',
  title: '市容环境整治进展情况',
  unitRow: true,
  columnNumbers: true,
  head: [
    { id: '填报单位', label: '填报单位', fill: 'text' },
    { id: '日期', label: '', fill: 'date' },
  ],
  foot: [
    { id: '审核人', label: '审核人', fill: 'text' },
    { id: '填表时间', label: '填表时间', fill: 'date' },
  ],
  notes: ['每月1日前报送。', '数据为累计数'],
  rows: { kind: 'topics', totals: ['当月累计', '累计总计'] },
  columns: [
    column('专题', { kind: 'row-title' }),
    {
      kind: 'group',
      title: '占道经营',
      columns: [
        blank('发现', { unit: '处' }),
        {
          kind: 'group',
          title: '整改',
          columns: [blank('已整改', { unit: '处' }), blank('整改率', { unit: '%' })],
        },
      ],
    },
    blank('警示', { title: '约谈\n警示' }),
  ],
});

const taskList = formPlan({
  id: '清单',
  kind: 'task-list',
  title: '市容环境整治任务清单',
  rows: { kind: 'tasks', totals: [] },
  notes: ['按月更新。'],
  columns: [
    column('no', { kind: 'number' }, { title: '序号', merge: true }),
    column('topic', { kind: 'topic' }, { title: '主要任务' }),
    column('task', { kind: 'task' }, { title: '任务事项' }),
    column('measure', { kind: 'measure' }, { title: '重点措施' }),
    column(
      'owners',
      { kind: 'owners', roles: ['lead', 'responsible'], labels: true, separator: '、' },
      { title: '牵头单位\n责任单位' },
    ),
    column('deadline', { kind: 'deadline' }, { title: '完成时限' }),
    column('deliverable', { kind: 'deliverable' }, { title: '成果形式' }),
    column('remark', { kind: 'remark' }, { title: '备注' }),
  ],
});

const cityNotice = prosePlan({
  id: '通知',
  kind: 'notice',
  title: '关于印发市容环境整治方案的通知',
  redHead: true,
  status: 'draft',
  issuers: [city],
  recipients: ['各区城管局、各街道办事处', '局属各单位'],
  date: { year: 2024 },
  signature: 'sealed',
  annexes: ['清单', '进展表'],
  imprint: { ...imprintPlan(city), cc: ['市委办、市政府办', '市监委'], date: { year: 2024 }, copies: 30 },
  note: '此件公开发布',
  contacts: [{ name: '甲', phone: '0000', office: city }],
  body: [
    part({ text: '为改善市容，定于【事实：截止】前完成，表见【附件：进展表】。\n\n现通知如下。' }),
    part({ section: '重点任务', intro: '要明确责任。', show: show('topics', { items: 'inline' }) }),
    part({ section: '实施步骤', show: show('phases') }),
    part({ section: '组织领导', show: show('leadership') }),
    part({ section: '报送要求', show: show('duties') }),
    part({
      section: '工作要求',
      text: '**加强领导。**各单位要高度重视。\n\n**严格考核**。结果纳入年度考评。',
    }),
    part({ show: show('contacts') }),
  ],
});

/** A city's campaign against stalls and hoardings: measures, a progress table with groups and units, a draft. */
export const cityManagement: Campaign = campaign({
  issuers: [city],
  facts: [{ id: '截止', text: '2024年5月', origin }],
  figures: [],
  topics: [
    topic('占道经营整治', [
      task({
        id: '底数',
        title: '摸清底数',
        owners: cityOwners,
        deadlines: [deadline('2024年6月底前')],
        measures: [
          measure('逐街逐店登记。', {
            id: '登记',
            title: '全面登记',
            owners: cityOwners,
            deadlines: [deadline('2024年5月底前')],
          }),
          measure('建立经营户台账；', {
            id: '台账',
            owners: cityOwners,
            deadlines: [deadline('2024年6月底前'), deadline('以后每季度更新')],
          }),
        ],
      }),
    ]),
    topic('户外广告整治', [
      task({ id: '拆除', text: '拆除违规广告。', prose: '依法拆除违规广告；', owners: cityOwners }),
      task({
        id: '审批',
        title: '规范审批',
        text: '审批一次办结。',
        owners: { lead: [{ kind: 'none', text: '/' }] },
      }),
    ]),
  ],
  phases: [
    phase('动员部署', { period: deadline('2024年3月'), text: '制定方案。' }),
    phase('集中整治', { period: deadline('2024年4月—11月'), text: '按清单逐项整治，每月调度。' }),
  ],
  leadership: {
    intro: '成立市容环境整治领导小组。',
    groups: [
      { role: '组长', members: [{ name: '××', post: '局长' }] },
      {
        role: '副组长',
        members: [
          { name: '×××', post: '副局长' },
          { name: '××', post: '总工程师' },
        ],
      },
      { role: '成员', members: [], text: '各科室负责人' },
    ],
    office: '办公室设在市容科。',
    origin,
  },
  duties: [
    {
      id: '月报',
      title: '上报整治进展',
      from: [owner('各区城管局')],
      to: [owner('市城管局')],
      when: deadline('每月1日'),
      form: '进展表',
      holidays: 'postpone',
      origin,
    },
  ],
  documents: [cityNotice, taskList, progressTable],
});

const province = office('云岭省林业和草原局', { short: '省林草局' });

const forestPlan = prosePlan({
  id: '方案',
  title: '云岭省森林草原防火攻坚行动实施方案',
  issuers: [province],
  date: { year: 2025, month: 10, day: 8 },
  signature: 'unsealed',
  contacts: [
    { name: '××、×××', office: office('防火处'), phone: '0000-0001', mail: 'a@b.example' },
    { name: '', office: office('值班室'), phone: '0000-0002', remark: '24小时' },
  ],
  body: [
    part({ section: '总体要求', text: '坚持**预防为主**，压实责任。' }),
    part({ section: '工作目标', show: show('indicators', { items: 'inline' }) }),
    part({ section: '主要任务', show: show('topics', { owners: true }) }),
    part({
      section: '实施步骤',
      show: show('phases', { numbering: '（一）', itemNumbering: '1.' }),
    }),
    part({
      section: '保障措施',
      sections: [
        part({ section: '强化值守', runIn: true, text: '落实24小时值班。' }),
        part({
          section: '强化保障',
          text: '1. 足额安排经费。\n2. 配齐装备。\n   1. 风力灭火机；\n   2. 水泵。',
        }),
      ],
    }),
    part({ show: show('contacts') }),
  ],
});

/** A province's campaign against forest fires: three levels, roles of its own, phases in phases. */
export const forest: Campaign = campaign({
  issuers: [province],
  roles: [
    { id: 'lead', title: '牵头单位', roles: [] },
    {
      id: '分工',
      title: '分工',
      roles: [
        { id: '省级', title: '省级配合', roles: [] },
        { id: '属地', title: '属地责任', roles: [] },
      ],
    },
  ],
  indicators: [
    { id: '受害率', title: '森林火灾受害率', target: '0.9', unit: '‰', origin },
    { id: '查处率', title: '火案查处率', target: '不低于95%', unit: '%', origin },
  ],
  topics: [
    topic(
      '隐患排查',
      [
        task({
          id: '输配电',
          title: '输配电设施治理',
          text: '对穿越林区的线路开展排查，建立清单。',
          owners: {
            lead: [owner('省能源局')],
            省级: [owner('省林草局'), owner('省电力公司')],
            属地: [owner('各州市政府')],
          },
          deadlines: [deadline('2025年12月底前')],
        }),
        task({
          id: '坟墓',
          title: '坟头隐患治理',
          owners: { lead: [owner('省民政厅')] },
          deadlines: [deadline('长期坚持')],
          measures: [
            measure('清除坟墓周边可燃物', {
              owners: { lead: [owner('省民政厅')] },
              deadlines: [deadline('长期坚持')],
            }),
            measure('推广无火祭祀。', {
              owners: { lead: [owner('省民政厅')] },
              deadlines: [deadline('长期坚持')],
            }),
          ],
        }),
      ],
      { text: '以林区、牧区为重点。' },
    ),
    topic('能力提升', [
      task({
        id: '队伍',
        text: '加强专业队伍建设！',
        owners: { lead: [{ kind: 'none', text: '分管省领导' }] },
      }),
    ]),
  ],
  phases: [
    phase('集中攻坚', {
      period: deadline('2025年11月—2026年5月'),
      phases: [
        phase('摸排', { period: deadline('2025年11月'), text: '全面摸排。' }),
        phase('整改', { text: '立行立改。\n难点挂牌督办。' }),
      ],
    }),
    phase('总结评估', { period: deadline('2026年6月'), text: '形成长效机制' }),
  ],
  documents: [forestPlan],
});
