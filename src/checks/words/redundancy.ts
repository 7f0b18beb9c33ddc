import { digits, sideBySide } from '../text/signs.ts';

/** 成分赘余、句式杂糅: what says the same thing twice, or two ways of saying it in one. */
export interface RedundantWording {
  /** With the flags `g` and `u`; only what is to be changed is matched. */
  readonly pattern: RegExp;
  /** Without one of these the pattern cannot match. */
  readonly holds: string | readonly string[];
  /** What to write instead; absent where there are several ways. */
  readonly right?: string;
  readonly example: string;
  readonly corrected: string;
  readonly why: string;
}

export const redundancySource =
  '黄伯荣、廖序东主编《现代汉语》（语法：常见的句法失误——成分残缺和多余、句式杂糅）';

/** Letters that end in 约 or 近 as words: 节约30%左右 is no approximation. */
const about = '(?:大约|大概|(?<![合节预条制契违签履集公守相赴应续解失特简隐誓盟纽大])约)';
const nearly = '(?:将近|(?<![附最邻就临靠远亲将])近)';
const number = '[0-9][0-9,.]{0,12}(?:万|亿|千|百)?';
/** 近10余年来 counts back from now: years and days are no such things. */
const counted =
  '(?:人次|人|次|个(?!月)|家|名|元|米|公里|吨|亩|倍|户|处|件|项|条|份|批|场|起|辆|台|座|所|万|亿)';
const unit = `(?:%|％|个百分点|天|个月|年|小时|分钟|岁|分|${counted})`;
const orSo = '(?:左右(?![两侧岸])|上下(?![游班车学级联]))';

/** Kinds of documents that a title ends with. */
const kinds = ['通知', '意见', '决定', '通报', '批复', '公告', '通告'];

export const redundancies: readonly RedundantWording[] = [
  {
    pattern: /(?<=(?<![首成平古国人户武新])[均都]已?)全部(?![门队])/gu,
    holds: ['均全部', '都全部', '均已全部', '都已全部'],
    right: '',
    example: '问题均已全部整改',
    corrected: '问题均已整改',
    why: '“均”“都”和“全部”重复，留一个',
  },
  {
    pattern: /(?<![公])[总一]?共累计/gu,
    holds: '共累计',
    right: '累计',
    example: '共累计检查84次',
    corrected: '累计检查84次',
    why: '“共”和“累计”重复',
  },
  {
    pattern: /累计共(?![享同有建用识治])/gu,
    holds: '累计共',
    right: '累计',
    example: '累计共检查84次',
    corrected: '累计检查84次',
    why: '“共”和“累计”重复',
  },
  {
    pattern: /(?:之和|总和)的(?:总数|总和|合计)/gu,
    holds: '和的',
    right: '之和',
    example: '各月数据之和的总数',
    corrected: '各月数据之和',
    why: '“之和”和“总数”重复',
  },
  {
    pattern: new RegExp(`(?<=的(?<kind>${kinds.join('|')})》)的\\k<kind>(?=要求|精神|规定)`, 'gu'),
    holds: kinds.map((kind) => `的${kind}》的${kind}`),
    right: '',
    example: '按照《关于开展检查的通知》的通知要求',
    corrected: '按照《关于开展检查的通知》要求',
    why: '书名号里已经写了文种',
  },
  {
    pattern: /(?<=涉及)到/gu,
    holds: '涉及到',
    right: '',
    example: '涉及到的单位',
    corrected: '涉及的单位',
    why: '“及”就是“到”',
  },
  {
    pattern: /(?<=目的是)为了/gu,
    holds: '目的是为了',
    right: '',
    example: '目的是为了消除隐患',
    corrected: '目的是消除隐患',
    why: '“目的”和“为了”重复',
  },
  {
    pattern: /(?<=原因[就]?是)(?:因为|由于)/gu,
    holds: ['原因是因为', '原因是由于', '原因就是因为', '原因就是由于'],
    right: '',
    example: '事故的原因是因为线路老化',
    corrected: '事故的原因是线路老化',
    why: '“原因”和“因为”重复',
  },
  {
    pattern: /截至到|截止至/gu,
    holds: ['截至到', '截止至'],
    right: '截至',
    example: '截至到6月底',
    corrected: '截至6月底',
    why: '“至”就是“到”',
  },
  {
    pattern: new RegExp(`(?:${about}${number}${unit}?|${nearly}${number}${counted})${orSo}`, 'gu'),
    holds: ['左右', '上下'],
    example: '大约30人左右',
    corrected: '30人左右',
    why: '两个表示约数的词重复，留一个',
  },
  {
    pattern: new RegExp(`(?:${about}|${nearly})${number}[余多]${counted}`, 'gu'),
    holds: sideBySide(`${digits},.万亿千百`, '余多'),
    example: '近300余人',
    corrected: '300余人',
    why: '两个表示约数的词重复，留一个',
  },
  {
    pattern: new RegExp(`(?:超过|高于|不少于|不低于|至少|最少)${number}${unit}?以上`, 'gu'),
    holds: '以上',
    example: '参加人数不少于50人以上',
    corrected: '参加人数不少于50人',
    why: '“不少于”“超过”和“以上”重复，留一个',
  },
  {
    pattern: new RegExp(`(?:低于|少于|不超过|不高于|至多|最多)${number}${unit}?以下`, 'gu'),
    holds: '以下',
    example: '不超过10人以下',
    corrected: '不超过10人',
    why: '“不超过”“低于”和“以下”重复，留一个',
  },
  {
    pattern: new RegExp(`${number}[余多]${counted}${orSo}`, 'gu'),
    holds: ['左右', '上下'],
    example: '检查20余家左右',
    corrected: '检查20余家',
    why: '“余”“多”和“左右”都表示约数，留一个',
  },
  {
    pattern: /(?:增长|增加|上升|提高)[-－−](?=\d[\d.]*[%％](?![至到～~—]))/gu,
    holds: sideBySide('长加升高', '-－−'),
    example: '货运量同比增长-9.7%',
    corrected: '货运量同比下降9.7%',
    why: '负增长写“下降”',
  },
  {
    pattern: /务必要(?![求点素件害领闻务])/gu,
    holds: '务必要',
    right: '务必',
    example: '务必要高度重视',
    corrected: '务必高度重视',
    why: '“务必”就是一定要',
  },
  {
    pattern: /凯旋归来/gu,
    holds: '凯旋归来',
    right: '凯旋',
    example: '参赛队伍凯旋归来',
    corrected: '参赛队伍凯旋',
    why: '“旋”就是“归来”',
  },
  {
    pattern: /亲眼目睹/gu,
    holds: '亲眼目睹',
    right: '目睹',
    example: '群众亲眼目睹',
    corrected: '群众目睹',
    why: '“目睹”就是亲眼看见',
  },
  {
    pattern: /切忌(?:不要|不可|不能|勿)/gu,
    holds: ['切忌不', '切忌勿'],
    right: '切忌',
    example: '切忌不要超负荷用电',
    corrected: '切忌超负荷用电',
    why: '“切忌”就是务必不要，再加否定意思相反',
  },
  {
    pattern: /(?<=严禁|禁止)(?:不得|不准|不许)/gu,
    holds: ['严禁不', '禁止不'],
    right: '',
    example: '严禁不得无证操作',
    corrected: '严禁无证操作',
    why: '“严禁”已是否定，再加否定意思相反',
  },
  {
    pattern: /(?:防止|避免|杜绝)[^，。；、：]{0,12}不再(?:发生|出现)/gu,
    holds: ['不再发生', '不再出现'],
    example: '防止类似事故不再发生',
    corrected: '防止类似事故再次发生',
    why: '“防止”“避免”已是否定，再加“不”意思相反',
  },
  {
    pattern: /本着[^，。；：]{2,20}为原则/gu,
    holds: '为原则',
    example: '本着厉行节约为原则',
    corrected: '本着厉行节约的原则',
    why: '“本着……的原则”和“以……为原则”混在了一起',
  },
  {
    pattern: /围绕以(?=[^，。；]{2,20}为(?:中心|核心|重点))/gu,
    holds: '围绕以',
    example: '围绕以消除隐患为中心',
    corrected: '围绕消除隐患这个中心',
    why: '“围绕……”和“以……为中心”混在了一起',
  },
  {
    pattern: /(?<!以)围绕[^，。；：以]{2,20}为(?:中心|核心|重点|主线)(?=[，。；、]|$)/gu,
    holds: ['为中心', '为核心', '为重点', '为主线'],
    example: '紧紧围绕改善环境质量为中心',
    corrected: '紧紧围绕改善环境质量这个中心',
    why: '“围绕……”和“以……为中心”混在了一起',
  },
  {
    pattern: /分别[于在][^，。；]{4,40}，分别将/gu,
    holds: '，分别将',
    example: '分别于6月5日和9月5日前，分别将方案和总结报送县教育局',
    corrected: '于6月5日和9月5日前，分别将方案和总结报送县教育局',
    why: '一一对应的两组，用一个“分别”',
  },
];
