import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { cutYaml, joinPiece } from '../../src/merge/cut.ts';
import { mergeYaml } from '../../src/merge/merge-yaml.ts';

const base = `# 说明
hongtou: 1
name: 校园安全整治

topics:
  # 消防最急
  - title: 消防
    lead: 安全管理股
    tasks:
      - id: 通道
        text: 检查消防通道。
        deadline: 2026年3月底前 # 暂定
      - { id: 器材, text: 更换灭火器。, deadline: 2026年5月底前 }
      - 每学期组织疏散演练。
  - title: 校车
    tasks:
      - text: |
          建立台账。

          # 不是注释
        deadline: 2026年4月底前
facts:
  联系人: 张××
`;
const merge = (ours: string, theirs: string) =>
  mergeYaml(base, ours, theirs, { ours: '我方', theirs: '对方' });

test('pieces are the file to the letter', () => {
  const whole = cutYaml(base);
  expect(whole && joinPiece(whole)).toBe(base);
  const plans = join(import.meta.dirname, '../../plans');
  const files = readdirSync(plans, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  expect(files.length).toBeGreaterThan(40);
  for (const name of files) {
    const text = readFileSync(join(plans, name), 'utf8');
    const piece = cutYaml(text);
    expect(piece && joinPiece(piece), name).toBe(text);
  }
});

test('two fields of one task, changed by two people', () => {
  const { text, conflicts } = merge(
    base.replace('检查消防通道', '逐栋检查消防通道'),
    base.replace('2026年3月底前', '2026年4月底前'),
  );
  expect(conflicts).toEqual([]);
  expect(text).toBe(
    base.replace('检查消防通道', '逐栋检查消防通道').replace('2026年3月底前', '2026年4月底前'),
  );
});

test('tasks added at the same place by both, one removed, comments kept', () => {
  const ours = base
    .replace('      - 每学期', '      - 张贴疏散图。\n      - 每学期')
    .replace('# 消防最急', '# 消防最急，先做');
  const theirs = base
    .replace('      - 每学期', '      # 新增\n      - 检修应急照明。\n      - 每学期')
    .replace('      - { id: 器材, text: 更换灭火器。, deadline: 2026年5月底前 }\n', '');
  const { text, conflicts } = merge(ours, theirs);
  expect(conflicts).toEqual([]);
  expect(text).toMatchInlineSnapshot(`
    "# 说明
    hongtou: 1
    name: 校园安全整治

    topics:
      # 消防最急，先做
      - title: 消防
        lead: 安全管理股
        tasks:
          - id: 通道
            text: 检查消防通道。
            deadline: 2026年3月底前 # 暂定
          - 张贴疏散图。
          # 新增
          - 检修应急照明。
          - 每学期组织疏散演练。
      - title: 校车
        tasks:
          - text: |
              建立台账。

              # 不是注释
            deadline: 2026年4月底前
    facts:
      联系人: 张××
    "
  `);
});

test('one field changed by both is marked, and nothing else', () => {
  const { text, conflicts } = merge(
    base.replace('2026年3月底前', '2026年4月底前').replace('张××', '李××'),
    base.replace('2026年3月底前', '2026年6月底前').replace('lead: 安全管理股', 'lead: 督导室'),
  );
  expect(conflicts).toEqual(['topics › 消防 › tasks › 通道 › deadline']);
  expect(text).toMatchInlineSnapshot(`
    "# 说明
    hongtou: 1
    name: 校园安全整治

    topics:
      # 消防最急
      - title: 消防
        lead: 督导室
        tasks:
          - id: 通道
            text: 检查消防通道。
    <<<<<<< 我方
            deadline: 2026年4月底前 # 暂定
    =======
            deadline: 2026年6月底前 # 暂定
    >>>>>>> 对方
          - { id: 器材, text: 更换灭火器。, deadline: 2026年5月底前 }
          - 每学期组织疏散演练。
      - title: 校车
        tasks:
          - text: |
              建立台账。

              # 不是注释
            deadline: 2026年4月底前
    facts:
      联系人: 李××
    "
  `);
});

test('the first field of an item changed by both keeps its dash on both sides', () => {
  const { text } = merge(
    base.replace('title: 消防', 'title: 消防安全'),
    base.replace('title: 消防', 'title: 火灾防控'),
  );
  const [ours, theirs] = ['ours', 'theirs'].map((side) => choose(text, side === 'ours'));
  expect(ours).toBe(base.replace('title: 消防', 'title: 消防安全'));
  expect(theirs).toBe(base.replace('title: 消防', 'title: 火灾防控'));
});

test('values of a map in braces are fields, too', () => {
  const { text, conflicts } = merge(
    base.replace('更换灭火器', '更换过期灭火器'),
    base.replace('deadline: 2026年5月底前 }', 'deadline: 2026年6月底前, remark: 已采购 }'),
  );
  expect(conflicts).toEqual([]);
  expect(text).toContain('- { id: 器材, text: 更换过期灭火器。, deadline: 2026年6月底前, remark: 已采购 }\n');
  const both = merge(
    base.replace('2026年5月底前', '2026年6月底前'),
    base.replace('2026年5月底前', '2026年7月底前'),
  );
  expect(both.conflicts).toEqual(['topics › 消防 › tasks › 器材']);
});

test('removed here, changed there: a person decides', () => {
  const { text, conflicts } = merge(
    base.replace('      - 每学期组织疏散演练。\n', ''),
    base.replace('每学期组织疏散演练', '每学期组织两次疏散演练'),
  );
  expect(conflicts).toHaveLength(1);
  expect(text).toContain('<<<<<<< 我方\n=======\n      - 每学期组织两次疏散演练。\n>>>>>>> 对方\n');
});

test('reworded here, moved there', () => {
  const drill = '      - 每学期组织疏散演练。\n';
  const { text, conflicts } = merge(
    base.replace('每学期组织疏散演练', '每学期组织一次疏散演练'),
    base.replace(drill, '').replace('      - id: 通道', `${drill}      - id: 通道`),
  );
  expect(conflicts).toEqual([]);
  expect(text).toBe(
    base.replace(drill, '').replace('      - id: 通道', '      - 每学期组织一次疏散演练。\n      - id: 通道'),
  );
});

test('a file that cannot be read on one side is marked as a whole', () => {
  const { conflicts, text } = merge(`${base}: [`, base.replace('张××', '李××'));
  expect(conflicts).toHaveLength(1);
  expect(text.startsWith('<<<<<<< 我方\n')).toBe(true);
});

/** What is left when a person takes one side of every conflict. */
function choose(text: string, takesOurs: boolean): string {
  return text.replaceAll(
    /<<<<<<< .*\n([\s\S]*?)=======\n([\s\S]*?)>>>>>>> .*\n/gu,
    (_, ours: string, theirs: string) => (takesOurs ? ours : theirs),
  );
}

/** Edits that a person makes, each in one place. */
const edits: readonly ((text: string) => string)[] = [
  (text) => text.replace('检查消防通道', '逐栋检查消防通道'),
  (text) => text.replace('2026年3月底前', '2026年4月底前'),
  (text) => text.replace('      - 每学期组织疏散演练。\n', ''),
  (text) => text.replace('      - { id: 器材', '      - 张贴疏散图。\n      - { id: 器材'),
  (text) => text.replace('  - title: 校车', '  - title: 食堂\n    tasks: [检查留样。]\n  - title: 校车'),
  (text) => text.replace('张××', '李××'),
  (text) => text.replace('更换灭火器', '更换过期灭火器'),
  (text) => text.replace('2026年5月底前', '2026年6月底前'),
  (text) => text.replace('name: 校园安全整治', 'name: 校园安全整治\nperiod: 2026年'),
  (text) => text.replace('建立台账。', '建立电子台账。'),
  (text) => `${text}# 末尾说明\n`,
  (text) => text.replace('    lead: 安全管理股\n', ''),
];
const some = fc.subarray([...edits.keys()]);

test('edits in different places never conflict and all arrive', () => {
  fc.assert(
    fc.property(some, some, (one, other) => {
      const apply = (numbers: readonly number[]): string =>
        numbers.reduce((text, number) => edits[number]?.(text) ?? text, base);
      const { text, conflicts } = merge(apply(one), apply(other));
      expect(conflicts).toEqual([]);
      expect(parseDocument(text).errors).toEqual([]);
      const values = (yaml: string): unknown => parseDocument(yaml).toJS();
      expect(values(text)).toEqual(values(apply([...new Set([...one, ...other])].sort((a, b) => a - b))));
    }),
  );
});

test('a side that changed nothing changes nothing', () => {
  fc.assert(
    fc.property(some, (numbers) => {
      const edited = numbers.reduce((text, number) => edits[number]?.(text) ?? text, base);
      expect(merge(edited, base)).toEqual({ text: edited, conflicts: [] });
      expect(merge(base, edited)).toEqual({ text: edited, conflicts: [] });
    }),
  );
});
