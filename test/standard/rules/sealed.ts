import { characters, lines, millimetres, places, type RuleGroup, words } from '../measure.ts';
import { blankLinesBetween, centre, character, found, middleOf, pitch, third, typeArea } from '../pages.ts';
import { dateLine, lastText, name, names } from './signature-parts.ts';

const sealed = ['full-head', 'short-mark', 'recipients', 'note', 'upward-one-signer'];
const jointly = ['joint-three', 'joint-five'];
/** Of a county's or a bureau's seal, mm: the standard gives none. */
const seal = 42;

/** 7.3.5.1: signature and date with a seal. */
export const sealedRules: readonly RuleGroup[] = [
  {
    clause: '7.3.5.1',
    zh: '加盖印章的署名和成文日期',
    en: 'signature and date with a seal',
    rules: [
      {
        strength: 'SHOULD',
        zh: '成文日期右空四字',
        en: 'the date four characters from the right',
        on: sealed,
        measure: (document) => characters((typeArea.right - dateLine(document).right) / character, 4),
      },
      {
        strength: 'SHOULD',
        zh: '署名在成文日期之上',
        en: 'the name above the date',
        on: sealed,
        measure: (document) => lines(blankLinesBetween(name(document), dateLine(document)), 0),
      },
      {
        strength: 'SHOULD',
        zh: '署名以成文日期为准居中编排',
        en: 'the name centred on the date',
        on: sealed,
        measure: (document) => millimetres(centre(name(document)) - centre(dateLine(document)), 0),
      },
      {
        strength: 'MUST',
        zh: '署名不超出版心右边缘',
        en: 'the name inside the type area',
        on: [...sealed, 'long-mark'],
        measure: (document) => places(name(document).right > typeArea.right + 1 ? 1 : 0, 0),
      },
      {
        strength: 'MUST',
        zh: '留出印章位置：直径 42 mm 的印章下压署名和成文日期，顶端距正文一行之内',
        en: 'room for the seal: one of 42 mm presses name and date with its upper edge within a line of the text',
        on: ['full-head', 'short-mark', 'recipients', 'note'],
        measure: (document) => {
          // The centre of the seal lies at the upper edge of the name at the lowest, so that both lines are below it.
          const centreOfSeal = middleOf(name(document)) - third / 2;
          const endOfText = middleOf(lastText(document)) + third / 2;
          return lines((centreOfSeal - seal / 2 - endOfText) / pitch, 0, 1);
        },
      },
      {
        strength: 'MUST',
        zh: '印章压得住署名和成文日期：两行都在印章的下半圆内',
        en: 'the seal reaches both lines: they lie within its lower half',
        on: ['full-head', 'short-mark', 'recipients', 'note'],
        measure: (document) =>
          lines(
            (middleOf(dateLine(document)) + third / 2 - (middleOf(name(document)) - third / 2)) / pitch,
            1,
            1,
          ),
      },
    ],
  },
  {
    clause: '7.3.5.1',
    zh: '联合行文加盖印章',
    en: 'joint signature with seals',
    rules: [
      {
        strength: 'SHOULD',
        zh: '各发文机关署名按顺序排列',
        en: 'names in the order of the issuers',
        on: jointly,
        measure: (document) =>
          words(
            names(document)
              .map(({ text }) => text)
              .join(' '),
            [
              '某某县教育局 某某县公安局 某某县交通运输局',
              '某某县民政局 某某县教育局 某某县公安局 某某县财政局 某某县妇女联合会',
            ],
          ),
      },
      {
        strength: 'SHOULD',
        zh: '整齐排列在相应位置：同一行的署名间隔相等',
        en: 'evenly placed: equal distances on a line',
        on: jointly,
        measure: (document) => {
          const row = names(document).slice(0, 3).map(centre);
          const steps = row.slice(1).map((x, index) => x - (row[index] ?? 0));
          return millimetres(Math.max(...steps) - Math.min(...steps), 0);
        },
      },
      {
        strength: 'MUST',
        zh: '印章之间互不相交或相切：同一行署名的中心相距超过 42 mm',
        en: 'seals neither touch nor cross: centres on a line more than 42 mm apart',
        on: jointly,
        measure: (document) => {
          const on = names(document);
          const near = on.filter((each, index) => {
            const next = on[index + 1];
            return next !== undefined && next.line === each.line && centre(next) - centre(each) <= seal;
          });
          return places(near.length, 0);
        },
      },
      {
        strength: 'MUST',
        zh: '印章之间互不相交或相切：上下两行署名相距超过 42 mm',
        en: 'seals neither touch nor cross: rows of names more than 42 mm apart',
        on: ['joint-five'],
        measure: (document) => {
          const rows = [...new Set(names(document).map(({ line }) => line.baseline))];
          return places((rows[1] ?? 0) - (rows[0] ?? 0) > seal ? 0 : 1, 0);
        },
      },
      {
        strength: 'MUST',
        zh: '每排印章两端不得超出版心',
        en: 'seals stay inside the type area on both sides',
        on: jointly,
        measure: (document) =>
          places(
            names(document).filter(
              (each) =>
                centre(each) - seal / 2 < typeArea.left - 1 || centre(each) + seal / 2 > typeArea.right + 1,
            ).length,
            0,
          ),
      },
      {
        strength: 'MUST',
        zh: '最后一个印章下压成文日期：日期在最后一个署名之下',
        en: 'the last seal presses the date: the date is below the last name',
        on: jointly,
        measure: (document) =>
          lines(blankLinesBetween(found(names(document).at(-1), 'a name').line, dateLine(document)), 0),
      },
      {
        strength: 'MUST',
        zh: '成文日期以最后一个署名为准居中',
        en: 'the date centred on the last name',
        on: jointly,
        measure: (document) =>
          millimetres(centre(dateLine(document)) - centre(found(names(document).at(-1), 'a name')), 0),
      },
      {
        strength: 'MUST',
        zh: '首排印章顶端距正文一行之内（直径 42 mm）',
        en: 'the first row of seals within a line of the text (42 mm)',
        on: jointly,
        measure: (document) => {
          const first = found(names(document)[0], 'a name').line;
          return lines(
            (middleOf(first) - third / 2 - seal / 2 - (middleOf(lastText(document)) + third / 2)) / pitch,
            0,
            1,
          );
        },
      },
    ],
  },
];
