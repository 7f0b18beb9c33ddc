import * as z from 'zod';
import { approximations } from '../text/approximation.ts';
import { choice } from './choice.ts';
import { date } from './date.ts';
import { filledListOf } from './list-of.ts';
import { map } from './map.ts';
import { needsOneOf } from './needs-one-of.ts';
import { optional } from './optional.ts';
import { shortForm } from './short-form.ts';
import { id, line } from './text.ts';

const says = needsOneOf('value', 'sum');

const examples = {
  'before-number': (word: string) => `${word}100家`,
  'after-number': (word: string) => `100${word}家`,
  'after-unit': (word: string) => `100家${word}`,
} as const;

const approximation = choice(
  Object.fromEntries(
    Object.entries(approximations).map(([word, { place }]) => [word, examples[place](word)]),
  ) as Record<keyof typeof approximations, string>,
);

/** 数据; a plain text is the number with its unit. */
export const figure = shortForm(
  line,
  map(
    () => ({
      value: optional(line, { title: '数值', description: '可以连约数的字和单位一起写，例如：190余次' }),
      unit: optional(line, {
        title: '计量单位',
        description: '没有和数值写在一起时写；百分号要加引号，例如：万元',
      }),
      approximate: optional(approximation, {
        title: '约数',
        description: '没有和数值写在一起时写；印在它该在的地方，例如：余',
      }),
      sum: optional(filledListOf(id), {
        title: '等于这些数据之和',
        description: '数据的名称；不写 value 就由程序相加，写了就核对，例如：[医疗机构, 其他单位]',
      }),
      scope: optional(line, { title: '统计范围', description: '数的是什么，例如：全市二级医院' }),
      period: optional(line, { title: '统计时段', description: '哪一段时间的数，例如：2022年5月—10月' }),
      asOf: optional(date, { title: '截至日期', description: '数到哪一天为止，例如：2022-10-31' }),
      source: optional(line, {
        title: '数据来源',
        description: '从哪里来的，便于下次核对，例如：综合监督处月报',
      }),
    }),
    says.rule,
  ).meta(says.jsonSchema),
  (value) => ({ value }),
);
figure.register(z.globalRegistry, { id: 'figure', title: '数据' });
