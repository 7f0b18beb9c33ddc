import { expect, test } from 'vitest';
import { structureChecks } from '../../../src/checks/structure/index.ts';
import { resolveText } from '../../campaign/resolve-text.ts';

const size = 30_000;

/** Beginnings that never end, marks without number, and half of what a rule looks for. */
test.each([
  '一是',
  '1.甲；',
  '一是甲：一是',
  '（一）',
  '附件1、',
  '附件',
  '《甲》（附件1',
  '3家、4家，',
  '共3家，其中',
  '发现3处，已整改2处，',
  '、责任“五落实”',
  '以下三项工作：',
  '3月5日前报送总结',
  '3月5日前，',
  '由安全股牵头',
  '整改率9',
  '隐患3处',
  '0',
  '三',
])('a long row of %j is read to its end', (piece) => {
  const text = piece.repeat(Math.floor(size / piece.length));
  const { campaign } = resolveText(
    `hongtou: 1\nname: 甲\nissuer: 县教育局\noffices: [县教育局, 安全股]\ndocuments: [{ kind: work-report, status: final, title: 乙, body: [${JSON.stringify(text)}] }]`,
  );
  for (const check of structureChecks) expect(() => check.run(campaign, () => undefined)).not.toThrow();
});
