import type { CampaignDiagnostics, OfficeRelation, ShownData } from '../../diagnostics/areas/campaign.ts';
import type { AreaWording } from '../wording.ts';

const meant = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `是不是“${suggestion}”？${otherwise}`;
const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、');
const around = (chain: readonly string[]): string => chain.join(' → ');

const relations: { readonly [Relation in OfficeRelation]: string } = {
  parent: '上级单位',
  member: '成员单位',
};

const shown: { readonly [What in ShownData]: string } = {
  topics: '专题（topics）',
  tasks: '任务（tasks）',
  phases: '实施阶段（phases）',
  leadership: '组织机构（leadership）',
  duties: '报送要求（duties）',
  contacts: '联系人（contacts）',
  indicators: '指标（indicators）',
};

export const campaign: AreaWording<CampaignDiagnostics> = {
  HT301: ({ name, suggestion, places, acceptsWords }) => ({
    message: `单位名录里没有“${name}”${places > 1 ? `（共用到 ${places} 处）` : ''}`,
    hint: meant(
      suggestion,
      `确有这个单位的，在 offices.yaml 或者这份计划的 offices 里加一条${acceptsWords ? '；只是照印的文字，写成 { words: … }' : ''}`,
    ),
  }),
  HT302: ({ name, first, second }) => ({
    message: `“${name}”既是“${first}”的名称，又是“${second}”的名称，分不清指的是哪一个`,
    hint: '只让其中一个单位用这个名称，另一个改用全称或别的简称',
  }),
  HT303: ({ name }) => ({
    message: `单位“${name}”在同一份名录里列了两次`,
    hint: '把两条合成一条',
  }),
  HT304: ({ office, relation, name, suggestion }) => ({
    message: `“${office}”的${relations[relation]}“${name}”不在单位名录里`,
    hint: meant(suggestion, `先把“${name}”列入 offices，或者删去这一项`),
  }),
  HT305: ({ relation, chain }) => ({
    message: `${relations[relation]}绕成了一圈：${around(chain)}`,
    hint: '删去其中一处',
  }),
  HT306: ({ written, corrected }) => ({
    message: `“${written}”把几个单位写成了一个名称`,
    hint: `写成清单：${corrected}`,
  }),
  HT307: () => ({
    message: 'issuer 和 issuers 只能写一个',
    hint: '只有一个发文机关写 issuer，联合发文写 issuers，主办的写在最前',
  }),

  HT310: ({ role, known, suggestion }) => ({
    message: `没有“${role}”这个责任类型`,
    hint: meant(suggestion, `可用的责任类型：${list(known)}；要增加，写在 roles 里`),
  }),
  HT311: ({ role, inner }) => ({
    message: `“${role}”下面还分责任类型，不能直接写单位`,
    hint: `改用下一层的责任类型：${list(inner)}`,
  }),
  HT312: ({ key, known }) => ({
    message: `本计划用 roles 另行规定了责任类型，其中没有“${key}”`,
    hint: `改用 owners: { ${known[0] ?? '责任类型'}: 单位 }，或在 roles 里加一条 { id: ${key}, title: … }`,
  }),
  HT313: ({ id }) => ({
    message: `编号名“${id}”在 roles 和 fields 里用了两次`,
    hint: '给其中一个换一个编号名；栏目要靠它区分',
  }),
  HT314: ({ id }) => ({
    message: `“${id}”是内置栏目的名字，不能再用作责任类型或自定义栏目的编号名`,
    hint: '换一个编号名，例如加上“栏”字',
  }),
  HT315: ({ role }) => ({
    message: `责任类型“${role}”的单位写了两处`,
    hint: '只留一处，把单位合成一个清单',
  }),
  HT316: ({ field, known, suggestion }) => ({
    message: `没有“${field}”这个自定义栏目`,
    hint: meant(
      suggestion,
      known.length > 0
        ? `已有的自定义栏目：${list(known)}；要增加，写在最外层的 fields 里`
        : `先在最外层写 fields: [${field}]`,
    ),
  }),

  HT320: ({ id }) => ({
    message: `编号名“${id}”用了两次`,
    hint: '给其中一个换一个编号名；引用它的地方也要跟着改',
  }),
  HT325: ({ text }) => ({
    message: `看不出“${text}”是什么时候，将照原文打印，不参与日期检查`,
    hint: `能确定最迟日期的，写成 { text: ${text}, by: 最迟日期 }，最迟日期如 2024-03-04`,
  }),
  HT326: ({ written }) => ({
    message: `这里只能引用事实，不能用${written}`,
    hint: '把内容写进 facts，这里写【事实：名称】',
  }),

  HT330: ({ id, suggestion }) => ({
    message: `“${id}”不是本计划里的文件`,
    hint: meant(suggestion, '这里写文件的 id；不由本计划生成、只列名称的附件，写成 { listed: 名称 }'),
  }),
  HT331: ({ id }) => ({ message: `“${id}”在同一份文件里附了两次`, hint: '删去一处' }),
  HT332: ({ chain }) => ({
    message: `文件附在了自己后面：${around(chain)}`,
    hint: '从 annexes 或 attached 里删去其中一处',
  }),
  HT333: ({ name }) => ({
    message: `两份文件会写成同名的文件“${name}”，后一份会盖掉前一份`,
    hint: '给其中一份加上 file: 另一个文件名',
  }),
  HT337: ({ title }) => ({
    message: `“${title}”没有发文机关，版头和署名印不出来`,
    hint: '在文件或计划里写上 issuer: 单位名称；不需要版头和署名的，写 redHead: false、signature: none',
  }),
  HT338: ({ id, suggestion }) => ({
    message: `没有编号名为“${id}”的专题`,
    hint: meant(suggestion, '这里写专题的 id；专题还没有 id 的，先给它加上'),
  }),
  HT339: ({ id, suggestion }) => ({
    message: `报送表格“${id}”不是本计划里的文件`,
    hint: meant(suggestion, 'form 写文件的 id'),
  }),

  HT340: ({ name, blank, suggestion }) => ({
    message: `没有名为“${name}”的栏目内容`,
    hint: meant(suggestion, `要留一栏空白供填写，写成 ${blank}`),
  }),
  HT341: ({ id }) => ({ message: `栏的编号名“${id}”在本表里用了两次`, hint: '给其中一栏换一个 id' }),
  HT342: ({ column, name, ambiguous, suggestion }) => ({
    message: ambiguous
      ? `“${column}”要用到的“${name}”不止一栏，分不清是哪一栏`
      : `“${column}”要用到的栏“${name}”不在本表里`,
    hint: ambiguous ? '给这几栏分别写上 id，这里写 id' : meant(suggestion, '这里写本表另一栏的 id'),
  }),
  HT343: ({ chain }) => ({
    message: `栏目互相计算，绕成了一圈：${around(chain)}`,
    hint: '从 sum 或 ratio 里删去其中一处',
  }),
  HT344: ({ levels, most }) => ({
    message: `表头有 ${levels} 层栏目名称，最多 ${most} 层`,
    hint: '减少栏目的分组层次',
  }),
  HT345: ({ name, suggestion }) => ({
    message: `本表没有编号名为“${name}”的栏，这一格无处可填`,
    hint: meant(suggestion, 'cells 的键写栏的 id；栏还没有 id 的，先给它加上'),
  }),
  HT346: ({ id }) => ({ message: `编号名“${id}”在本表里用了两次`, hint: '给其中一个换一个 id' }),
  HT347: ({ title }) => ({
    message: `表格“${title}”没有栏目`,
    hint: '写上 columns，例如：[no, row, { title: 工作进展 }]',
  }),
  HT348: ({ column, name }) => ({
    message: `“${column}”要用到的栏“${name}”填的不是数字，不能计算`,
    hint: '这里写填数字的栏的 id',
  }),
  HT349: ({ name, known, suggestion }) => ({
    message: `没有名为“${name}”的成套栏目`,
    hint: meant(
      suggestion,
      known.length > 0
        ? `已有的成套栏目：${list(known)}；只有一栏的，写成 columns: [${name}]`
        : `在 columnSets 里写上：columnSets: { ${name}: [no, row, remark] }；只有一栏的，写成 columns: [${name}]`,
    ),
  }),

  HT360: ({ subject, suggestion }) => ({
    message: `引用里的“${subject}”看不懂`,
    hint: meant(
      suggestion,
      '可以引用事实、数据、附件、专题、任务、措施、单位、阶段、报送、指标、个数；要印方头括号本身，写两个【【',
    ),
  }),
  HT361: ({ subject, target, known, suggestion }) => ({
    message: `没有名为“${target}”的${subject}`,
    hint: meant(
      suggestion,
      known.length > 0
        ? `可以引用的${subject}：${list(known)}`
        : subject === '事实'
          ? `先在最外层写 facts: { ${target}: 内容 }`
          : subject === '数据'
            ? `先在最外层写 figures: { ${target}: 数值和单位 }`
            : `引用的是 id，先给要引用的${subject}写上 id`,
    ),
  }),
  HT362: ({ target, property, possible, suggestion }) => ({
    message: property === '' ? `引用“${target}”时要写明引用它的什么` : `“${target}”没有“${property}”可以引用`,
    hint: meant(
      suggestion,
      possible.length > 0
        ? `“的”字后面可以写：${list(possible)}`
        : `只能引用“${target}”本身，删去“的”和后面的字`,
    ),
  }),
  HT363: ({ target, property }) => ({
    message: `“${target}”没有写${property}，引用不出来`,
    hint: `给“${target}”补上${property}，或者删去这处引用`,
  }),
  HT364: ({ written }) => ({
    message: `方头括号没有收尾：${written}`,
    hint: '引用要在同一行里用】收尾；要印方头括号本身，写两个【【',
  }),
  HT365: ({ written }) => ({
    message: `${written}里没有冒号，不知道要引用什么`,
    hint: '写成【事实：名称】这样；要印方头括号本身，写两个【【',
  }),
  HT366: ({ target, title, isAttached }) => ({
    message:
      title === undefined
        ? `“${target}”不是任何一份文件的附件，没有附件序号`
        : `“${target}”不在“${title}”的附件清单里，没有附件序号`,
    hint: isAttached
      ? `它是正文后所附的文件（attached），不编附件号；用标题称呼它：【附件：${target}的标题】`
      : `把“${target}”加进 annexes，或者改用【附件：${target}的标题】`,
  }),

  HT370: ({ task }) => ({
    message: `任务“${task}”没有写责任单位，别的任务写了`,
    hint: '补上责任单位；确实没有的，写 /',
  }),
  HT371: ({ role, office, lead }) => ({
    message:
      lead === undefined ? `“${office}”在“${role}”里列了两次` : `“${office}”既是“${lead}”，又是“${role}”`,
    hint: '删去一处',
  }),
  HT372: ({ what }) => ({
    message: `这里要展示${shown[what]}，但计划里没有写`,
    hint: '补上内容，或者删去这一部分',
  }),

  HT390: ({ id, suggestion }) => ({
    message: `正文里的表格“${id}”不是本计划里的文件`,
    hint: meant(suggestion, 'form 写 documents 里一个表格的 id'),
  }),
  HT391: ({ id }) => ({
    message: `“${id}”不是表格，不能排在正文里`,
    hint: '正文里只能排表格；整份文件请写进 annexes，作为附件',
  }),
  HT392: ({ id }) => ({
    message: `表格“${id}”在同一份文件里会印两次`,
    hint: '只留一处：排在正文里，或者列为附件',
  }),
  HT393: ({ section }) => ({
    message: `“${section}”下面没有内容，只会印出一个小标题`,
    hint: '补上 text、show 或 form；还没有想好的，先删去这一节',
  }),
  HT394: () => ({
    message: '这一段没有小标题，runIn 不起作用',
    hint: '加上 section: 小标题，或者删去 runIn',
  }),
};
