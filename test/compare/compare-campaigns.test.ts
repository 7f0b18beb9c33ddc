import { expect, test } from 'vitest';
import { changesIn } from './changes-in.ts';

const head = `hongtou: 1
name: 校园安全整治
period: 2026年1月—12月
issuer: 某县教育局
offices: [某县教育局, 安全管理股, 基础教育股, 督导室, 各中小学校]
`;
const older = `${head}topics:
  - title: 消防
    lead: 安全管理股
    tasks:
      - text: 检查食堂和宿舍楼的消防通道，发现堵塞立即清理。
        deadline: 2026年3月22日前
      - text: 更换过期灭火器，建立灭火器台账并逐校登记。
        deadline: 2026年5月底前
      - text: 每学期组织一次全员疏散演练。
        deadline: 长期坚持
  - title: 校车
    lead: 基础教育股
    tasks:
      - { id: 校车台账, text: 建立校车和驾驶人台账。, deadline: 2026年4月底前 }
phases:
  - { title: 排查, period: 2026年1月—6月 }
  - { title: 整改, period: 2026年7月—12月 }
`;

test('nothing has changed where only comments, quotes and layout have', () => {
  const again = older
    .replace('name: 校园安全整治', '# 说明\nname: "校园安全整治"')
    .replace('lead: 安全管理股', 'lead: [安全管理股]');
  expect(changesIn(older, again)).toBe('');
});

test('what was reworded, given another date or another office is one change each', () => {
  const newer = older
    .replace('3月22日前', '3月25日前')
    .replace('建立灭火器台账并逐校登记', '建立灭火器台账并逐校、逐层登记')
    .replace('lead: 基础教育股', 'lead: 督导室');
  expect(changesIn(older, newer)).toMatchInlineSnapshot(`
    "~ topic 校车
        role lead: [-基础教育股-]{+督导室+}
    ~ task 检查食堂和宿舍楼的消防通道，发现堵塞立即清理。
        deadline: [-2026年3月22日-]{+2026年3月25日+}前
    ~ task 更换过期灭火器，建立灭火器台账并逐校、逐层登记。
        text: 更换过期灭火器，建立灭火器台账并逐校{+、逐层+}登记。"
  `);
});

test('a task that is added or removed leaves the others alone', () => {
  const newer = older
    .replace('      - text: 每学期组织一次全员疏散演练。\n        deadline: 长期坚持\n', '')
    .replace('phases:', '      - { text: 校车安装卫星定位装置。, deadline: 2026年9月底前 }\nphases:');
  expect(changesIn(older, newer)).toMatchInlineSnapshot(`
    "- task 每学期组织一次全员疏散演练。 in 消防
    + task 校车安装卫星定位装置。 in 校车"
  `);
});

test('a task that moves to another topic is the same task', () => {
  const drill = '      - text: 每学期组织一次全员疏散演练。\n        deadline: 长期坚持\n';
  const newer = older.replace(drill, '').replace('phases:', `${drill}phases:`);
  expect(changesIn(older, newer)).toMatchInlineSnapshot(`
    "~ task 每学期组织一次全员疏散演练。 (消防 → 校车)
        role lead: [-安全管理股-]{+基础教育股+}"
  `);
});

test('order alone is told as order, and only of what moved', () => {
  const first =
    '      - text: 检查食堂和宿舍楼的消防通道，发现堵塞立即清理。\n        deadline: 2026年3月22日前\n';
  const newer = older.replace(first, '').replace('  - title: 校车', `${first}  - title: 校车`);
  expect(changesIn(older, newer)).toMatchInlineSnapshot(
    `"~ task 检查食堂和宿舍楼的消防通道，发现堵塞立即清理。 (order)"`,
  );
});

test('a thing with another id given by the author is another thing', () => {
  const newer = older.replace('id: 校车台账', 'id: 校车档案');
  expect(changesIn(older, newer)).toMatchInlineSnapshot(`
    "- task 建立校车和驾驶人台账。 in 校车
    + task 建立校车和驾驶人台账。 in 校车"
  `);
});

test('a topic or phase with a new title is the same by its words, or by most of its tasks', () => {
  const newer = older.replace('title: 消防', 'title: 火灾防控').replace('title: 排查', 'title: 全面排查');
  expect(changesIn(older, newer)).toMatchInlineSnapshot(`
    "~ topic 火灾防控
        title: [-消-]{+火灾+}防{+控+}
    ~ phase 全面排查
        title: {+全面+}排查"
  `);
});

const documents = (text: string): string => `${older}documents:
  - id: 通知
    kind: notice
    title: 关于开展校园安全整治的通知
    recipients: [各中小学校]
    body:
${text}`;

test('documents: sections, text without heading, annexes, number and date', () => {
  const one = documents(`      - 各校要高度重视校园安全，认真抓好落实。
      - section: 总体要求
        text: 坚持问题导向，全面排查隐患。
      - section: 工作任务
        show: topics
`);
  const other = documents(`      - 全县已经开学，现就有关事项通知如下。
      - 各校要高度重视校园安全，认真抓好落实工作。
      - section: 总体要求和目标
        text: 坚持问题导向，全面排查整治隐患。
      - section: 工作任务
        show: topics
`).replace('    recipients', '    number: 某教发〔2026〕3号\n    date: 2026-01-05\n    recipients');
  expect(changesIn(one, other)).toMatchInlineSnapshot(`
    "~ document 关于开展校园安全整治的通知
        number: {+某教发〔2026〕3号+}
        date: {+2026年1月5日+}
    + section 全县已经开学，现就有关事项通知如下。 in 关于开展校园安全整治的通知
    ~ section 各校要高度重视校园安全，认真抓好落实工作。
        text: 各校要高度重视校园安全，认真抓好落实{+工作+}。
    ~ section 总体要求和目标
        title: 总体要求{+和目标+}
        text: 坚持问题导向，全面排查{+整治+}隐患。"
  `);
});

test('a thousand tasks are compared as quickly as one by one', () => {
  const many = (change: (text: string, index: number) => string): string =>
    `${head}topics:\n  - title: 排查\n    tasks:\n${Array.from(
      { length: 1000 },
      (_, index) => `      - ${change(`第${index}所学校的消防设施由安全管理股逐一检查。`, index)}\n`,
    ).join('')}`;
  const changes = changesIn(
    many((text) => text),
    many((text, index) => (index % 100 === 0 ? text.replace('逐一', '全部') : text)),
  );
  expect(changes.split('\n').filter((line) => line.startsWith('~'))).toHaveLength(10);
});
