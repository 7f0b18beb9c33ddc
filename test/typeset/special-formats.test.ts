import { describe, expect, test } from 'vitest';
import type { OfficialDocument } from '../../src/document/document.ts';
import { gbt9704 } from '../../src/standard/gbt9704.ts';
import { toMillimetres } from '../../src/standard/units.ts';
import { sectionRoom } from '../../src/typeset/section-room.ts';
import { typeset } from '../../src/typeset/typeset.ts';
import { printLaidOut } from './print-laid-out.ts';
import { imprint, mainPart, official, oneLine, paragraph, redHead, text } from './sample-documents.ts';
import { letter, letterImprint, minutes, order, telegram } from './special-documents.ts';

const layOut = (document: OfficialDocument) => typeset(document, gbt9704, () => {});
const print = (document: OfficialDocument) => printLaidOut(layOut(document));

describe('the special formats, laid out', () => {
  test.each([
    ['order', order(3, [{ post: '市　长', name: '张××' }])],
    ['minutes', minutes(3)],
    ['telegram', telegram(2)],
    ['letter', letter(2, { copyNumber: '000012', secrecy: '机密★5年', urgency: '特急' })],
  ])('%s', async (name, document) => {
    await expect(print(document)).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  test('head lines too long for one line take one each, the right one ending at the right', () => {
    const unit = '××市农村饮水安全隐患排查整治工作领导小组办公室';
    const lines = [{ left: text(unit), right: text('2026年11月20日') }];
    const document = official([mainPart()], { format: 'minutes', head: redHead({ lines }) });
    expect(
      print(document)
        .split('\n')
        .filter((line) => line.startsWith('公文版头')),
    ).toEqual([
      `公文版头项目 [before 838; tabs left 316] ⇥${unit}`,
      '公文版头末行 [before 259; tabs right 8528] ⇥2026年11月20日',
    ]);
  });

  test('what only special formats use is not among the styles of a general document', () => {
    const styles = layOut(official([mainPart()], { head: redHead(), imprint })).styles.map(
      ({ name }) => name,
    );
    expect(styles).not.toContain('公文出席人员');
    expect(layOut(minutes(1)).styles.map(({ name }) => name)).toContain('公文出席人员');
  });

  test('the mark of a letter is the lead issuer alone, and never says 文件', () => {
    const printed = print(letter(1, { issuers: ['××市财政局', '××市水务局'], suffix: '文件' }));
    expect(printed).toContain('|××市财政局}');
    expect(printed).not.toContain('××市水务局');
    expect(printed).not.toContain('文件');
  });

  test('a blank in the head of a draft letter is one of the document', () => {
    const blank = { anchor: '函/编号', label: '编号', width: 2 };
    const { blanks } = layOut(letter(1, { number: [{ kind: 'blank', blank }] }));
    expect(blanks).toEqual([{ anchor: '函/编号', label: '编号' }]);
  });

  test('an order has no red rule and no title', () => {
    const printed = print(order(1, []));
    expect(printed).not.toContain('公文标题');
    const { styles, sections } = layOut(order(1, []));
    const ruled = styles.filter((style) => style.ruleBelow !== undefined).map(({ id }) => id);
    const used = sections.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'paragraph' ? [item.style] : [])),
    );
    expect(used.filter((style) => ruled.includes(style))).toEqual([]);
  });
});

describe('the first page of a letter (10.1)', () => {
  const roomOfFirst = (document: OfficialDocument) => {
    const { sections, styles } = layOut(document);
    const [section] = sections;
    if (section === undefined) throw new Error('no section');
    return { section, room: sectionRoom(section, new Map(styles.map((style) => [style.id, style]))) };
  };

  test('text goes on to the lower rule there, and to the type area on the others', () => {
    const { section, room } = roomOfFirst(letter(1));
    expect(room.height).toBe(gbt9704.page.typeArea.height);
    const { letter: rules } = gbt9704;
    expect(section.page.bottom).toBe(rules.firstBottom);
    expect(toMillimetres(rules.firstBottom)).toBeCloseTo(20 + 4.94, -1);
    expect(section.page.linePitch).toBeUndefined();
  });

  test('each line of the head takes one from the text', () => {
    const one = roomOfFirst(letter(1)).room.firstHeight ?? 0;
    const three = roomOfFirst(letter(1, { copyNumber: '000012', secrecy: '秘密★1年', urgency: '加急' })).room;
    expect(one - (three.firstHeight ?? 0)).toBe(2 * gbt9704.page.grid.line);
  });

  test('its imprint has neither rules nor printing, and stays in the type area', () => {
    const table = layOut(letter(1)).sections.at(-1)?.items.at(-1);
    if (table?.kind !== 'table') throw new Error('no imprint');
    expect(table.place).toBe('page-foot');
    expect(Object.values(table.borders).every((rule) => rule === 0)).toBe(true);
    const lift = gbt9704.page.margin.bottom - gbt9704.letter.firstBottom;
    expect(table.rows.at(-1)?.height).toEqual({ value: lift, rule: 'exact' });
    const long = layOut(letter(24)).sections.at(-1)?.items.at(-1);
    expect(long?.kind === 'table' && long.rows).toHaveLength(1);
  });

  test('an even page is not asked for, not even by the document', () => {
    const { sections } = layOut({ ...letter(1), imprint: { ...letterImprint, face: 'even' } });
    expect(sections).toHaveLength(1);
  });
});

test('text that belongs to an unprinted title without a head begins on the first line', () => {
  const part = mainPart({ title: { text: '令', isUnprinted: true }, blocks: [paragraph(oneLine)] });
  expect(print(official([part])).split('\n')[1]).toContain('各县');
});
