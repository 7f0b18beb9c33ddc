import { describe, expect, test } from 'vitest';
import type { BodyPart } from '../../src/campaign/document-plan.ts';
import { describe as describeFinding } from '../../src/i18n/describe.ts';
import { writeText } from '../../src/writers/text/write-text.ts';
import { composeOne } from './print.ts';
import { campaign, origin, part, prosePlan } from './sample.ts';

const facts = [
  { id: '截止', text: '*3月*', origin },
  { id: '两行', text: '一\n二', origin },
];

function body(parts: readonly BodyPart[]) {
  const { document, diagnostics } = composeOne(prosePlan({ title: '题', body: parts }), campaign({ facts }));
  const lines = writeText(document).trimEnd().split('\n').slice(2);
  return { document, diagnostics, lines };
}

const lines = (text: string): readonly string[] => body([part({ text })]).lines;

describe('text of a part of the body', () => {
  test('an empty line begins a paragraph, a line end does not', () => {
    expect(lines('第一段，\n接着写\n\n第二段')).toEqual(['　　第一段，接着写', '　　第二段']);
    expect(lines('use Word\nor WPS，\n均可')).toEqual(['　　use Word or WPS，均可']);
  });

  test('a line end that an author asks for', () => {
    expect(body([part({ text: '甲\\\n乙' })]).document.parts[0]?.blocks).toMatchObject([
      { inlines: [{ text: '甲' }, { kind: 'break' }, { text: '乙' }] },
    ]);
    expect(lines('甲  \n乙')).toEqual(['　　甲乙']);
  });

  test('spaces typed before a paragraph begin it and are not its indent', () => {
    expect(lines('　　甲\n\n    乙\n\n \t　丙')).toEqual(['　　甲', '　　乙', '　　丙']);
    const { lines: found, diagnostics } = body([part({ text: '　　甲。\n　　乙。\n丙' })]);
    expect(found).toEqual(['　　甲。', '　　乙。丙']);
    expect(diagnostics.map(({ parameters }) => parameters)).toEqual([{ line: '丙' }]);
  });

  test('headings are numbered with those around them', () => {
    const { lines: found } = body([
      part({ section: '总体要求', text: '# 甲\n\n一\n\n## 乙\n\n# 丙' }),
      part({ text: '# 丁' }),
      part({ section: '戊' }),
    ]);
    expect(found).toEqual([
      '　　一、总体要求',
      '　　（一）甲',
      '　　一',
      '　　1.乙',
      '　　（二）丙',
      '　　二、丁',
      '　　三、戊',
    ]);
  });

  test('stress at the start of a paragraph is its heading, where it ends like one', () => {
    expect(
      body([
        part({
          section: '要求',
          text: '**加强领导。**各单位\n\n**严格考核**。结果\n\n**各单位**要重视\n\n**收尾**',
        }),
      ]).lines,
    ).toEqual([
      '　　一、要求',
      '　　（一）加强领导。各单位',
      '　　（二）严格考核。结果',
      '　　**各单位**要重视',
      '　　（三）收尾',
    ]);
  });

  test('a number that was typed before it is its number', () => {
    expect(
      body([part({ section: '要求', text: '**一要加强领导。**甲\n\n**（五）考核。**乙' })]).lines,
    ).toEqual(['　　一、要求', '　　一要加强领导。甲', '　　（五）考核。乙']);
  });

  test('stress touches Chinese quotation marks', () => {
    expect(lines('落实**“一岗双责”**要求')).toEqual(['　　落实**“一岗双责”**要求']);
  });

  test('lists become paragraphs in official form', () => {
    expect(lines('1. 甲\n2. 乙\n   1. 丙\n      1. 丁\n3. **戊。**己\n\n- 庚\n- 辛')).toEqual([
      '　　1.甲',
      '　　2.乙',
      '　　（1）丙',
      '　　①丁',
      '　　3.戊。己',
      '　　庚',
      '　　辛',
    ]);
    expect(lines('5. 甲\n6. 乙')).toEqual(['　　5.甲', '　　6.乙']);
  });

  test('a list item goes on below its first paragraph', () => {
    expect(lines('1. 甲\n\n   乙\n\n2. 丙')).toEqual(['　　1.甲', '　　乙', '　　2.丙']);
  });

  test('a link prints its text; an image is reported', () => {
    const { lines: found, diagnostics } = body([part({ text: '见[附件](a.docx)。![示意图](b.png)' })]);
    expect(found).toEqual(['　　见附件。示意图']);
    expect(diagnostics.map(({ code, parameters }) => [code, parameters])).toEqual([
      ['HT517', { alt: '示意图' }],
    ]);
  });

  test('what a reference stands for is not read as Markdown', () => {
    expect(lines('于**【事实：截止】**前')).toEqual(['　　于***3月***前']);
    expect(body([part({ text: '于【事实：截止】前' })]).document.parts[0]?.blocks).toMatchObject([
      { inlines: [{ kind: 'text', text: '于*3月*前' }] },
    ]);
    expect(lines('【事实：没有】、【【甲】')).toEqual(['　　【事实：没有】、【甲】']);
  });

  test('a line below a finished sentence is mentioned, because it looks like a paragraph', () => {
    const { lines: found, diagnostics } = body([part({ text: '一要甲。\n二要乙。\n\n1. 丙。\n2. 丁。' })]);
    expect(found[0]).toBe('　　一要甲。二要乙。');
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['HT518', 'info']]);
    expect(diagnostics.map((one) => describeFinding(one, 'zh').message)).toEqual([
      '“二要乙。”与上一行会排成同一段',
    ]);
    const long = body([part({ text: '一要甲。\n二要逐一检查各处消火栓和灭火器是否完好。' })]).diagnostics;
    expect(long.map((one) => describeFinding(one, 'zh').message)).toEqual([
      '“二要逐一检查各处消火栓和灭火器是…”与上一行会排成同一段',
    ]);
  });

  test('an intro is plain text, a paragraph a line', () => {
    expect(body([part({ section: '甲', intro: '**一**\n\n　　# 二' })]).lines).toEqual([
      '　　一、甲',
      '　　**一**',
      '　　# 二',
    ]);
  });

  test.each([
    ['brackets', '['.repeat(90_000)],
    ['stress that never ends', '**甲'.repeat(30_000)],
    ['links that never end', '[a]('.repeat(20_000)],
    ['lists in lists', `${'- '.repeat(5_000)}甲`],
    ['numbered lists in lists', `${'1. '.repeat(5_000)}甲`],
    ['one line each', '甲\n'.repeat(30_000)],
  ])('a flood of %s ends, and loses nothing', (_, text) => {
    const printed = lines(text)
      .join('')
      .replace(/[\s　]/gu, '');
    expect(printed.length).toBeGreaterThanOrEqual(text.replace(/\s/gu, '').length);
  });
});
