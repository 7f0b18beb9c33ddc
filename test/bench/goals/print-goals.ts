import { type GoalResult, goalWords, isReached } from './goal.ts';

/** A table in Markdown: the work, hongtou, the base, the ratio, the goal, and whether it is reached. */
export function goalTable(results: readonly GoalResult[], language: 'en' | 'zh'): string {
  const rows = results.map((result) => {
    const [work, base] = goalWords[result.id][language];
    const amount = (number: number): string => `${round(number)} ${result.unit}`;
    const ratio = `${result.ratio.toFixed(2)} ×`;
    return [work, amount(result.hongtou), `${base}${colon[language]}${amount(result.base)}`, ratio]
      .concat(`≤ ${result.goal} ×`, reached[language](isReached(result)))
      .join(' | ');
  });
  return [...heads[language], ...rows].map((row) => `| ${row} |`).join('\n');
}

const round = (number: number): string => (number < 10 ? number.toFixed(2) : number.toFixed(0));
const colon = { en: ': ', zh: '：' };
const heads = {
  en: ['work | hongtou | measured against | ratio | goal | reached', '--- | ---: | ---: | ---: | ---: | ---'],
  zh: ['工作 | hongtou | 对照 | 比值 | 目标 | 达到', '--- | ---: | ---: | ---: | ---: | ---'],
};
const reached = {
  en: (yes: boolean) => (yes ? 'yes' : 'no'),
  zh: (yes: boolean) => (yes ? '是' : '否'),
};
