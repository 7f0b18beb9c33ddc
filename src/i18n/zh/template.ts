import type { NamedThing, TemplateDiagnostics } from '../../diagnostics/areas/template.ts';
import type { AreaWording } from '../wording.ts';

export const template: AreaWording<TemplateDiagnostics> = {
  HT501: ({ name, suggestion }) => ({
    message: `模板里的名称“${name}”不存在`,
    hint: suggestion
      ? `是不是“${suggestion}”？`
      : '这份模板可以用的名称见 docs/templates.md；在 {{#each}} 里面引用外面的名称要加 ../',
  }),
  HT502: () => ({
    message: '模板的 {{ }} 写法有误，从这里起读不懂',
    hint: '检查这里的花括号是否成对、名称里是否夹了空格或中文标点',
  }),
  HT503: ({ opened, closed }) => ({
    message:
      closed === undefined ? `{{#${opened}}} 没有结束` : `{{#${opened}}} 被 {{/${closed}}} 结束，两者不一致`,
    hint: `在它的内容后面写 {{/${opened}}}`,
  }),
  HT504: ({ name, suggestion }) => ({
    message: `引用的模板“${name}”不存在`,
    hint: suggestion ? `是不是 {{> ${suggestion}}}？` : `请在模板文件夹里新建 ${name}.md，或删去这个引用`,
  }),
  HT505: ({ chain, loop }) => ({
    message: loop ? `模板引用了自己：${chain}` : `模板引用的层次太多：${chain}`,
    hint: loop ? '去掉其中一个引用' : '请减少引用的层次，最多八层',
  }),
  HT506: ({ name, isName, suggestion }) => ({
    message: isName ? `“${name}”是名称，不能这样用` : `没有“${name}”这个用法`,
    hint: isName
      ? `判断有没有写 {{#if ${name}}}…{{/if}}，逐项列出写 {{#each ${name}}}…{{/each}}，直接印出写 {{${name}}}`
      : suggestion
        ? `是不是“${suggestion}”？`
        : '模板只用 {{#each}}、{{#if}}、{{#unless}}、{{#with}} 和 {{> 模板名}}',
  }),
  HT507: ({ name, is, use }) => ({
    message: `“${name}”是${things[is]}，${use === 'print' ? '不能直接印出' : `不能用于 {{#${use}}}`}`,
    hint: wayOut(name, is),
  }),
  HT508: ({ construct }) => ({
    message: `模板不支持这种写法：${construct}`,
    hint: '模板只用 {{名称}}、{{#each 名称}}、{{#if 名称}}、{{#unless 名称}}、{{#with 名称}} 和 {{> 模板名}}',
  }),
  HT509: ({ place, known, suggestion }) => ({
    message: `模板里没有“${place}”这个位置`,
    hint: suggestion
      ? `是不是 # ${suggestion}？`
      : `以 # 开头的行是位置名，这份模板的位置有：${known.join('、')}；要印出 # 本身，请写 \\#`,
  }),
  HT510: ({ place }) => ({
    message: `模板缺少位置“${place}”`,
    hint: `请加上一行“# ${place}”，下面写这个位置的文字；不需要文字就空着`,
  }),
  HT511: ({ template: name }) => ({
    message: `模板“${name}”太大，或印出的内容多得不像公文`,
    hint: '检查 {{#each}} 是否一层套一层地重复了同样的内容',
  }),
  HT512: ({ place }) => ({
    message: `模板的位置“${place}”没有印出任何文字，计划里的内容会丢失`,
    hint: '在这个位置写上要印的名称；可用的名称见 docs/templates.md',
  }),
  HT513: ({ place, block }) => ({
    message:
      block === undefined
        ? `模板的位置“${place}”只能有一段，现在有几段`
        : `“${block}”是整段内容，不能夹在文字中间`,
    hint: block === undefined ? '删去段与段之间的空行' : `让 {{${block}}} 单独占一段，前后各空一行`,
  }),
  HT514: ({ template: name }) => ({
    message: `缺少模板“${name}”`,
    hint: `请恢复模板文件夹里的 ${name}.md`,
  }),
  HT515: ({ name, suggestion }) => ({
    message: `模板“${name}”没有用到`,
    hint: suggestion
      ? `是不是应该叫 ${suggestion}.md？`
      : `在别的模板里写 {{> ${name}}} 就能用到它；不需要就删去`,
  }),
  HT516: ({ title, typed }) => ({
    message: `标题“${title}”前面已经手写了序号“${typed}”，序号会重复`,
    hint: `删去“${typed}”，序号自动加；确实要保留手写的，请写 numbering: none`,
  }),
  HT517: ({ alt }) => ({
    message: `正文里的图片${alt === '' ? '' : `“${alt}”`}不会印出`,
    hint: '公文正文里不放图片；需要附图，请把它列为附件',
  }),
  HT518: ({ line }) => ({
    message: `“${line}”与上一行会排成同一段`,
    hint: '要另起一段，请在两行之间空一行',
  }),
  HT530: ({ numbering }) => ({
    message: `序号“${numbering}”后面没有文字，不会印出`,
    hint: '在同一项里写 text，序号编在第一段前面；要给小标题编号的，写 section',
  }),
  HT531: ({ title, number, second }) => ({
    message: `“${number}${title}”后面没有“${second}”：只有一条，不用编号`,
    hint: '给这个小标题写 numbering: none，或者改成普通的一段文字（去掉 **）；少写了几条的，补上',
  }),
};

const things: { readonly [Thing in NamedThing]: string } = {
  text: '一段文字',
  'optional-text': '一段文字',
  flag: '是或否',
  blocks: '整段内容',
  list: '一列内容',
  record: '一组内容',
};

function wayOut(name: string, is: NamedThing): string {
  switch (is) {
    case 'list':
      return `逐项列出请写 {{#each ${name}}}…{{/each}}`;
    case 'record':
      return `请写出其中的一项，如 {{${name}.…}}；各项名称见 docs/templates.md`;
    case 'flag':
      return `请写 {{#if ${name}}}…{{/if}}`;
    default:
      return `直接印出请写 {{${name}}}，判断有没有请写 {{#if ${name}}}…{{/if}}`;
  }
}
