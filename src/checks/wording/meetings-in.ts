import { congresses } from '../words/meetings/congresses.ts';

/** A congress or a plenum whose spirit a text is to carry out: 党的十九大和十九届二中、三中、四中全会精神. */
export interface NamedMeeting {
  /** As a message names it: 党的十九大, 十九届四中全会. */
  readonly name: string;
  /** Its place in the list of congresses. */
  readonly congress: number;
  /** The first day, as the list writes it; absent for a plenum that was never held. */
  readonly opened?: string;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const names = congresses.map(({ congress }) => congress);
const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

const meeting = new RegExp(
  `(?<![一二三四五六七八九十第])(?<congress>${names.join('|')})(?:大(?![一二三四街队道类个项重件])|届(?<plenums>[一二三四五六七八九]中(?:(?:全会)?[、，和及与][一二三四五六七八九]中)*)全会)`,
  'gu',
);

/** Up to where 精神 may stand, so that the meeting is one to be carried out and no date of history. */
const spirit = /^[^。；，\n]{0,30}?精神/u;
const toCome = /(?:迎接|喜迎|迎|筹备|召开前|献礼)[^。；，\n]{0,8}$/u;

/** Every meeting of the list that is named with its 精神. */
export function meetingsIn(text: string): readonly NamedMeeting[] {
  if (!text.includes('精神') || !names.some((name) => text.includes(name))) return [];
  return [...text.matchAll(meeting)].flatMap(({ index, 0: written, groups }) => {
    const end = index + written.length;
    if (!spirit.test(text.slice(end, end + 40)) || toCome.test(text.slice(Math.max(0, index - 16), index))) {
      return [];
    }
    const congress = names.indexOf(groups?.congress ?? '');
    const found = congresses[congress];
    if (!found) return [];
    const place = { congress, start: index, end };
    if (groups?.plenums === undefined) {
      return [{ ...place, name: `党的${found.congress}大`, opened: found.opened }];
    }
    return [...groups.plenums.matchAll(/[一二三四五六七八九](?=中)/gu)].flatMap(([ordinal]) => {
      const name = `${found.congress}届${ordinal}中全会`;
      const opened = found.plenums[ordinals.indexOf(ordinal)];
      if (opened !== undefined) return [{ ...place, name, opened }];
      return found.isOver ? [{ ...place, name }] : [];
    });
  });
}
