import * as z from 'zod';
import { writtenColor, writtenLength, writtenSize } from '../standard/written-units.ts';
import { choice } from './choice.ts';
import { notBeside } from './not-beside.ts';
import { writtenAs } from './written-as.ts';

/** Windows knows no font with a longer name. */
const longestFontName = 31;
const font = z.string().regex(/\S/u).max(longestFontName);

const size = (least: string, most: string) =>
  writtenAs(writtenSize, { finding: 'size', unit: '磅', example: '三号' }, { least, most });

const margin = writtenAs(
  writtenLength,
  { finding: 'length', unit: '毫米', example: '37毫米' },
  { least: '10毫米', most: '100毫米' },
);

const pitch = writtenAs(
  writtenLength,
  { finding: 'length', unit: '磅', example: '28磅' },
  { least: '10磅', most: '60磅' },
);

const rank = choice({ first: '一级标题', second: '二级标题', third: '三级标题', fourth: '四级标题' });

const fonts = z.strictObject({
  text: font
    .meta({
      title: '正文字体',
      description: '标准为仿宋；份号、三四级标题、版记和表格没有另写的跟着变，例如：仿宋',
    })
    .optional(),
  title: font.meta({ title: '标题字体', description: '公文标题，标准为小标宋，例如：小标宋' }).optional(),
  first: font.meta({ title: '一级标题字体', description: '“一、”，标准为黑体，例如：黑体' }).optional(),
  second: font.meta({ title: '二级标题字体', description: '“（一）”，标准为楷体，例如：楷体' }).optional(),
  third: font.meta({ title: '三级标题字体', description: '“1.”，标准为仿宋，例如：仿宋' }).optional(),
  fourth: font.meta({ title: '四级标题字体', description: '“（1）”，标准为仿宋，例如：仿宋' }).optional(),
  mark: font
    .meta({ title: '发文机关标志字体', description: '版头上的红字，标准推荐小标宋，例如：小标宋' })
    .optional(),
  pageNumber: font.meta({ title: '页码字体', description: '标准为宋体，例如：宋体' }).optional(),
  imprint: font.meta({ title: '版记字体', description: '标准为仿宋，例如：仿宋' }).optional(),
  table: font.meta({ title: '表格字体', description: '不写就与正文相同，例如：宋体' }).optional(),
  tableHeader: font.meta({ title: '表头字体', description: '不写就是黑体，例如：黑体' }).optional(),
});

const sizes = z.strictObject({
  text: size('五号', '一号')
    .meta({ title: '正文字号', description: '标准为三号；各级标题、主送机关等与正文相同，例如：三号、15磅' })
    .optional(),
  title: size('四号', '小初').meta({ title: '标题字号', description: '标准为二号，例如：小二' }).optional(),
  mark: size('小二', '100磅')
    .meta({ title: '发文机关标志最大字号', description: '名称长的自动缩小，不写最大就是初号，例如：小初' })
    .optional(),
  imprint: size('小五', '三号').meta({ title: '版记字号', description: '标准为四号，例如：四号' }).optional(),
  pageNumber: size('小五', '三号')
    .meta({ title: '页码字号', description: '标准为四号，例如：小四' })
    .optional(),
  table: size('六号', '三号')
    .meta({ title: '表格字号', description: '排不下时自动缩小，不写就从小四起，例如：五号' })
    .optional(),
});

const margins = z.strictObject({
  top: margin.meta({ title: '上边距', description: '天头，标准为37毫米，例如：37毫米' }).optional(),
  bottom: margin.meta({ title: '下边距', description: '标准为35毫米，例如：35毫米、3.5厘米' }).optional(),
  left: margin.meta({ title: '左边距', description: '订口，标准为28毫米，例如：28毫米' }).optional(),
  right: margin.meta({ title: '右边距', description: '标准为26毫米，例如：26毫米' }).optional(),
});

const pageNumber = z.strictObject({
  style: choice({ dashes: '— 1 —', hyphens: '- 1 -', plain: '1', words: '第1页' })
    .meta({
      title: '页码样式',
      description: 'dashes — 1 —（标准）、hyphens - 1 -、plain 1、words 第1页，例如：dashes',
    })
    .optional(),
  place: choice({ outer: '单页居右、双页居左', center: '居中', right: '居右' })
    .meta({ title: '页码位置', description: 'outer 单页居右、双页居左（标准），center 居中，right 居右' })
    .optional(),
});

const pitchOrCount = notBeside('linesPerPage', 'linePitch');

/**
 * 样式: what an office does differently from GB/T 9704. Read as the standard counts: lengths in twips, sizes in
 * half-points.
 */
export const look = z
  .strictObject({
    fonts: fonts
      .meta({ title: '字体', description: '写各部分的字体名称，例如：{ title: 小标宋, text: 仿宋 }' })
      .optional(),
    sizes: sizes
      .meta({ title: '字号', description: '写字号或磅数，例如：{ title: 小二, text: 16磅 }' })
      .optional(),
    bold: z
      .array(rank)
      .max(4)
      .meta({ title: '加粗的标题', description: '标准没有加粗，确有规定的才写，例如：[second]' })
      .optional(),
    margins: margins
      .meta({ title: '页边距', description: '写明单位，例如：{ top: 37毫米, left: 28毫米 }' })
      .optional(),
    linePitch: pitch
      .meta({ title: '行距', description: '固定值，每页行数随之而定；不写就按每页22行算，例如：28磅' })
      .optional(),
    linesPerPage: z
      .int()
      .min(10)
      .max(50)
      .meta({ title: '每页行数', description: '行距随之而定，不与 linePitch 同时写，例如：22' })
      .optional(),
    charactersPerLine: z
      .int()
      .min(10)
      .max(60)
      .meta({ title: '每行字数', description: '字距随之而定，标准为28，例如：28' })
      .optional(),
    pageNumber: pageNumber
      .meta({ title: '页码', description: '页码的样式和位置，例如：{ style: dashes, place: outer }' })
      .optional(),
    red: writtenAs(writtenColor, { finding: 'color', unit: '', example: '红色' })
      .meta({
        title: '红色',
        description: '发文机关标志和分隔线的颜色：红色、大红、朱红，或六位色值（加引号），例如："E60012"',
      })
      .optional(),
  })
  .check(pitchOrCount.rule)
  .meta({ ...pitchOrCount.jsonSchema, id: 'look', includable: true });
