import type { FigureDiagnostics, FigureProblem, PrintedFigure } from '../../diagnostics/areas/figure.ts';
import type { AreaWording, Wording } from '../wording.ts';

/** As many parts of a sum as a message can hold. */
const mostParts = 40;

const sumOf = (parts: readonly PrintedFigure[]): string => {
  const shown = parts.slice(0, mostParts).map(({ name, printed }) => `“${name}”${printed}`);
  return `${shown.join(' + ')}${parts.length > mostParts ? ` + …（共 ${parts.length} 项）` : ''}`;
};

const figureProblems: { readonly [Problem in FigureProblem]: Wording } = {
  'no-number': {
    message: '不是一个数',
    hint: '用阿拉伯数字写一个数，后面写单位，例如：16家、190余次、3.5万元；不是数的内容，写进 facts',
  },
  'two-units': { message: '已经带了单位，又另写了 unit', hint: '只留一处' },
  'two-approximations': { message: '用了两个表示约数的字', hint: '只留一个，例如：约200家 或 190余家' },
};

const meant = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `是不是“${suggestion}”？${otherwise}`;

export const figure: AreaWording<FigureDiagnostics> = {
  HT380: ({ figure, value, problem }) => ({
    ...figureProblems[problem],
    message: `数据“${figure}”的“${value}”${figureProblems[problem].message}`,
  }),
  HT381: ({ figure, part, suggestion }) => ({
    message: `“${figure}”要用到的“${part}”不在 figures 里`,
    hint: meant(suggestion, 'sum 里写其他数据的名称'),
  }),
  HT382: ({ figure, part }) => ({
    message: `“${part}”在“${figure}”里加了两次`,
    hint: '删去一处',
  }),
  HT383: ({ chain }) => ({
    message: `数据互相相加，绕成了一圈：${chain.join(' → ')}`,
    hint: '从 sum 里删去其中一处',
  }),
  HT384: ({ figure, units }) => ({
    message: `“${figure}”和它的各项单位不同，不能相加：${units
      .slice(0, mostParts)
      .map(({ name, unit }) => `“${name}”${unit === '' ? '没有单位' : `的单位是“${unit}”`}`)
      .join('，')}`,
    hint: '统一单位（万元和元可以相加），或者从 sum 里删去不该相加的',
  }),
  HT385: ({ figure, written, sum, isExact, parts }) => ({
    message: `“${figure}”写的是${written}，各项相加${isExact ? '是' : '约是'}${sum}，对不上：${sumOf(parts)}`,
    hint: isExact ? '核对各项，改正写错的；删去这里的 value，由程序相加' : '核对各项，改正写错的',
  }),
  HT386: ({ figure, part }) => ({
    message: `“${figure}”没有写数值，而“${part.name}”是约数（${part.printed}），加不出来`,
    hint: '给它写上 value，例如：130余处',
  }),
  HT387: ({ figure, written, exact, rounded }) => ({
    message: `“${figure}”的“${written}”：余、多只用在整十、整百的数后面`,
    hint:
      rounded === undefined
        ? `知道准数的，写成“${exact}”`
        : `知道准数的，写成“${exact}”；只有约数的，写成“${rounded}”`,
  }),
  HT388: ({ figure, part, what, own, other }) => ({
    message: `“${part}”${what === 'period' ? '的统计时段是' : '截至'}“${other}”，加在一起的“${figure}”却是“${own}”`,
    hint: '核对是不是同一口径的数；时间写错的，改正其中一处',
  }),
  HT389: ({ figures }) => ({
    message: `${figures.length > 1 ? `有 ${figures.length} 个数据` : '有一个数据'}没有用到：${figures
      .slice(0, mostParts)
      .map((name) => `“${name}”`)
      .join('、')}${figures.length > mostParts ? ' …' : ''}`,
    hint: '正文里照抄了数字的，改成【数据：名称】；不再需要的，从 figures 里删去',
  }),
};
