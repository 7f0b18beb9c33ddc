import * as z from 'zod';
import { bureau } from './bureau-input.ts';
import { columnSets } from './column-sets.ts';
import { contact } from './contact.ts';
import { deadline } from './deadline.ts';
import { document } from './document.ts';
import { duty } from './duty.ts';
import { field } from './field.ts';
import { figure } from './figure.ts';
import { formatVersion } from './format-version.ts';
import { indicator } from './indicator.ts';
import { leadership } from './leadership.ts';
import { filledListOf, listOf } from './list-of.ts';
import { look } from './look.ts';
import { map } from './map.ts';
import { office } from './office.ts';
import { optional } from './optional.ts';
import { phase } from './phase.ts';
import { role } from './role.ts';
import { id, line } from './text.ts';
import { topic } from './topic.ts';
import { workItemKeys } from './work-item.ts';

/** campaign.yaml: everything a user may write, with the Chinese title and description of every key. */
export const campaignSchema = map(() => ({
  hongtou: formatVersion,
  name: line.meta({ title: '专项行动名称', description: '例如：卫生健康系统安全生产专项整治三年行动' }),
  period: optional(deadline, { title: '行动起止时间', description: '例如：2021年1月—12月' }),
  issuer: optional(line, { title: '发文机关', description: '单位全称或简称，例如：社会事业管理局' }),
  issuers: optional(filledListOf(line), {
    title: '联合发文机关',
    description: '主办的写在最前，例如：[教育局, 公安局]',
  }),
  offices: optional(listOf(office), {
    title: '单位名录',
    description: '只在本计划里用到的单位，写法与 offices.yaml 相同',
  }),
  bureau: optional(bureau, {
    title: '本机关信息',
    description: '版头和版记的固定内容，写法与 bureau.yaml 相同',
  }),
  look: optional(look, {
    title: '样式',
    description: '本计划与国家标准不同的排版，盖过 bureau.yaml 里的；也可写 { include: 文件名.yaml }',
  }),
  roles: optional(listOf(role), {
    title: '责任类型',
    description:
      '不写就是 lead 牵头单位、responsible 责任单位、supporting 配合单位；要改名称或增加类型时写，例如：[{ id: lead, title: 牵头部门 }, 责任处室]',
  }),
  fields: optional(listOf(field), {
    title: '自定义栏目',
    description: '任务除时限、成果、备注以外的栏目，例如：[主要内容, 阶段性目标]',
  }),
  columnSets: columnSets.optional(),
  facts: optional(z.record(id, line), {
    title: '事实',
    description:
      '多处要用的日期、数字和名称只在这里写一次，正文用 【事实：名称】 引用，例如：{ 自评截止: 2021年3月22日 }',
  }),
  figures: optional(z.record(id, figure), {
    title: '数据',
    description:
      '汇报用的数字，一个只写一次，正文用 【数据：名称】 引用；也可写 { include: 文件名.yaml }，例如：{ 医疗机构: 8家, 演练: 190余次 }',
  }),
  defaults: optional(map(workItemKeys), {
    title: '任务的默认值',
    description: '任务和专题都没有写时采用，例如：{ lead: 社会事业管理局 }',
  }),
  topics: optional(listOf(topic), {
    title: '专题',
    description: '主要任务的清单，每个专题下面是任务；也可写 { include: 文件名.yaml }',
  }),
  phases: optional(listOf(phase), { title: '实施阶段', description: '按先后排列，序号自动加' }),
  leadership: optional(leadership, { title: '组织机构', description: '领导小组的组成' }),
  duties: optional(listOf(duty), { title: '报送要求', description: '谁在什么时候向谁报送什么' }),
  contacts: optional(listOf(contact), {
    title: '联系人',
    description: '姓名、电话、邮箱，一人或一个单位一条',
  }),
  indicators: optional(listOf(indicator), {
    title: '指标',
    description: '可以量化的目标，例如：职工受训率 100%',
  }),
  documents: optional(listOf(document), {
    title: '文件',
    description: '要生成的通知、方案、清单和表格，一份一条',
  }),
}));

export type CampaignInput = z.output<typeof campaignSchema>;
