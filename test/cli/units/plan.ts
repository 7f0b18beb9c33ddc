/** A campaign with forms for units of several kinds; of no sector in particular. */
export const plan = `hongtou: 1
name: 秸秆禁烧专项行动
issuer: 某县农业农村局
offices:
  - { name: 某县农业农村局, short: 县农业农村局, numberPrefix: 某农字 }
  - { name: 各乡镇人民政府, group: true }
  - { name: 各农场, group: true }
topics:
  - title: 巡查
    tasks:
      - title: 开展巡查
        text: 每日巡查重点地块。
        lead: 县农业农村局
        responsible: 各乡镇人民政府
        deadline: 2021年10月底前
      - title: 储备物资
        text: 储备扑火物资。
        lead: 县农业农村局
        responsible: 各农场
        deadline: 2021年9月底前
documents:
  - id: 方案
    kind: implementation-plan
    title: 秸秆禁烧专项行动实施方案
    body:
      - 为做好秸秆禁烧工作，制定本方案。
      - { section: 重点任务, show: topics }
  - id: 清单
    kind: task-list
    title: 秸秆禁烧任务清单
    head: [填报单位, 填报日期]
  - id: 进展
    kind: progress-table
    title: 秸秆禁烧进展情况表
    head: [填报单位（盖章）, 填报人, 填报日期]
    foot: [负责人]
`;

export const planFile = 'plans/秸秆/campaign.yaml';

/** Names and kinds that a list of a county may hold. */
export const list = `\ufeff单位名称,区县,类别,联系人,联系电话\r
东山镇人民政府,东部片区,各乡镇人民政府,某某,0951-1234567\r
西山镇人民政府,西部片区,各乡镇人民政府,,\r
红旗农场,东部片区,各农场,,\r
县气象局,,,,\r
北山镇人民政府（筹）,东部片区,各乡镇人民政府,,\r
第3农场,西部片区,各农场,,\r
`;

export const out = 'out/秸秆/units';
export const summary = `${out}/分发清单.csv`;
