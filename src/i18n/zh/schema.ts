import type {
  AllowedValue,
  KeyName,
  PlaceName,
  SchemaDiagnostics,
  ValueKind,
} from '../../diagnostics/areas/schema.ts';
import type { AreaWording } from '../wording.ts';

export const schema: AreaWording<SchemaDiagnostics> = {
  HT201: ({ key, suggestion, elsewhere }) => {
    const message = `这里没有“${key}”这个键`;
    if (suggestion) return { message, hint: `应写作 ${suggestion.key}（${suggestion.title}）。` };
    if (elsewhere.length === 0) {
      return { message, hint: '请检查拼写；不需要就删去。用 hongtou explain 可以查到各个键的用法。' };
    }
    const places = elsewhere.map(placeOfKey).join('、');
    return { message, hint: `“${key}”应写在 ${places}，请检查缩进（行首空格）。` };
  },
  HT202: ({ key, title, place, example }) => ({
    message: `${placed(place)}缺少 ${key}（${title}）`,
    hint: `请补上 ${key}: …${example === undefined ? '' : `，例如：${key}: ${example}`}`,
  }),
  HT203: ({ place, found, shown, expected }) => ({
    message: `${placed(place)}应当是${expected.map((kind) => kindNames[kind]).join('或')}，这里写的是${found === 'truth' ? '' : kindNames[found]}${shown === undefined ? '' : `“${shown}”`}`,
    hint: wayOutOfKind(found, shown, expected, place),
  }),
  HT204: ({ place, value, allowed, suggestion }) => {
    const list = allowed.map(worded).join('、');
    const message = `${placed(place)}不能写“${value}”`;
    if (allowed.length === 1) return { message, hint: `只能写 ${list}。` };
    if (suggestion === undefined) return { message, hint: `可以写：${list}。` };
    return {
      message,
      hint: `应写作 ${worded(allowed.find(({ value: one }) => one === suggestion) ?? { value: suggestion })}。`,
    };
  },
  HT205: ({ place }) => ({
    message: `${placed(place)}没有内容`,
    hint: place.item === undefined ? '请在冒号后面写上内容。' : '请写上内容，或删去这一项。',
  }),
  HT206: ({ place }) => ({
    message: `${placed(place)}后面没有内容，按没有写处理`,
    hint: '不需要就删去这一行；内容写在下一行的，请检查缩进（行首空格）。',
  }),
  HT207: ({ place, text }) => ({
    message: `${placed(place)}应当是日期，“${text}”看不出是哪一天`,
    hint: '请写成 2021年1月25日 或 2021-01-25。',
  }),
  HT208: ({ text, year, month, lastDay }) =>
    lastDay === undefined
      ? { message: `没有这一天：“${text}”，一年没有${month}月`, hint: '请核对月份。' }
      : {
          message: `没有这一天：“${text}”`,
          hint: `${year === undefined ? '' : `${year}年`}${month}月只有${lastDay}天，请核对日期。`,
        },
  HT209: ({ place, length, limit }) => ({
    message: `${placed(place)}有 ${length} 个字符，最多 ${limit} 个`,
    hint: '请检查是不是把别的内容也写进来了（例如引号没有配对）。',
  }),
  HT210: ({ place, count, limit }) => ({
    message: `${placed(place)}有 ${count} 项，最多 ${limit} 项`,
    hint: limit < 100 ? '请删去多余的项。' : '请检查是不是放错了文件，或拆成几个计划。',
  }),
  HT211: ({ limit }) => ({
    message: `层次太多，最多 ${limit} 层`,
    hint: '请检查缩进（行首空格），减少一层套一层的写法。',
  }),
  HT212: ({ found, supported }) => ({
    message: `这个计划的格式版本是 ${found}，本程序只认识 ${supported}`,
    hint: `请换用新版 hongtou；如果只是写错了，改成 hongtou: ${supported}`,
  }),
  HT213: ({ place, keys }) => ({
    message: `${placed(place)}缺少内容`,
    hint: `${keys.map(named).join('、')}，至少写一个。`,
  }),
  HT214: ({ id, corrected }) => ({
    message: `编号名“${id}”里有不能用的字符`,
    hint: `编号名里不能有空格和 【】：/ \\ 等符号，也不能以 # 开头${corrected === undefined ? '。' : `，例如改成：${corrected}`}`,
  }),
  HT215: ({ place, value, minimum, maximum, whole }) => ({
    message: `${placed(place)}不能是 ${value}`,
    hint: `请写 ${range(minimum, maximum)}${whole ? '整数' : '数'}。`,
  }),
  HT216: ({ place, count, minimum }) => ({
    message: count === 0 ? `${placed(place)}是空的` : `${placed(place)}只有 ${count} 项`,
    hint: `至少要有 ${minimum} 项；不需要就删去这一行。`,
  }),
  HT217: ({ key, title, beside }) => ({
    message: `${key}（${title}）不能与 ${beside} 写在一起`,
    hint: `请删去 ${key}，或核对 ${beside} 写得对不对。`,
  }),
  HT240: ({ place, text, example }) => ({
    message: `${placed(place)}应当是长度，“${text}”看不出是多长`,
    hint: `请写明单位（毫米、厘米或磅），例如：${example}`,
  }),
  HT241: ({ place, text, example }) => ({
    message: `${placed(place)}应当是字号，没有“${text}”这个字号`,
    hint: `请写字号（初号到八号）或磅数（可以有半磅），例如：${example}`,
  }),
  HT242: ({ place, text }) => ({
    message: `${placed(place)}应当是颜色，“${text}”看不出是什么颜色`,
    hint: '请写 红色、大红、朱红，或六位色值（加引号），例如："E60012"',
  }),
  HT243: ({ place, text, least, most }) => ({
    message: `${placed(place)}不能是 ${text}`,
    hint: `请写 ${least} 到 ${most} 之间的。`,
  }),
};

/** notice（通知）. */
function worded({ value, title }: AllowedValue): string {
  return title === undefined || title === value ? value : `${value}（${title}）`;
}

const named = ({ key, title }: KeyName): string => `${key}（${title}）`;

/** 这个文件 · title（标题） · topics（专题）的第 3 项. */
function placed({ key, title, item }: PlaceName): string {
  if (key === undefined) return item === undefined ? '这个文件' : `第 ${item} 项`;
  const name = title === undefined ? `“${key}”` : `${key}（${title}）`;
  return item === undefined ? name : `${name}的第 ${item} 项`;
}

/** `documents[].rows` → documents 各项的 rows 下面. */
function placeOfKey(path: string): string {
  if (path === '') return '文件的最外层';
  const steps = path.split('.').map((step) => (step.endsWith('[]') ? `${step.slice(0, -2)} 各项` : step));
  return `${steps.join('的 ')}${path.endsWith('[]') ? '' : ' '}下面`;
}

const kindNames: Readonly<Record<ValueKind, string>> = {
  text: '文字',
  number: '数字',
  truth: ' true 或 false',
  list: '清单（每项前面有“- ”）',
  map: '一组“键: 值”',
  nothing: '空白',
};

function wayOutOfKind(
  found: ValueKind,
  shown: string | undefined,
  expected: readonly ValueKind[],
  { key, item }: PlaceName,
): string {
  const expects = (kind: ValueKind): boolean => expected.includes(kind);
  if (key === undefined && item === undefined) return '文件由“键: 值”各行组成，第一行是：hongtou: 1';
  if (expects('truth') && expected.length === 1)
    return `请写 ${key}: true（是）或 ${key}: false（否），不加引号。`;
  if (expects('number') && found === 'text') return '请只写数字，不带单位，不加引号。';
  if (expects('text') && found === 'truth') return `请加上引号："${shown}"`;
  if (found === 'map' && expects('text')) {
    return '如果是一段文字，请整段加上引号：文字里有英文冒号加空格时会被当成“键: 值”。';
  }
  if (found === 'map') return '每一项前面要加“- ”（减号和空格）。';
  if (expects('list') && (found === 'text' || found === 'number')) {
    return '请写成清单：每项另起一行，前面加“- ”（减号和空格）。';
  }
  if (expects('map') && found === 'list') return '这里不是清单，请去掉前面的“- ”。';
  if (found === 'list') return '这里只能写一项，请去掉“- ”或方括号，各项之间用顿号。';
  if (expects('map') && expected.length === 1) return '请另起一行，缩进两格，写成“键: 值”。';
  return `用 hongtou explain ${key} 可以查到写法。`;
}

function range(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum !== undefined && maximum !== undefined) return `${minimum} 到 ${maximum} 之间的`;
  if (minimum !== undefined) return `不小于 ${minimum} 的`;
  return maximum === undefined ? '' : `不大于 ${maximum} 的`;
}
