import * as z from 'zod';
import { writtenColor, writtenLength, writtenSize } from '../standard/written-units.ts';
import { choice } from './choice.ts';
import { map } from './map.ts';
import { notBeside } from './not-beside.ts';
import { once } from './once.ts';
import { optional } from './optional.ts';
import { writtenAs } from './written-as.ts';

/** Windows knows no font with a longer name. */
const longestFontName = 31;
const font = once(() => z.string().regex(/\S/u).max(longestFontName));

const size = (least: string, most: string) =>
  writtenAs(writtenSize, { finding: 'size', unit: '磅', example: '三号' }, { least, most });

const margin = once(() =>
  writtenAs(
    writtenLength,
    { finding: 'length', unit: '毫米', example: '37毫米' },
    { least: '10毫米', most: '100毫米' },
  ),
);

const pitch = () =>
  writtenAs(
    writtenLength,
    { finding: 'length', unit: '磅', example: '28磅' },
    { least: '10磅', most: '60磅' },
  );

const rank = () => choice({ first: '一级标题', second: '二级标题', third: '三级标题', fourth: '四级标题' });

const fonts = map(() => ({
  text: optional(font(), {
    title: '正文字体',
    description: '标准为仿宋；份号、三四级标题、版记和表格没有另写的跟着变，例如：仿宋',
  }),
  title: optional(font(), { title: '标题字体', description: '公文标题，标准为小标宋，例如：小标宋' }),
  first: optional(font(), { title: '一级标题字体', description: '“一、”，标准为黑体，例如：黑体' }),
  second: optional(font(), { title: '二级标题字体', description: '“（一）”，标准为楷体，例如：楷体' }),
  third: optional(font(), { title: '三级标题字体', description: '“1.”，标准为仿宋，例如：仿宋' }),
  fourth: optional(font(), { title: '四级标题字体', description: '“（1）”，标准为仿宋，例如：仿宋' }),
  mark: optional(font(), {
    title: '发文机关标志字体',
    description: '版头上的红字，标准推荐小标宋，例如：小标宋',
  }),
  pageNumber: optional(font(), { title: '页码字体', description: '标准为宋体，例如：宋体' }),
  imprint: optional(font(), { title: '版记字体', description: '标准为仿宋，例如：仿宋' }),
  table: optional(font(), { title: '表格字体', description: '不写就与正文相同，例如：宋体' }),
  tableHeader: optional(font(), { title: '表头字体', description: '不写就是黑体，例如：黑体' }),
}));

const sizes = map(() => ({
  text: optional(size('五号', '一号'), {
    title: '正文字号',
    description: '标准为三号；各级标题、主送机关等与正文相同，例如：三号、15磅',
  }),
  title: optional(size('四号', '小初'), { title: '标题字号', description: '标准为二号，例如：小二' }),
  mark: optional(size('小二', '100磅'), {
    title: '发文机关标志最大字号',
    description: '名称长的自动缩小，不写最大就是初号，例如：小初',
  }),
  imprint: optional(size('小五', '三号'), { title: '版记字号', description: '标准为四号，例如：四号' }),
  pageNumber: optional(size('小五', '三号'), { title: '页码字号', description: '标准为四号，例如：小四' }),
  table: optional(size('六号', '三号'), {
    title: '表格字号',
    description: '排不下时自动缩小，不写就从小四起，例如：五号',
  }),
}));

const margins = map(() => ({
  top: optional(margin(), { title: '上边距', description: '天头，标准为37毫米，例如：37毫米' }),
  bottom: optional(margin(), { title: '下边距', description: '标准为35毫米，例如：35毫米、3.5厘米' }),
  left: optional(margin(), { title: '左边距', description: '订口，标准为28毫米，例如：28毫米' }),
  right: optional(margin(), { title: '右边距', description: '标准为26毫米，例如：26毫米' }),
}));

const pageNumber = map(() => ({
  style: optional(choice({ dashes: '— 1 —', hyphens: '- 1 -', plain: '1', words: '第1页' }), {
    title: '页码样式',
    description: 'dashes — 1 —（标准）、hyphens - 1 -、plain 1、words 第1页，例如：dashes',
  }),
  place: optional(choice({ outer: '单页居右、双页居左', center: '居中', right: '居右' }), {
    title: '页码位置',
    description: 'outer 单页居右、双页居左（标准），center 居中，right 居右',
  }),
}));

const pitchOrCount = notBeside('linesPerPage', 'linePitch');

/**
 * 样式: what an office does differently from GB/T 9704. Read as the standard counts: lengths in twips, sizes in
 * half-points.
 */
export const look = map(
  () => ({
    fonts: optional(fonts, {
      title: '字体',
      description: '写各部分的字体名称，例如：{ title: 小标宋, text: 仿宋 }',
    }),
    sizes: optional(sizes, { title: '字号', description: '写字号或磅数，例如：{ title: 小二, text: 16磅 }' }),
    bold: optional(z.array(rank()).max(4), {
      title: '加粗的标题',
      description: '标准没有加粗，确有规定的才写，例如：[second]',
    }),
    margins: optional(margins, {
      title: '页边距',
      description: '写明单位，例如：{ top: 37毫米, left: 28毫米 }',
    }),
    linePitch: optional(pitch(), {
      title: '行距',
      description: '固定值，每页行数随之而定；不写就按每页22行算，例如：28磅',
    }),
    linesPerPage: optional(z.int().min(10).max(50), {
      title: '每页行数',
      description: '行距随之而定，不与 linePitch 同时写，例如：22',
    }),
    charactersPerLine: optional(z.int().min(10).max(60), {
      title: '每行字数',
      description: '字距随之而定，标准为28，例如：28',
    }),
    pageNumber: optional(pageNumber, {
      title: '页码',
      description: '页码的样式和位置，例如：{ style: dashes, place: outer }',
    }),
    red: optional(writtenAs(writtenColor, { finding: 'color', unit: '', example: '红色' }), {
      title: '红色',
      description: '发文机关标志和分隔线的颜色：红色、大红、朱红，或六位色值（加引号），例如："E60012"',
    }),
  }),
  pitchOrCount.rule,
).meta({ ...pitchOrCount.jsonSchema, id: 'look', includable: true });
