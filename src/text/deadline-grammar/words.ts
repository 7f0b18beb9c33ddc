/**
 * The words that deadlines are written with, separated by spaces. A word that is not here is not understood,
 * and nothing is guessed from it. The longest word that fits is taken: 中旬 before 中.
 */
const vocabulary = {
  // Units of the calendar and of durations.
  year: '年 年度',
  month: '月 月份 月度',
  day: '日 号',
  week: '周 星期 礼拜',
  quarter: '季 季度',
  'half-year': '半年',
  term: '学期',
  'school-year': '学年 学年度',
  'ten-days': '旬',
  'day-count': '天',
  hour: '小时',
  'working-day': '工作日',
  measure: '个',
  ordinal: '第',

  // Parts of a year, quarter or month.
  'first-half': '上半年',
  'second-half': '下半年',
  early: '上旬',
  middle: '中旬 中',
  late: '下旬',
  start: '初',
  end: '底 末',
  'first-month': '首月',
  'last-month': '末月 最后一个月',
  'this-year': '今年 本年 本年度 当年',
  'next-year': '次年 翌年',
  'whole-year': '全年 全年度',

  // Before, from, to.
  before: '前 之前 以前',
  'no-later': '截至 截止 截止到 截至到 不晚于 不迟于 最迟 最晚 最迟于 持续到 持续至',
  to: '至 到 直至 直到 延续至 延续到 — —— – ― ─ ~ ∼ 〜 --',
  hyphen: '- −',
  from: '从 自 由',
  onward: '起',
  begin: '开始 启动 开始实施 启动实施',
  until: '止 为止',
  inside: '内 以内 之内',
  during: '期间',
  'issue-date': `即日 印发之日 发文之日 发布之日 下发之日 公布之日
    通知印发之日 本通知印发之日 方案印发之日 本方案印发之日 文件印发之日 本文件印发之日`,

  // How often, how long.
  each: '每 每个 按 逐',
  'at-least': '至少 最少 不少于 不得少于 不能少于 不低于',
  times: '次 期 场 轮 遍 回 份 篇',
  'or-more': '以上 及以上',
  lasting: '为期 历时 用时 用 利用 时间为 期限为 持续时间为',
  span: '时间',

  // Hours of the day: read and passed over, because a deadline is as fine as a day.
  'time-of-day': '上午 下午 中午 晚上 早上 晚',
  'full-hour': '时 点 点钟',
  minute: '分',
  half: '半',
  'end-of-work': '下班',

  // Standing duties and what is done at once.
  standing: `长期 长期坚持 坚持 坚持长期 长效 常态长效 长期有效 常态 常态化 经常 经常性 常抓不懈 贯穿始终
    持续 持续推进 持续开展 持续坚持 持续用力 持续深化 持续巩固 动态更新 动态管理 动态调整`,
  immediate: `立行立改 立整立改 立查立改 即知即改 即查即改 即行即改 边查边改
    立即 立即整改 立刻 马上 马上就办 即时`,

  // 逢节假日顺延.
  meeting: '逢 遇 如遇 如逢 若遇 遇到 如遇到',
  holiday: '节假日 法定节假日 国家法定节假日 节日 假日 法定假日 休息日 双休日 公休日 周末',
  postpone: '顺延 向后顺延 往后顺延 自动顺延 依次顺延 相应顺延 顺延至下一个工作日 推后',
  advance: '提前 向前提前 相应提前 提前至上一个工作日 前移',

  // Words around a date that change nothing about it.
  verb: `完成 全部完成 全面完成 基本完成 初步完成 完成整改 整改完成 完成后 基本整改完毕 整改 整改到位 全部整改到位
    落实 落实到位 到位 结束 销号 达标 达到 见效 见成效 取得实效 取得明显成效 取得阶段性成效 施行 实行 执行 生效
    上报 报送 报 提交 填报 汇总 汇总上报 更新 公布 印发 总结 备案
    组织 组织开展 开展 实施 组织实施 推进 进行 安排 召开 举办 举行 建成 建立
    检查 排查 自查 整治 巡查 演练 培训 学习 评估 验收 考核 调度 研究`,
  object: `前一个月 前一月 上月 上个月 当月 本月 上季度 本季度 上年度 本周 上周
    情况 信息 情况信息 进展 进展情况 进展情况表 工作 工作情况 工作总结 任务 活动 报表 统计表 报告 材料 数据 台账`,
  of: '的',
  adverb: `力争 争取 确保 务必 必须 须 需 应 应当 要 请 拟 预计 贯穿
    于 在 将 分别 均 各 再 定期 集中 全面 统一 及时 则`,
  conjunction: '和 及 与 以及 并 且 并且 同时',

  // Signs, in half width.
  enumeration: '、',
  dot: '.',
  slash: '/',
  colon: ':',
  percent: '%',
  open: '(',
  close: ')',
  break: ', ; 。',
  ellipsis: '… ……',
} as const;

export type WordKind = keyof typeof vocabulary;

export interface Word {
  readonly text: string;
  readonly kind: WordKind;
}

/** The words by their first letters, the longest first, so that the first one that fits is the longest. */
function wordsByFirstLetter(): ReadonlyMap<string, readonly Word[]> {
  const words = new Map<string, Word[]>();
  for (const kind of Object.keys(vocabulary) as WordKind[]) {
    for (const text of vocabulary[kind].split(/\s+/)) {
      const others = words.get(text.charAt(0));
      if (others) others.push({ text, kind });
      else words.set(text.charAt(0), [{ text, kind }]);
    }
  }
  for (const others of words.values()) others.sort((a, b) => b.text.length - a.text.length);
  return words;
}

/** Made when the first deadline is read: not every run reads one. */
let byFirstLetter: ReadonlyMap<string, readonly Word[]> | undefined;

/** The longest word of the vocabulary that stands at this place. */
export function wordAt(text: string, at: number): Word | undefined {
  byFirstLetter ??= wordsByFirstLetter();
  for (const word of byFirstLetter.get(text.charAt(at)) ?? [])
    if (text.startsWith(word.text, at)) return word;
  return undefined;
}
