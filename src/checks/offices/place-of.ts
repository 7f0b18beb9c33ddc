import { toHalfWidth } from '../../text/half-width.ts';

/** The levels of authorities, the highest first; a zone (经开区) holds no counties, a unit (医院) holds nobody. */
export type Level = 'province' | 'city' | 'county' | 'zone' | 'township' | 'unit';

/** What the name of an office says about where it belongs. */
export interface Place {
  /** The county or district by name: 金凤区; absent where it is left out (区教育局) or masked. */
  readonly county?: string;
  /** The lowest level that the name states; absent where it states none. */
  readonly level?: Level;
}

const province = /^(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)?自治区|^\p{Script=Han}{0,3}省/u;
const city = /^(?:(?![县区旗乡镇])\p{Script=Han}|×){0,7}?(?:市|自治州|盟|地区)|^州/u;
const zone = /^(?:\p{Script=Han}|×){0,8}?(?:经开区|高新区|开发区|经济技术区)/u;
const county = /^(?<name>(?:\p{Script=Han}|×){0,12}?(?:县|区|旗))/u;
const township =
  /^(?:(?:(?![城乡市集])\p{Script=Han}|×){1,5}?(?:镇|乡|街道)|(?:镇|乡|街道)(?=人民政府|党委|办事处|党工委))/u;
/** What a name must hold to have a part of a level; asked first, for it costs much less than reading the part. */
const signs = {
  province: /省|自治区/,
  city: /[市盟州]|地区/,
  zone: /(?:经开|高新|开发|经济技术)区/,
  county: /[县区旗]/,
  township: /[镇乡]|街道/,
} as const;
/** Bodies that no other body is below. */
const unit = /(?:医院|卫生院|小学|中学|学校|幼儿园|学院|大学)$/u;
/** What only begins like a level: 市场监督管理局, 城市管理局, 区域合作办公室. */
const noLevel = /^(?:市(?:场|政|容|民)|城市|都市|超市|区(?:域|块|位|划)|旗舰|州际)/u;

/** How a name begins that ends in 区, 县 or 旗 and names none: 辖区. */
const beginsNoCounty = '各 全 本 我 该 外 邻 两 原 辖 所辖'.split(' ');
/** What has one of these is a body by itself. */
const partOfBody = '局委办厅院校所队部处科站与、';
/** What stands before 区 without naming one: 社区, 示范区. */
const zones = (
  '社 园 校 厂 库 灌 景 山 牧 矿 林 小 街 片 军 战 防 选 营 辖 地 新 特 ' +
  '老 港 学 开发 经开 示范 试验 实验 保税 工业 产业 功能 服务 度假 保护 风景 ' +
  '管理 合作 先导 核心 中心 集中 商务 物流 集聚 自贸 自治 生活 办公 作业 责任 ' +
  '包保 城 郊 东 南 西 北'
).split(' ');

/** Without these letters a name has no county (`placeOf`). */
export const mayNameCounty = (name: string): boolean => signs.county.test(name);

/** Reads 银川市金凤区卫生健康局 from the left. What cannot be told for certain is left out. */
export function placeOf(name: string): Place {
  let rest = name;
  let level: Level | undefined;
  const take = (pattern: RegExp, found: keyof typeof signs): string | undefined => {
    const taken = signs[found].test(rest) ? pattern.exec(rest)?.[0] : undefined;
    if (taken === undefined || taken === '') return undefined;
    rest = rest.slice(taken.length);
    level = found;
    return taken;
  };
  take(province, 'province');
  if (!noLevel.test(rest)) take(city, 'city');
  const named = noLevel.test(rest) || take(zone, 'zone') !== undefined ? undefined : takeCounty();
  take(township, 'township');
  if (unit.test(name)) level = 'unit';
  const isNamed = named !== undefined && named.length > 1 && !/[×某]|^X/u.test(named);
  return { ...(isNamed ? { county: named } : {}), ...(level === undefined ? {} : { level }) };

  function takeCounty(): string | undefined {
    const found = signs.county.test(rest) ? county.exec(rest)?.groups?.name : undefined;
    if (found === undefined || (found.length > 1 && isNoCounty(found))) return undefined;
    return take(county, 'county');
  }
}

/** Longer names are those of autonomous counties and banners only. */
const longestPlain = 4;

/** Whether what ends in 区, 县 or 旗 names none. Words are compared, for the expression of them all takes longer to make. */
export const isNoCounty = (name: string): boolean =>
  beginsNoCounty.some((word) => name.startsWith(word)) ||
  [...partOfBody].some((letter) => name.includes(letter)) ||
  (name.endsWith('区') && zones.some((word) => name.endsWith(word, name.length - 1))) ||
  (name.length > longestPlain && !name.endsWith('自治县') && !name.endsWith('自治旗'));

/** A name for all the counties, cities or provinces of somebody: 各县（市、区）卫生健康局. */
export type GroupLevel = 'province' | 'city' | 'county';

const joined = '(?:[县市区旗]|、[县市区旗]|\\([县市区旗、]{1,5}\\))';
const groups: readonly { readonly level: GroupLevel; readonly pattern: RegExp }[] = [
  { level: 'province', pattern: /各(?:省\(|省、|省份|省区)/u },
  {
    level: 'city',
    pattern: /各(?:市\(州|市州|市、州|设区市|设区的市|地级市|盟市|市\(地|地\(市|地市(?!场))/u,
  },
  { level: 'county', pattern: new RegExp(`各(?=[^。，]{0,9}[县旗])[县市区旗]${joined}{1,5}`, 'u') },
];

/** Without this a text names no such group, and no authorities of all places (各地); far cheaper than `groupNamed`. */
export const mayNameGroup = (text: string): boolean => /各[省市县区旗设地盟]/.test(text);

/** Where a text names such a group, and of which level; brackets may be of either width. */
export function groupNamed(
  text: string,
): { readonly level: GroupLevel; readonly start: number; readonly end: number } | undefined {
  const plain = toHalfWidth(text);
  for (const { level, pattern } of groups) {
    const found = pattern.exec(plain);
    if (found) return { level, start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

const order: readonly Level[] = ['province', 'city', 'county', 'township', 'unit'];

/** Whether an issuer can have no such group below it: a county no counties, a city no cities. */
export function isNotAbove(issuer: Level, group: GroupLevel): boolean {
  const own = issuer === 'zone' ? 'county' : issuer;
  return order.indexOf(own) >= order.indexOf(group);
}
