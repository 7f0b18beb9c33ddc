import type { NoName, UnitDiagnostics } from '../../diagnostics/areas/units.ts';
import type { AreaWording } from '../wording.ts';

const noNames: { readonly [Kind in NoName]: { readonly is: string; readonly wayOut: string } } = {
  total: { is: '是合计行，不是单位', wayOut: '删去这一行' },
  note: {
    is: '像是一句说明，不像单位名称',
    wayOut: '说明不要写在名单里，删去这一行；确实是名称的，去掉里面的冒号、句号',
  },
  'error-value': { is: '是 Excel 公式出错的结果', wayOut: '在 Excel 里改好公式，或者直接写单位名称' },
  signs: {
    is: '里没有一个字，不是单位名称',
    wayOut: '写上单位名称；成了“???”的，是另存时丢了汉字，请用原来的表另存为“CSV UTF-8（逗号分隔）”',
  },
  number: { is: '是一个数，不是单位名称', wayOut: '核对是不是错了一栏' },
  header: { is: '是又一行表头', wayOut: '只留最上面一行表头，删去这一行' },
};

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('、');

export const units: AreaWording<UnitDiagnostics> = {
  HT901: ({ path }) => ({
    message: `${path} 是 Excel 工作簿，名单要用 CSV`,
    hint: '在 Excel 或 WPS 里打开，选“另存为”，类型选“CSV UTF-8（逗号分隔）”或“CSV（逗号分隔）”，再用存出的 .csv 文件',
  }),
  HT902: ({ first }) => ({
    message: `名单里没有“单位名称”这一栏${first.length > 0 ? `，第一行是${quoted(first)}` : ''}`,
    hint: '在单位的上面加一行表头，例如：单位名称,区县,类别,联系人,联系电话；只有名称的，写一行“单位名称”就行',
  }),
  HT903: () => ({
    message: '这一行没有写单位名称',
    hint: '补上单位名称；这一行用不着的，整行删去',
  }),
  HT904: ({ name, line, first }) => ({
    message: `“${name}”在名单里有两个，前一个在第 ${line} 行${first === undefined ? '' : `，写作“${first}”`}`,
    hint: '重复的删去一个；确实是两个单位的，名称前加上所在地，例如：东城区中心小学、西城区中心小学',
  }),
  HT905: ({ name, kind }) => ({
    message: `“${name}”${noNames[kind].is}`,
    hint: noNames[kind].wayOut,
  }),
  HT906: ({ column, suggestion }) => ({
    message: `没有“${column}”这一栏，是不是“${suggestion}”`,
    hint: `改为“${suggestion}”；确实是别的内容的，换一个名称，或者删去这一栏`,
  }),
  HT907: ({ column, used }) => ({
    message:
      used === undefined
        ? `“${column}”这一栏用不着，没有读`
        : column === used
          ? `有两栏都叫“${column}”，只读了前一栏`
          : `“${column}”和“${used}”是一个意思，只读了“${used}”`,
  }),
  HT908: ({ name, phone }) => ({
    message: `“${name}”的电话成了 ${phone}，号码已经丢了`,
    hint: '在 Excel 里把这一栏的单元格格式设为“文本”，重新填写号码，再另存为 CSV',
  }),
  HT909: ({ column, length, limit }) => ({
    message: `“${column}”有 ${length} 个字，最多 ${limit} 个字`,
    hint: '核对是不是几行连成了一行（多半是少了半个引号），或者填错了栏',
  }),
  HT910: ({ limit }) => ({
    message: `名单里的单位超过 ${limit} 个`,
    hint: '按省、市拆成几个名单，分别生成',
  }),
  HT911: ({ path }) => ({
    message: `${path} 里一个单位也没有`,
    hint: '表头下面每个单位写一行',
  }),
  HT912: ({ problem, cells, columns }) => ({
    message:
      problem === 'open-quote'
        ? '从这一行起，英文双引号没有成对，后面的内容分不清是哪一格'
        : `这一行有 ${cells} 格，表头只有 ${columns} 栏`,
    hint:
      problem === 'open-quote'
        ? '补上缺的半个引号；名称里本来就有引号的，用中文引号“”'
        : '多半是名称里有逗号：把这一格用英文双引号括起来，例如 "甲医院,乙院区"，或者改用中文逗号',
  }),
  HT913: ({ part, key }) => ({
    message:
      part === 'list'
        ? '名单应当是一串单位，每个单位一行'
        : part === 'item'
          ? '这一项应当是单位名称，或者 name、district、group 等几项'
          : `${key} 应当写文字`,
    hint: '每个单位一行，前面写“- ”，例如 - 市第一人民医院，或者 - { name: 市中医院, district: 东城区, group: 各医疗机构 }',
  }),
  HT914: ({ count, above, list }) => ({
    message: `从这一行起，有 ${count} 个单位没有写区县，上面的是“${above}”${list === 'table' ? '，原来可能是合并的单元格' : ''}`,
    hint:
      list === 'yaml'
        ? `每个单位都要写自己的 district，例如 district: ${above}；本来就没有区县的不用管`
        : '在 Excel 里取消合并，选中这一栏，按 Ctrl+G 定位“空值”，输入 = 再按 ↑，按 Ctrl+Enter 填满，再另存为 CSV；本来就没有区县的不用管',
  }),
  HT915: ({ group, count, suggestion }) => ({
    message: `计划里没有“${group}”，名单里有 ${count} 个单位写着这个类别`,
    hint:
      suggestion === undefined
        ? '类别要写计划里 offices、责任单位或 filledBy 用的名称，这样才分得清各单位填哪一栏、有哪几项任务'
        : `是不是“${suggestion}”`,
  }),
  HT916: ({ form, count, names, fillers }) => ({
    message: `《${form}》由${quoted(fillers)}填写，没有发给${quoted(names)}${count > names.length ? `等 ${count} 个单位` : ''}`,
    hint: `其中有应当填的，在名单的“类别”里写上${quoted(fillers)}`,
  }),
};
