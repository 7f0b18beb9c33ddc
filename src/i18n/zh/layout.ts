import type { LayoutDiagnostics } from '../../diagnostics/areas/layout.ts';
import type { AreaWording } from '../wording.ts';

export const layout: AreaWording<LayoutDiagnostics> = {
  HT601: ({ title, page }) => ({
    message: `《${title}》第${page}页的文字正好排到换页处，不同的文字处理软件可能差一行，版记的位置因此不能完全确定`,
    hint: '打印前请在 Word 或 WPS 中查看末页：版记应在双数页最下端；增减几个字即可避开换页处',
  }),
  HT602: ({ name, characters }) => ({
    message: `发文机关标志“${name}”一行排不下，已分行编排`,
    hint: `一行最多排${characters}个字；可在 bureau.yaml 的 redHead 中改用规范化简称`,
  }),
  HT603: ({ line, characters, holds }) => ({
    message: `标题中的这一行“${line}”有${characters}个字，超出版心宽度`,
    hint: `2号字每行最多${holds}个字，请将这一行再分开；也可把 title 写成一行，由程序自动分行`,
  }),
  HT604: ({ title }) => ({
    message: `《${title}》首页排不下正文，而首页必须显示正文`,
    hint: '主送机关过多时，请用统称（如“各乡镇人民政府”），或将一部分改列为抄送（imprint 的 cc）；也可缩短标题',
  }),
  HT605: ({ title }) => ({
    message: `《${title}》的署名和成文日期所在的页面没有正文`,
    hint: '请在署名之前写一段正文（如“特此通知。”）；附件说明占满一页的，请将附件合并成几个',
  }),
  HT650: ({ text, characters }) => ({
    message: `表格中“${text}……”这一行比一页还高，已在换页处分开`,
    hint: `这一格有${characters}个字；可拆成几项分行写，或将部分内容移到正文中`,
  }),
  HT651: ({ columns, blocks }) => ({
    message: `表格共${columns}栏，一页排不下，已按栏分成${blocks}段编排，左侧各栏在每段重复`,
    hint: '若希望排在一页内，可减少栏目；A4 纸的表可改用 A3 横排（paper: A3、orientation: landscape）',
  }),
  HT652: ({ characters, holds }) => ({
    message: `各栏指定的宽度（width）合计${characters}字，一页排不下，已改为自动定宽`,
    hint: `用最小字号时一行约排${holds}字（含各栏边距）；请减小 width，或写 orientation: landscape`,
  }),
  HT653: ({ columns }) => ({
    message: `表格共${columns}栏，一页的宽度不够，有的词语只能断开`,
    hint: '请缩短栏目名称或左侧各栏的内容，或写 paper: A3、orientation: landscape',
  }),
};
