import { expect, test } from 'vitest';

import { nearCopies } from '../../../src/checks/consistency/near-copies.ts';
import { oneLetterOff } from '../../../src/checks/consistency/one-letter-off.ts';
import { findInBody } from '../text/read-text.ts';

const size = 20_000;

/** What repeats itself without end, opens without closing, and lists without a last part. */
test.each([
  '和',
  '和以及',
  '甲乙丙丁',
  '甲、',
  '“',
  '“三个一',
  '《',
  '《甲乙》（某发〔2020〕1号',
  '市卫健委',
  '“3·21”、',
  '江苏响水“3·21”特别重大爆炸事故。',
  '各校健全校园周边道路交通秩序和治安环境联合整治长效机制。\n\n',
  '𠮷安全生产',
])(
  'a long row of %j is read to its end',
  (piece) => {
    const text = piece.repeat(Math.floor(size / piece.length));
    // All checks run while the plan is resolved; one runs again.
    expect(() => findInBody(oneLetterOff, text)).not.toThrow();
  },
  30_000,
);

test('a plan of thousands of tasks that differ by their place is compared in one pass', () => {
  const places = ['东湖', '西山', '南岭', '北坡', '中坝', '新桥', '老街', '高坪'];
  const tasks = Array.from(
    { length: 5600 },
    (_, index) => `${places[index % 8]}镇第${index}村要健全防汛抗旱和山洪灾害监测预警机制，落实包保责任。`,
  );
  // Every place is compared with a fixed number of others; without that this would take minutes.
  expect(nearCopies(tasks.join('\n')).length).toBeLessThan(5600 * 16 * 8);
});
