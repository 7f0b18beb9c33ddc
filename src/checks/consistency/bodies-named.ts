import { shortForms } from '../words/short-forms.ts';

/** A department as a text names it: 市卫健委. */
export interface NamedBody {
  /** One for all forms of the name of one body at one level or place: 市, 卫生健康 and 委员会. */
  readonly body: string;
  /** With its level: 市卫健委. */
  readonly form: string;
  readonly isFull: boolean;
  /** UTF-16 offset in the text. */
  readonly start: number;
}

const stems = shortForms.stems
  .flatMap(([full, ...shorter]) => [full, ...shorter].map((stem) => ({ stem, full })))
  .sort((one, other) => other.stem.length - one.stem.length);

const fullOf = new Map<string, string>(stems.map(({ stem, full }) => [stem, full]));

const named = new RegExp(
  `(?<level>国家|[省市县区州旗])(?<stem>${stems.map(({ stem }) => stem).join('|')})(?<end>委员会|[部厅局委])`,
  'gu',
);

/** Every department that a text names with its level, in order. */
export const namedBodies = (text: string): readonly NamedBody[] =>
  [...text.matchAll(named)].map(({ index, groups, 0: form }) => {
    const { level = '', stem = '', end = '' } = groups ?? {};
    const full = fullOf.get(stem) ?? stem;
    const kind = end === '委' ? '委员会' : end;
    return {
      body: `${placeOf(text, index)}${level}${full}${kind}`,
      form,
      isFull: stem === full && end === kind,
      start: index,
    };
  });

/** Letters that stand before the name of a body without being part of it: 由市卫健委, 根据省卫健委的部署, 联合市卫健委. */
export const leadingIn = new Set('由经报向与和及同对按据照在是为将把被请抄送到从给并以于等如让或的合');

/** What may be a place: 昆山市卫健委 is not the 市卫生健康委 of the text. */
function placeOf(text: string, start: number): string {
  const before = text.charAt(start - 1);
  return /\p{Script=Han}/u.test(before) && !leadingIn.has(before)
    ? text.slice(Math.max(0, start - 2), start)
    : '';
}
