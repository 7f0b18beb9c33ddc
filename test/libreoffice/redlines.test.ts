import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRevisions } from '../redline/read-revisions.ts';
import { documentsOf, redlinesOf } from '../redline/redlines-of.ts';
import { convert, libreOfficeIsHere } from '../support/libreoffice.ts';

const older = `hongtou: 1
name: 校园安全整治
issuer: 某县教育局
offices: [{ name: 某县教育局, numberPrefix: 某教字 }, 安全管理股, 督导室, 各中小学校]
topics:
  - title: 消防安全
    tasks:
      - { title: 检查通道, text: 每月检查消防通道。, responsible: 各中小学校, deadline: 2026年3月22日前 }
      - { title: 更换器材, text: 更换过期的灭火器。, responsible: 安全管理股, deadline: 2026年4月底前 }
      - { title: 开展演练, text: 每学期演练1次。, responsible: 各中小学校, deadline: 2026年6月底前 }
  - title: 食品安全
    tasks:
      - { title: 食品留样, text: 留样48小时。, responsible: 各中小学校, deadline: 长期坚持 }
documents:
  - id: 通知
    kind: notice
    title: 某县教育局关于开展校园安全整治的通知
    number: 某教字〔2026〕3号
    date: 2026-03-05
    recipients: [各中小学校]
    opening: 为做好校园安全工作，现将有关事项通知如下。
    body:
      - { section: 重点任务, show: topics }
      - { section: 检查, text: 县教育局将不定期抽查。 }
      - { section: 要求, text: 请按时完成。 }
    annexes: [清单]
  - { id: 清单, kind: task-list, title: 校园安全任务清单, columns: [no, topic, task, text, owners, deadline] }
`;
const newer = older
  .replace('每月检查消防通道。', '每周检查消防通道和疏散楼梯。')
  .replace('2026年3月22日前', '2026年3月25日前')
  .replace(/ {6}- \{ title: 更换器材.*\n/u, '')
  .replace(
    '      - { title: 食品留样',
    '      - { title: 索证索票, text: 进货查验记录保存2年。, responsible: 督导室, deadline: 长期坚持 }\n      - { title: 食品留样',
  )
  .replace(/ {6}- \{ section: 检查.*\n/u, '')
  .replace('请按时完成。', '请按时完成，逾期通报。')
  .replace('〔2026〕3号', '〔2026〕4号');

describe.skipIf(!libreOfficeIsHere())('a redlined document opened and saved in LibreOffice', () => {
  test('still gives the newer text when accepted and the older one when rejected', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hongtou-redline-'));
    try {
      const file = join(folder, '花脸稿.docx');
      writeFileSync(file, (await redlinesOf(older, newer)).get('通知') ?? '');
      const saved = convert(file, 'docx');
      // LibreOffice makes the line breaks of typesetting ordinary ones.
      const read = async (bytes: Uint8Array, decision: 'accept' | 'reject') =>
        (await readRevisions(bytes, decision)).map((line) => line.replaceAll('↵', ''));
      const text = async (yaml: string) =>
        read((await documentsOf(yaml)).get('通知') ?? new Uint8Array(), 'accept');
      expect(await read(saved, 'accept')).toEqual(await text(newer));
      expect(await read(saved, 'reject')).toEqual(await text(older));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
