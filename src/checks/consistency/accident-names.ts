import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { comparedTexts } from './compared-texts.ts';

/** 江苏响水“3·21”特别重大爆炸事故: place and name may be missing. UTF-16 offsets of the mark. */
interface Accident {
  readonly mark: string;
  readonly place: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** An accident right before it in the list: 江苏响水“3·21”、丰城“11·24”. */
  readonly isListed: boolean;
}

const marked =
  /(?<place>\p{Script=Han}{0,12})[“"](?<mark>\d{1,2}[·.．・]\d{1,2})[”"](?<name>\p{Script=Han}{0,16}?(?:事故|事件|案件)|\p{Script=Han}{0,16}?(?:火灾|爆炸|坍塌|空难|地震))?/gu;

/** The mark alone, which is found without looking at every letter before it. */
const signs = /[“"]\d{1,2}[·.．・]\d/u;

/**
 * HT447: an accident that is known by its date under two names, or a list of them in which one place has its province
 * and another has none.
 */
export const accidentNames: Check = {
  run(campaign, report) {
    const texts = comparedTexts(campaign);
    const first = new Map<string, Accident>();
    let previous: Accident | undefined;
    for (const accident of accidentsIn(texts.all)) {
      const { mark } = accident;
      const spanOf = ({ start, end }: Accident) => texts.spanOf(start, end)?.span;
      const earlier = first.get(mark);
      if (earlier && isNamedOtherwise(earlier, accident)) {
        const [span, other] = [spanOf(accident), spanOf(earlier)];
        const parameters = { problem: 'names', written: told(accident), other: told(earlier) } as const;
        if (span) report(diagnostic('HT447', parameters, span, other ? { related: [other] } : {}));
      }
      if (accident.isListed && previous && isOneWithoutProvince(previous, accident)) {
        const span = spanOf(accident);
        const parameters = { problem: 'province', written: told(accident), other: told(previous) } as const;
        if (span) report(diagnostic('HT447', parameters, span));
      }
      if (!earlier || (earlier.name === '' && accident.name !== '')) first.set(mark, accident);
      previous = accident;
    }
  },
};

function accidentsIn(all: string): readonly Accident[] {
  if (!['·', '.', '．', '・'].some((dot) => all.includes(dot)) || !signs.test(all)) return [];
  const accidents: Accident[] = [];
  let last = -1;
  for (const { index, groups, 0: found } of all.matchAll(marked)) {
    const { place = '', mark = '', name = '' } = groups ?? {};
    const start = index + place.length;
    // Names and marks only: 、 or 和 between this one and the last.
    const isListed = index === last + 1 && '、'.includes(all.charAt(last));
    accidents.push({
      mark: mark.replace(/[.．・]/u, '·'),
      place: place.replace(leadIn, ''),
      name,
      start,
      end: start + mark.length + 2,
      isListed,
    });
    last = index + found.length;
  }
  return accidents;
}

/** What stands before a place without being part of it. */
const leadIn =
  /^.*(?:吸取|汲取|接受|借鉴|通报|发生|关于|以及|结合|针对|围绕|学习|观看|剖析|反思|深刻|的|了|在|从|和|与|及|对|以|于)/u;

/** One has other words than the other; one that is only longer is given in full once. */
function isNamedOtherwise(one: Accident, other: Accident): boolean {
  return (
    one.name !== '' && other.name !== '' && one.name !== other.name && !isShortened(one.name, other.name)
  );
}

/** “3·21”事故 after “3·21”特别重大爆炸事故 is how one goes on. */
const isShortened = (one: string, other: string): boolean => [one, other].some((name) => name.length <= 4);

/** The municipalities are provinces and places in one: they prove nothing. */
function isOneWithoutProvince(one: Accident, other: Accident): boolean {
  const places = [one.place, other.place];
  if (places.some((place) => place.length < 2 || startsWith(municipalities, place))) return false;
  return startsWith(provinces, one.place) !== startsWith(provinces, other.place);
}

const startsWith = (names: readonly string[], place: string): boolean =>
  names.some((name) => place.startsWith(name));

/** GB/T 2260—2007: names of provinces without 省 and 自治区, as they stand before the place of an accident. */
const provinces = (
  '河北 山西 内蒙古 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 ' +
  '四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆'
).split(' ');

const municipalities = ['北京', '天津', '上海', '重庆', '台湾', '香港', '澳门'] as const;

const told = ({ place, mark, name }: Accident): string => `${place}“${mark}”${name}`;
