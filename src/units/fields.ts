import { nearest } from '../diagnostics/suggest.ts';

/** What a list can say of a unit. */
export type Field = 'name' | 'district' | 'group' | 'contact' | 'phone';

/** Titles of columns and keys of YAML; the first of each is what a user is told to write. The more exact ones first. */
export const fieldTitles: { readonly [Name in Field]: readonly [string, ...string[]] } = {
  name: ['单位名称', '填报单位', '单位全称', '机构名称', '单位', '名称', 'name', 'unit', 'unitname'],
  district: [
    '区县',
    '县区',
    '所属区县',
    '所属县区',
    '所属地区',
    '所在地区',
    '所在区县',
    '市县',
    '地区',
    'district',
  ],
  group: ['类别', '单位类别', '机构类别', '单位类型', '机构类型', '类型', '分组', '组别', 'group', 'groups'],
  contact: ['联系人', '联络员', '联系人姓名', '姓名', 'contact'],
  phone: ['联系电话', '手机号码', '手机号', '手机', '电话', '电话号码', '联系方式', 'phone'],
};

/** 县（市、区） is a district: its brackets are not a remark. */
const districtOfCounties = /^县[（(]市、?区[）)]$/u;

/** `*单 位 名 称（必填）：` says 单位名称. */
const plain = (title: string): string =>
  title
    .normalize('NFKC')
    .replaceAll(/[\s\p{Cf}*:]/gu, '')
    .replace(/\(.*\)$/u, '')
    .toLowerCase();

/** In the order in which a list is told to have them. */
export const fields = Object.keys(fieldTitles) as readonly Field[];
const allTitles = fields.flatMap((field) => fieldTitles[field]);

/** What a column is for, by its title. */
export function fieldOf(title: string): Field | undefined {
  if (districtOfCounties.test(title.replaceAll(/\s/gu, ''))) return 'district';
  const word = plain(title);
  return fields.find((field) => fieldTitles[field].includes(word));
}

/** How exactly a title names its field: 单位名称 before 单位. */
export const exactness = (title: string, field: Field): number => fieldTitles[field].indexOf(plain(title));

/** Letters of an English key that stand for it: shorter ones are words of their own. */
const fewestLetters = 3;

/** The title that a writer probably meant: 联系电活 for 联系电话, `dist` for `district`. */
export function titleMeant(title: string): string | undefined {
  const word = plain(title);
  if ([...word].length < 2) return undefined;
  const isShortened = word.length >= fewestLetters && /^[a-z]+$/u.test(word);
  const whole = isShortened ? allTitles.find((known) => known.startsWith(word)) : undefined;
  return whole ?? nearest(word, allTitles);
}
