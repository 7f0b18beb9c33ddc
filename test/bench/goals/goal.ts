/** One goal, and how far it is reached. */
export interface GoalResult {
  readonly id: GoalId;
  readonly hongtou: number;
  /** What hongtou is measured against. */
  readonly base: number;
  /** The median of the ratios of each round, which is not always the ratio of the medians. */
  readonly ratio: number;
  readonly goal: number;
  readonly unit: 'ms' | 'MB' | 's';
}

export const isReached = ({ ratio, goal }: GoalResult): boolean => ratio <= goal;

/** What is done, and what it is held against; 任务 are rows of one annex. */
export const goalWords = {
  'cold/docx': {
    en: ['render, 56 tasks, cold', 'docx alone'],
    zh: ['生成，56项任务，冷启动', '只用 docx 库'],
  },
  'cold/docxtemplater': {
    en: ['the same', 'docxtemplater'],
    zh: ['同上', 'docxtemplater'],
  },
  unchanged: {
    en: ['render again, nothing changed', 'node -e 0'],
    zh: ['再生成一次，什么也没改', 'node -e 0'],
  },
  check: {
    en: ['check, 56 tasks, cold', 'yaml + zod, bundled'],
    zh: ['检查，56项任务，冷启动', 'yaml 加 zod，打成一个文件'],
  },
  'many/cpu': {
    en: ['render, 5,600 tasks, cold, less the reading of YAML', 'docx alone'],
    zh: ['生成，5600项任务，冷启动，不算读 YAML', '只用 docx 库'],
  },
  'many/memory': {
    en: ['the same with YAML: peak of memory', 'docx alone'],
    zh: ['同上，算上读 YAML：内存峰值', '只用 docx 库'],
  },
  'many/linear': {
    en: ['a further task, from 5,600 to 56,000', 'from 560 to 5,600'],
    zh: ['每多一项任务，从5600到56000', '从560到5600'],
  },
  'many/yaml': {
    en: ['render, 5,600 tasks, cold', 'parseDocument + the line without YAML'],
    zh: ['生成，5600项任务，冷启动', 'parseDocument 加不算读 YAML 的那一行'],
  },
  'warm/docx': {
    en: ['watch, 56 tasks, an edit in a running process', 'docx alone, warm'],
    zh: ['watch，56项任务，运行中改一处', '只用 docx 库，已预热'],
  },
  'warm/cold': {
    en: ['the same', 'docx alone, started for it'],
    zh: ['同上', '只用 docx 库，重新启动'],
  },
  'copies/floor': {
    en: ['2,000 units, only the name differs', 'the full floor'],
    zh: ['2000个单位，只有名称不同', '下限程序，每份重做'],
  },
  'copies/docxtemplater': {
    en: ['the same', 'docxtemplater'],
    zh: ['同上', 'docxtemplater'],
  },
  packets: {
    en: ['2,000 units, ten sets of rows', 'the full floor'],
    zh: ['2000个单位，十种任务组合', '下限程序，每份重做'],
  },
} as const satisfies Record<string, Record<'en' | 'zh', readonly [work: string, base: string]>>;

export type GoalId = keyof typeof goalWords;
