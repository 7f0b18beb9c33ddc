import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/document.ts';
import { gbt9704 } from '../../src/standard/gbt9704.ts';
import { toMillimetres } from '../../src/standard/units.ts';
import { layOutAnnexNote } from '../../src/typeset/annex-note.ts';
import { layOutImprint } from '../../src/typeset/imprint.ts';
import type { LaidOutItem, LaidOutParagraph } from '../../src/typeset/laid-out.ts';
import { isTurned, pageGeometry, roomOf } from '../../src/typeset/page-geometry.ts';
import { layOutRedHead } from '../../src/typeset/red-head.ts';
import { stretchesOf } from '../../src/typeset/stretches.ts';
import { createStyles } from '../../src/typeset/styles.ts';
import { layOutTextBlock } from '../../src/typeset/text-blocks.ts';
import { printParagraph, printRuns } from './print-laid-out.ts';
import { heading, imprint, mainPart, oneLine, paragraph, redHead, table, text } from './sample-documents.ts';

const names = new Map(createStyles(gbt9704).map(({ id, name }) => [id, name]));
const print = (items: readonly LaidOutItem[]): readonly string[] =>
  items.map((item) => (item.kind === 'paragraph' ? printParagraph(item, names) : item.kind));
const nothing = () => {};

describe('red head (7.2)', () => {
  const { line } = gbt9704.page.grid;
  const heightAbove = (items: readonly LaidOutItem[], isMark: (item: LaidOutItem) => boolean): number => {
    const above = items.slice(0, items.findIndex(isMark)) as readonly LaidOutParagraph[];
    return above.reduce((sum, { after = 0 }) => sum + line + after, 0);
  };

  test.each([
    [['××市人民政府办公室'], '文件'],
    [['××县××镇人民政府'], ''],
    [['中共××省××市××新区工作委员会社会工作领导小组办公室'], '文件'],
    [['××市水务局', '××市农业农村局', '××市卫生健康委员会'], '文件'],
    [['××市水务局', '××市农业农村局'], ''],
  ])('%s: the ink of the mark begins 35 mm below the type area', (issuers, suffix) => {
    const items = layOutRedHead(redHead({ issuers, suffix }), 'general', gbt9704, nothing);
    const isMark = (item: LaidOutItem) =>
      item.kind === 'table' || names.get(item.style) === '公文发文机关标志';
    const mark = items.find(isMark);
    const first =
      mark?.kind === 'table' ? mark.rows[0]?.cells.flatMap(({ paragraphs }) => paragraphs) : [mark];
    const runs = (first ?? []).flatMap((each) => each?.runs ?? []);
    const size = Math.max(...runs.map((run) => (run.kind === 'text' ? (run.size ?? 0) : 0)));
    const ink = heightAbove(items, isMark) + size * 10 * gbt9704.redHead.mark.inkTop;
    expect(toMillimetres(ink)).toBeCloseTo(35, 1);
  });

  test('secrecy keeps line 2 without a copy number; urgency alone has line 1', () => {
    const slots = (more: object) =>
      print(layOutRedHead(redHead(more), 'general', gbt9704, nothing))
        .slice(0, 3)
        .map((line) => line.replace(/ \[.*?\]/u, ''));
    expect(slots({ secrecy: '秘密★1年', urgency: '加急' })).toEqual([
      '公文空行',
      '公文密级和紧急程度 秘密★1年',
      '公文密级和紧急程度 加急',
    ]);
    expect(slots({ urgency: '特急' })).toEqual(['公文密级和紧急程度 特急', '公文空行', '公文空行']);
    expect(slots({ copyNumber: '000001', urgency: '特急' })).toEqual([
      '公文份号 000001',
      '公文密级和紧急程度 特急',
      '公文空行',
    ]);
  });

  test('signers stand two on a line, aligned, the number on the last of these lines', () => {
    const head = redHead({ signers: ['王××', '欧阳××', '李××', '张××'] });
    expect(print(layOutRedHead(head, 'general', gbt9704, nothing)).slice(-2)).toEqual([
      '公文签发人 [before 1158; tabs left 4688, left 7248] ⇥签发人：{楷体_GB2312|王××}⇥{楷体_GB2312|欧阳××}',
      '公文发文字号 [left; before 259; tabs left 316, left 5968, left 7248] ⇥×政办发〔2026〕12号⇥{楷体_GB2312|李××}⇥{楷体_GB2312|张××}',
    ]);
  });
});

describe('annex note (7.3.4)', () => {
  test('one entry has no number, and its second line begins below its first character', () => {
    expect(print(layOutAnnexNote({ label: '附件：', titles: ['任务清单'] }, gbt9704))).toEqual([
      '公文附件说明 [left 1607 hanging 975; tabs left 1607] 附件：⇥任务清单',
    ]);
  });

  test('ten entries make room for two digits', () => {
    const titles = Array.from({ length: 10 }, (_, index) => `第${index + 1}项清单`);
    const printed = print(layOutAnnexNote({ label: '附件：', titles }, gbt9704));
    expect([printed[0], printed[1], printed[9]]).toEqual([
      '公文附件说明 [left 2072 hanging 1440; tabs left 2072] 附件：1.⇥第1项清单',
      '公文附件说明 [left 2072 hanging 495; tabs left 2072] 2.⇥第2项清单',
      '公文附件说明 [left 2072 hanging 495; tabs left 2072] 10.⇥第10项清单',
    ]);
  });
});

describe('blocks', () => {
  const set = (block: Exclude<Block, { kind: 'table' }>, width = 8844) =>
    print(layOutTextBlock(block, 'form', width, gbt9704));

  test('a chapter is centred, without the indent of text', () => {
    const chapter = { ...heading(1, '第一章　', '总则'), alignment: 'center' } as const;
    expect(set(chapter)).toEqual(['公文一级标题 [center; ] 第一章　总则']);
  });

  test('a heading that runs on has its level’s font for its own words only', () => {
    expect(set(heading(1, '一、', '提高认识。', '各单位要高度重视。'))).toEqual([
      '公文正文 {黑体|一、提高认识。}各单位要高度重视。',
    ]);
    expect(set(heading(3, '1.', '提高认识。', '各单位要高度重视。'))).toEqual([
      '公文正文 1.提高认识。各单位要高度重视。',
    ]);
  });

  test('a list of names begins like body text and hangs by its label', () => {
    const inlines = text('成　员：××');
    expect(set({ kind: 'paragraph', indent: 'hanging', hangingCharacters: 4, inlines })).toEqual([
      '公文正文 [left 1896 hanging 1264] 成　员：××',
    ]);
  });

  test('a note hangs by its own mark', () => {
    const hanging = (content: string) =>
      set({ kind: 'paragraph', indent: 'hanging', inlines: text(content) });
    expect(hanging('1.零报告也须填报。')).toEqual(['公文填报说明 [left 280 hanging 280] 1.零报告也须填报。']);
    expect(hanging('（12）零报告也须填报。')).toEqual([
      '公文填报说明 [left 840 hanging 840] （12）零报告也须填报。',
    ]);
    expect(hanging('联系人：张××')).toEqual(['公文填报说明 [left 1120 hanging 1120] 联系人：张××']);
    expect(hanging('没有标记的说明')).toEqual(['公文填报说明 [left 560 hanging 560] 没有标记的说明']);
  });

  const slot = (label: string, width: number) => [
    ...text(label),
    { kind: 'blank' as const, blank: { anchor: label, label, width } },
  ];

  test('labels are spread with equal spaces, the last one ending at the right edge', () => {
    const slots = ['审核人：', '填表人：', '联系电话：'].map((label) => slot(label, 4));
    expect(set({ kind: 'form-line', slots })).toEqual([
      '公文填报项目 [tabs left 3162, right 8844] 审核人：{blank 审核人： 4}⇥填表人：{blank 填表人： 4}⇥联系电话：{blank 联系电话： 4}',
    ]);
  });

  test('blanks give way before the line is divided, but not below five characters', () => {
    const slots = ['审核人：', '填表人：', '联系电话：'].map((label) => slot(label, 10));
    expect(set({ kind: 'form-line', slots })).toEqual([expect.stringContaining('{blank 审核人： 5}')]);
    expect(set({ kind: 'form-line', slots: [...slots, ...slots] })).toHaveLength(2);
  });

  const named = (value: string) => [
    ...text('填报单位：'),
    { kind: 'blank' as const, blank: { anchor: '单位', label: '填报单位', width: 10, value } },
  ];
  const date = slot('填报时间：', 4);

  test('a name takes the room that it needs, and blanks beside it give way first', () => {
    const short = set({ kind: 'form-line', slots: [named('县中医院'), slot('填表人：', 10)] });
    expect(short).toEqual([
      '公文填报项目 [tabs right 8844] 填报单位：{blank 单位 县中医院}⇥填表人：{blank 填表人： 10}',
    ]);
    const long = set({ kind: 'form-line', slots: [named('县'.repeat(16)), slot('填表人：', 10)] });
    expect(long).toEqual([expect.stringContaining('{blank 填表人： 5}')]);
  });

  test('the last label stays at the right end when a long name pushes it down', () => {
    expect(set({ kind: 'form-line', slots: [named('县'.repeat(22)), date] })).toEqual([
      `公文填报项目 填报单位：{blank 单位 ${'县'.repeat(22)}}`,
      '公文填报项目 [tabs right 8844] ⇥填报时间：{blank 填报时间： 4}',
    ]);
  });

  test('a name longer than a line hangs by its label', () => {
    expect(set({ kind: 'form-line', slots: [named('县'.repeat(40))] })).toEqual([
      `公文填报项目 [left 1400 hanging 1400] 填报单位：{blank 单位 ${'县'.repeat(40)}}`,
    ]);
  });
});

describe('which pages lie on their side', () => {
  const wide = table(17);
  const narrow = table(3);
  const fits = (each: { columns: readonly unknown[] }) => each.columns.length < 10;
  const outline = (more: Parameters<typeof mainPart>[0]) =>
    stretchesOf(mainPart(more), fits).map(
      ({ orientation, blocks }) => `${orientation}: ${blocks.map(({ kind }) => kind).join(' ')}`,
    );
  const label: Block = { kind: 'form-line', slots: [text('审核人：')] };
  const note: Block = { kind: 'paragraph', indent: 'flush', inlines: text('填报说明：') };

  test.each([
    ['text alone', { blocks: [paragraph(oneLine)] }, ['portrait: paragraph']],
    ['a narrow table', { blocks: [paragraph(oneLine), narrow] }, ['portrait: paragraph table']],
    [
      'a wide table between text: alone, with the heading above and the labels below it',
      { blocks: [paragraph(oneLine), heading(1, '一、', '情况'), wide, label, paragraph(oneLine)] },
      ['portrait: paragraph', 'landscape: heading table form-line', 'portrait: paragraph'],
    ],
    [
      'a form between text: its labels and notes lie with it, a heading after them does not',
      { blocks: [heading(1, '一、', '清单'), label, wide, label, note, heading(1, '二、', '要求')] },
      ['landscape: heading form-line table form-line paragraph', 'portrait: heading'],
    ],
    [
      'tables of which the author says how they lie',
      {
        blocks: [
          paragraph(oneLine),
          { ...narrow, orientation: 'landscape' as const },
          { ...wide, orientation: 'portrait' as const },
        ],
      },
      ['portrait: paragraph', 'landscape: table', 'portrait: table'],
    ],
    [
      'what the author asks for',
      { blocks: [narrow], orientation: 'landscape' as const },
      ['landscape: table'],
    ],
    ['an A3 sheet', { blocks: [narrow], paper: 'A3' as const }, ['landscape: table']],
  ])('%s', (_name, more, expected) => {
    expect(outline(more)).toEqual(expected);
  });

  test('a form turns as a whole', () => {
    const { recipients: _r, signature: _s, ...form } = mainPart({ blocks: [label, wide, label] });
    expect(stretchesOf(form, fits).map(({ orientation }) => orientation)).toEqual(['landscape']);
  });
});

describe('pages', () => {
  test('a landscape A4 page is an upright one turned by the binding edge', () => {
    const upright = pageGeometry('A4', 'portrait', gbt9704);
    const turned = pageGeometry('A4', 'landscape', gbt9704);
    expect([turned.top, turned.right, turned.bottom, turned.left]).toEqual([
      upright.left,
      upright.top,
      upright.right,
      upright.bottom,
    ]);
    expect(roomOf(turned)).toEqual({ width: roomOf(upright).height, height: roomOf(upright).width });
    expect(isTurned('A4', 'landscape')).toBe(true);
  });

  test('a landscape A3 page is bound like an upright A4 one and keeps its foot', () => {
    const folded = pageGeometry('A3', 'landscape', gbt9704);
    expect(folded).toMatchObject({ width: 23811, height: 16838, top: 2098, left: 1588 });
    expect(roomOf(folded).height).toBe(12755);
    expect(isTurned('A3', 'landscape')).toBe(false);
  });
});

describe('imprint (7.4)', () => {
  test('its height is that of its lines and rules', () => {
    expect(layOutImprint(imprint, 'general', gbt9704).height).toBe(2 * 460 + 3 * 20);
    const long = {
      ...imprint,
      cc: { label: '抄送：', text: '市委办公室，'.repeat(12) },
      others: ['共印10份'],
    };
    expect(layOutImprint(long, 'general', gbt9704).height).toBe((3 + 1 + 1) * 460 + 4 * 20);
  });

  test('an office too long for one line with the date leaves the date a line of its own', () => {
    const { table: set } = layOutImprint(
      {
        ...imprint,
        printing: {
          office: '××省××市××经济技术开发区管理委员会办公室',
          date: [{ kind: 'text', text: '2026年11月20日印发' }],
        },
      },
      'general',
      gbt9704,
    );
    expect(set.rows.at(-1)?.cells[0]?.paragraphs.map(({ runs }) => printRuns(runs))).toEqual([
      '××省××市××经济技术开发区管理委员会办公室',
      '2026年11月20日印发',
    ]);
  });
});
