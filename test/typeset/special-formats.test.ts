import { describe, expect, test } from 'vitest';
import type { OfficialDocument } from '../../src/document/document.ts';
import { gbt9704 } from '../../src/standard/gbt9704.ts';
import { typeset } from '../../src/typeset/typeset.ts';
import { printLaidOut } from './print-laid-out.ts';
import { imprint, mainPart, official, oneLine, paragraph, redHead, text } from './sample-documents.ts';
import { minutes, order, telegram } from './special-documents.ts';

const layOut = (document: OfficialDocument) => typeset(document, gbt9704, () => {});
const print = (document: OfficialDocument) => printLaidOut(layOut(document));

describe('the special formats, laid out', () => {
  test.each([
    ['order', order(3, [{ post: '市　长', name: '张××' }])],
    ['minutes', minutes(3)],
    ['telegram', telegram(2)],
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

test('text that belongs to an unprinted title without a head begins on the first line', () => {
  const part = mainPart({ title: { text: '令', isUnprinted: true }, blocks: [paragraph(oneLine)] });
  expect(print(official([part])).split('\n')[1]).toContain('各县');
});
