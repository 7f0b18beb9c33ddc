/** What the standard asks for and no laid-out page can show. */
export interface NotMeasured {
  readonly clause: string;
  readonly zh: string;
  readonly en: string;
  readonly why: { readonly zh: string; readonly en: string };
}

const paper = { zh: '看纸，不看版面', en: 'of the paper, not of the page' };
const press = { zh: '印刷时才有', en: 'made by the press' };
const binding = { zh: '装订时才有', en: 'made when it is bound' };
const seal = {
  zh: '印章由人盖；版面上量的是给它留的位置',
  en: 'pressed by hand; what is measured is the room for it',
};
const judgement = { zh: '要人判断', en: 'for a person to judge' };
const text = {
  zh: '是文字，不是版面；hongtou check 检查其中一部分',
  en: 'of the wording, not of the page; hongtou check looks at some of it',
};
const silent = { zh: '标准没有给出数值', en: 'the standard gives no number' };
const free = { zh: '标准允许而不要求', en: 'allowed, not asked for' };

export const notMeasured: readonly NotMeasured[] = [
  { clause: '4', zh: '纸张克重 60～80 g/m²', en: 'paper of 60–80 g/m²', why: paper },
  { clause: '4', zh: '白度 80%～90%，不透明度 ≥85%', en: 'whiteness 80–90 %, opacity ≥ 85 %', why: paper },
  {
    clause: '4',
    zh: '横向耐折度 ≥15 次，pH 值 7.5～9.5',
    en: 'folding strength ≥ 15, pH 7.5–9.5',
    why: paper,
  },
  { clause: '5.2.2', zh: '特定情况可以调整字体字号', en: 'type may be adjusted in special cases', why: free },
  { clause: '6.1', zh: '版面干净无底灰，字迹清楚无断划', en: 'a clean page, no broken strokes', why: press },
  {
    clause: '6.2',
    zh: '黑色油墨 BL100%，红色油墨 Y80%、M80%',
    en: 'black of BL 100 %, red of Y 80 % and M 80 %',
    why: press,
  },
  { clause: '6.2', zh: '着墨实、均匀，字面不花、不白、无断划', en: 'even ink', why: press },
  { clause: '6.2', zh: '页码套正，两面误差不超过 2 mm', en: 'both sides register within 2 mm', why: press },
  {
    clause: '6.3',
    zh: '左侧装订，不掉页，两页页码之间误差不超过 4 mm',
    en: 'bound at the left, page numbers within 4 mm',
    why: binding,
  },
  {
    clause: '6.3',
    zh: '裁切误差 ±2 mm，四角成 90°，无毛茬或缺损',
    en: 'trimmed within 2 mm, square corners',
    why: binding,
  },
  {
    clause: '6.3',
    zh: '骑马订、平订的订位和无坏钉、漏钉、重钉',
    en: 'place and state of staples',
    why: binding,
  },
  {
    clause: '7.2.4',
    zh: '规范化简称是否规范',
    en: 'whether a short name is the normalised one',
    why: judgement,
  },
  {
    clause: '7.2.4',
    zh: '联合行文是否只用主办机关的标志',
    en: 'whether a joint document shows the lead’s mark only',
    why: free,
  },
  { clause: '7.2.4', zh: '发文机关标志的字号', en: 'size of the mark', why: silent },
  { clause: '7.2.7', zh: '红色分隔线的粗细', en: 'weight of the red rule', why: silent },
  { clause: '7.3.1', zh: '标题准确概括公文的主要内容', en: 'the title sums up the document', why: judgement },
  {
    clause: '7.3.2',
    zh: '主送机关使用全称、规范化简称或者同类型机关统称',
    en: 'recipients by their full, short or collective names',
    why: text,
  },
  {
    clause: '7.3.5.1',
    zh: '印章用红色，端正、居中下压署名和成文日期',
    en: 'the seal is red, upright and centred on name and date',
    why: seal,
  },
  { clause: '7.3.5.1', zh: '不得出现空白印章', en: 'no seal without a name', why: seal },
  {
    clause: '7.3.5.1',
    zh: '联合行文的印章一一对应、端正、排列整齐',
    en: 'one seal for each name, aligned',
    why: seal,
  },
  {
    clause: '7.3.5.4',
    zh: '成文日期是会议通过或者负责人签发的日期',
    en: 'the date is that of the decision or signature',
    why: judgement,
  },
  {
    clause: '7.3.5.5',
    zh: '排不下时可以调整行距、字距',
    en: 'line and character spacing may be adjusted',
    why: free,
  },
  {
    clause: '7.3.7',
    zh: '附件顺序与正文提及的先后一致',
    en: 'annexes in the order in which the text names them',
    why: text,
  },
  {
    clause: '7.4.2',
    zh: '抄送机关使用全称、规范化简称或者同类型机关统称',
    en: 'copies by full, short or collective names',
    why: text,
  },
  {
    clause: '7.5',
    zh: '信函只有两页的，第二页可以不编页码',
    en: 'page 2 of a letter of two pages may lack its number',
    why: free,
  },
  { clause: '9', zh: '计量单位用法（GB 3100、3101、3102）', en: 'units (GB 3100, 3101, 3102)', why: text },
  {
    clause: '9',
    zh: '标点符号和数字的其余用法（GB/T 15834、15835）',
    en: 'other uses of marks and numerals (GB/T 15834, 15835)',
    why: text,
  },
  { clause: '10.1', zh: '红色双线的粗细和间距', en: 'weights and distance of the double rules', why: silent },
  { clause: '10.1', zh: '联合发函使用主办机关标志', en: 'a joint letter shows the lead’s mark', why: text },
  { clause: '10.3', zh: '纪要格式可以根据实际制定', en: 'minutes may have a local format', why: free },
  {
    clause: '11',
    zh: '式样图中没有写成文字的尺寸',
    en: 'sizes that only the model drawings show',
    why: silent,
  },
  {
    clause: '条例',
    zh: '行文规则：是否越级、是否需要会签、隶属关系',
    en: 'rules of addressing: levels, consent, subordination',
    why: judgement,
  },
];
