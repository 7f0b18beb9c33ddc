import { gbt9704 } from '../../src/standard/gbt9704.ts';

/** A number of the standard that is wrong on the page, and the rule whose measure must see it. */
export interface BrokenPage {
  /** Dotted name of the number in src/standard. */
  readonly number: string;
  readonly instead: unknown;
  readonly example: string;
  /** Clause and Chinese wording of the rule, as the registry has them. */
  readonly breaks: readonly [clause: string, rule: string];
}

/** 2 mm in twips: twice what 6.1 allows. */
const twoMillimetres = 113;
const { page } = gbt9704;

export const brokenPages: readonly BrokenPage[] = [
  broken('page.paper.A4.width', 11900 - 300, 'headings-standing', '5.1', '用纸宽 210 mm（A4）'),
  broken('page.margin.top', page.margin.top + twoMillimetres, 'headings-standing', '5.2.1', '天头 37 mm'),
  broken('page.margin.left', page.margin.left + twoMillimetres, 'headings-standing', '5.2.1', '订口 28 mm'),
  broken(
    'page.margin.right',
    page.margin.right + twoMillimetres,
    'headings-standing',
    '5.2.1',
    '版心宽 156 mm',
  ),
  broken('text.font', '楷体_GB2312', 'headings-standing', '5.2.2', '仿宋'),
  broken('text.size', 30, 'note', '5.2.2', '三号字'),
  broken('page.grid.line', 560, 'headings-standing', '5.2.3', '行距均匀'),
  broken('page.grid.line', 600, 'headings-standing', '5.2.3', '满页 22 行'),
  broken('page.grid.characterSpacing', 5, 'headings-standing', '5.2.3', '八成以上的满行'),
  broken('redHead.copyNumber.line', 2, 'full-head', '7.2.1', '排在第一行'),
  broken('redHead.copyNumber.font', '黑体', 'full-head', '7.2.1', '仿宋'),
  broken('redHead.secrecy.line', 3, 'full-head', '7.2.2', '排在第二行'),
  broken('redHead.secrecy.font', '仿宋_GB2312', 'full-head', '7.2.2', '黑体'),
  broken('redHead.mark.top', 1417, 'short-mark', '7.2.4', '上边缘至版心上边缘 35 mm'),
  broken('redHead.mark.font', '黑体', 'short-mark', '7.2.4', '小标宋'),
  broken('redHead.mark.color', '000000', 'short-mark', '7.2.4', '红色'),
  broken('redHead.mark.color', 'C00000', 'full-head', '6.2', '红色用 FF0000'),
  broken('redHead.mark.largestSize', 96, 'short-mark', '7.2.4', '名称较短的'),
  broken('redHead.number.linesAbove', 1, 'full-head', '7.2.5', '在发文机关标志下空二行'),
  broken('redHead.number.linesAbove', 3, 'full-head', '7.2.5', '在发文机关标志下空二行'),
  broken('redHead.number.indentLeft', 2, 'upward-one-signer', '7.2.5', '上行文的发文字号居左空一字'),
  broken('redHead.signers.indentRight', 2, 'upward-one-signer', '7.2.6', '居右空一字'),
  broken('redHead.signers.nameFont', '仿宋_GB2312', 'upward-three-signers', '7.2.6', '签发人姓名用楷体'),
  broken('redHead.signers.perLine', 3, 'upward-three-signers', '7.2.6', '多个签发人'),
  broken('redHead.rule.spacePoints', 4, 'full-head', '7.2.7', '在发文字号之下 4 mm'),
  broken('title.font', '黑体', 'title-lines', '7.3.1', '小标宋'),
  broken('title.size', 36, 'title-lines', '7.3.1', '二号字'),
  broken('title.linesAbove', 1, 'title-lines', '7.3.1', '编排于红色分隔线下空二行位置'),
  broken('recipients.linesAbove', 0, 'recipients', '7.3.2', '编排于标题下空一行位置'),
  broken('text.indent', 3, 'imprint-blank-page', '7.3.3', '每个自然段左空二字'),
  broken('headings.first.font', '楷体_GB2312', 'headings-standing', '7.3.3', '第1层用黑体'),
  broken('headings.second.font', '黑体', 'headings-standing', '7.3.3', '第2层用楷体'),
  broken('headings.third.font', '楷体_GB2312', 'headings-run-in', '7.3.3', '第3层用仿宋'),
  broken('annexNote.linesAbove', 0, 'annexes-several', '7.3.4', '在正文下空一行'),
  broken('annexNote.indent', 0, 'annexes-several', '7.3.4', '左空二字'),
  broken('signature.sealed.linesAbove', 5, 'full-head', '7.3.5.1', '留出印章位置'),
  broken('signature.sealed.dateIndentRight', 2, 'full-head', '7.3.5.1', '成文日期右空四字'),
  broken('signature.sealed.sealDiameter', 1134, 'joint-five', '7.3.5.1', '印章之间互不相交或相切：上下'),
  broken('signature.unsealed.linesAbove', 0, 'unsealed-long-name', '7.3.5.2', '署名在正文下空一行'),
  broken('signature.unsealed.nameIndentRight', 4, 'unsealed-long-name', '7.3.5.2', '署名右空二字'),
  broken(
    'signature.unsealed.dateShift',
    0,
    'unsealed-long-name',
    '7.3.5.2',
    '成文日期首字比署名首字右移二字',
  ),
  broken(
    'signature.unsealed.longDateIndentRight',
    0,
    'unsealed-short-name',
    '7.3.5.2',
    '成文日期长于署名的，日期右空二字',
  ),
  broken('note.indent', 0, 'note', '7.3.6', '居左空二字'),
  broken('annex.markFont', '仿宋_GB2312', 'annex-one', '7.3.7', '黑体'),
  broken('annex.titleLine', 5, 'annex-one', '7.3.7', '附件标题在版心第三行'),
  broken('imprint.thickRule', 4, 'imprint-same-face', '7.4.1', '首条分隔线用粗线'),
  broken('imprint.thinRule', 12, 'imprint-same-face', '7.4.1', '中间的分隔线用细线'),
  broken('imprint.size', 32, 'imprint-same-face', '7.4.2', '四号字'),
  broken('imprint.font', '宋体', 'imprint-same-face', '7.4.2', '仿宋'),
  broken('imprint.indent', 2, 'imprint-same-face', '7.4.3', '印发机关左空一字'),
  broken('pageNumber.size', 21, 'full-head', '7.5', '四号字'),
  broken('pageNumber.font', '仿宋_GB2312', 'full-head', '7.5', '宋体'),
  broken('pageNumber.indent', 3, 'full-head', '7.5', '单页码居右空一字'),
  broken('pageNumber.indent', 3, 'full-head', '7.5', '双页码居左空一字'),
  broken('pageNumber.texts', { before: '- ', after: ' -' }, 'full-head', '7.5', '数字左右各放一条一字线'),
  broken('pageNumber.footer', 1200, 'full-head', '7.5', '一字线上距版心下边缘 7 mm'),
  broken('landscape.numberLeft', 900, 'annexes-several', '8', '页码位置与公文其他页码一致'),
  broken('letter.markTop', 1985, 'letter', '10.1', '上边缘至上页边 30 mm'),
  broken('letter.rule.length', 8844, 'letter', '10.1', '两条双线均长 170 mm'),
  broken('letter.rule.distance', 400, 'letter', '10.1', '发文机关标志下 4 mm'),
  broken('letter.rule.foot', 1400, 'letter', '10.1', '距下页边 20 mm'),
  broken('letter.textDistance', 500, 'letter-notice', '10.1', '第一个要素与双线的距离'),
  broken('order.markTop', 1984, 'order', '10.2', '上边缘至版心上边缘 20 mm'),
  broken('order.numberLinesAbove', 1, 'order', '10.2', '标志下空二行居中编排令号'),
  broken('order.textLinesAbove', 1, 'order', '10.2', '令号下空二行编排正文'),
  broken('signature.stamped.linesAbove', 1, 'order', '7.3.5.3', '签名章在正文下空二行'),
  broken('signature.stamped.indentRight', 2, 'order', '7.3.5.3', '签名章右空四字'),
  broken('signature.stamped.postGap', 4, 'order', '7.3.5.3', '签名章左空二字标注职务'),
  broken('signature.stamped.dateLinesAbove', 0, 'order', '7.3.5.3', '在签名章下空一行编排成文日期'),
  broken('signature.stamped.dateIndentRight', 2, 'order', '7.3.5.3', '成文日期右空四字'),
  broken('minutes.markTop', 1417, 'minutes', '10.3', '上边缘至版心上边缘 35 mm'),
  broken('minutes.attendance.linesAbove', 0, 'minutes', '10.3', '在正文下空一行编排出席人员名单'),
  broken('minutes.attendance.indent', 0, 'minutes', '10.3', '左空二字'),
  broken('minutes.attendance.labelFont', '仿宋_GB2312', 'minutes', '10.3', '“出席”二字用黑体'),
];

function broken(number: string, instead: unknown, example: string, clause: string, rule: string): BrokenPage {
  return { number, instead, example, breaks: [clause, rule] };
}
