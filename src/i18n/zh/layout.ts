import type { LayoutDiagnostics, LookRule, LookRuleValue } from '../../diagnostics/areas/layout.ts';
import type { AreaWording } from '../wording.ts';

export const layout: AreaWording<LayoutDiagnostics> = {
  HT601: ({ title, page, of }) => ({
    message:
      `《${title}》第${page}页的文字正好排到换页处，不同的文字处理软件可能差一两行，` +
      `${of === 'imprint' ? '版记' : '署名'}的位置因此不能完全确定`,
    hint:
      of === 'imprint'
        ? '打印前请在 Word 或 WPS 中查看这一页和末页；也可在计划里定下来：imprint: { face: last }（版记跟着正文的末页），' +
          '或 { blankPage: yes }（版记前空一页，两页都不编页码）、{ blankPage: no }（不空，编页码）；增减几个字也可避开换页处'
        : '打印前请在 Word 或 WPS 中查看这一页：署名应与正文在同一页；增减几个字即可避开换页处',
  }),
  HT602: ({ name, characters }) => ({
    message: `发文机关标志“${name}”一行排不下，已分行编排`,
    hint: `一行最多排${characters}个字；可在 bureau.yaml 的 redHead 中改用规范化简称`,
  }),
  HT603: ({ line, characters, holds }) => ({
    message: `标题中的这一行“${line}”有${characters}个字，超出版心宽度`,
    hint: `标题一行最多${holds}个字，请将这一行再分开；也可把 title 写成一行，由程序自动分行`,
  }),
  HT604: ({ title }) => ({
    message: `《${title}》首页排不下正文，而首页必须显示正文`,
    hint: '主送机关过多时，请用统称（如“各乡镇人民政府”），或将一部分改列为抄送（imprint 的 cc）；也可缩短标题',
  }),
  HT605: ({ title }) => ({
    message: `《${title}》的署名和成文日期所在的页面没有正文`,
    hint: '请在署名之前写一段正文（如“特此通知。”）；附件说明占满一页的，请将附件合并成几个',
  }),
  HT620: ({ rule, clause, standard, own }) => ({
    message: `${ruleNames[rule]}按 GB/T 9704—2012 第${clause}条应为${written(standard)}，样式（look）改成了${written(own)}`,
    hint: '标准对这一项用的是“应当”；确是上级或本机关另有规定的，可以保留，否则请删去 look 里的这一项',
  }),
  HT621: ({ side, left, least }) => ({
    message: `页边距太大，版心${side === 'width' ? '宽' : '高'}只剩 ${left} 毫米`,
    hint: `版心${side === 'width' ? '宽' : '高'}至少要有 ${least} 毫米，请减小 look 里${side === 'width' ? '左、右（left、right）' : '上、下（top、bottom）'}页边距`,
  }),
  HT622: ({ pitch, size, lines }) => ({
    message: `行距 ${pitch} 磅小于正文字号 ${size} 磅，上下两行的字会重叠`,
    hint: `行距（linePitch）至少 ${size} 磅；每页行数（linesPerPage）最多 ${lines} 行`,
  }),
  HT623: ({ characters, most, size }) => ({
    message: `每行 ${characters} 字排不下：正文字号 ${size} 磅时，版心的宽度最多排 ${most} 字`,
    hint: `请写 charactersPerLine: ${most}，或减小正文字号（sizes 的 text）、左右页边距`,
  }),
  HT624: ({ bottom, least }) => ({
    message: `下边距只有 ${bottom} 毫米，页码排不下`,
    hint: `页码在版心下边缘以下 7 毫米处，下边距至少要有 ${least} 毫米，例如：bottom: ${least}毫米`,
  }),
  HT650: ({ text, characters }) => ({
    message: `表格中“${text}……”这一行比一页还高，已在换页处分开`,
    hint: `这一格有${characters}个字；可拆成几项分行写，或将部分内容移到正文中`,
  }),
  HT651: ({ columns, blocks }) => ({
    message: `表格共${columns}栏，一页排不下，已按栏分成${blocks}段编排，左侧各栏在每段重复`,
    hint: '若希望排在一页内，可减少栏目；A4 纸的表可改用 A3 横排（paper: A3、orientation: landscape）',
  }),
  HT652: ({ characters, holds, given }) => ({
    message: `各栏指定的宽度（width）合计${characters}字，一页排不下，${
      given.length > 0 ? `已依次改为${given.join('、')}字` : '已改为自动定宽'
    }`,
    hint: `用最小字号时一行约排${holds}字（含各栏边距）；请减小 width，或写 orientation: landscape`,
  }),
  HT653: ({ columns }) => ({
    message: `表格共${columns}栏，一页的宽度不够，有的词语只能断开`,
    hint: '请缩短栏目名称或左侧各栏的内容，或写 paper: A3、orientation: landscape',
  }),
};

const ruleNames: Readonly<Record<LookRule, string>> = {
  'page.typeArea.width': '版心宽度',
  'page.typeArea.height': '版心高度',
  'page.margin.top': '天头（上边距）',
  'page.margin.left': '订口（左边距）',
  'pageNumber.texts': '页码样式',
  'pageNumber.place': '页码位置',
};

const places = { outer: '单页居右、双页居左', center: '居中', right: '居右' } as const;

function written(value: LookRuleValue): string {
  if ('millimetres' in value) return ` ${value.millimetres} 毫米`;
  return 'sample' in value ? `“${value.sample}”` : `“${places[value.place]}”`;
}
