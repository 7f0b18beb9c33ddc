import type { ColumnLeaf } from '../../document-plan.ts';
import { unitOf, zerosOfShare } from './column-unit.ts';

/** Numbers that name something instead of counting it. */
const names =
  /序号|编号|编码|代码|号码|文号|证号|账号|学号|工号|电话|手机|传真|邮编|联系|年份|月份|日期|时间|学制|年级|班级|楼层|名次|排名|位次/u;

/** Numbers of which the sum says nothing. */
const notAdded =
  /单价|均价|平均|人均|户均|年龄|工龄|教龄|比例|占比|比重|权重|系数|指数|标准|增幅|增速|同比|环比|率$/u;

/** So many digits without a comma, a point or a unit are a code or a telephone number. */
const shortestCode = 7;

/** Whether the numbers of a column count or measure something, so that places stand under places. */
export const holdsAmounts = ({ title }: Pick<ColumnLeaf, 'title'>): boolean => !names.test(title);

/**
 * Whether a total of a column means anything. `texts`: all its cells that are filled in. No total: codes, years,
 * shares, prices for one; a column where cells that say the same are printed as one; one that has `total: false`.
 */
export function canBeAdded(column: ColumnLeaf, texts: readonly string[]): boolean {
  const title = column.title.replace(/\s|[（(][^（）()]*[）)]$/gu, '');
  const unit = unitOf(column);
  if (column.total === false || column.ratio || column.merge) return false;
  if (!holdsAmounts(column) || notAdded.test(title)) return false;
  if (unit !== undefined) return zerosOfShare(unit) === undefined && !/[/／每℃]/u.test(unit);
  return !texts.some(isCode) && !(title.includes('年') && texts.every(isYear));
}

const isCode = (text: string): boolean =>
  new RegExp(String.raw`^\d{${shortestCode},}$`, 'u').test(text.trim());

const isYear = (text: string): boolean => /^(?:19|20)\d\d年?$/u.test(text.trim());
