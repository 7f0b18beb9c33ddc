import { describe, expect, test } from 'vitest';
import { createProgress, estimate } from '../../../src/cli/units/progress.ts';
import { talkIn } from '../../../src/i18n/talk.ts';
import { displayWidth } from '../../../src/text/display-width.ts';

/** Runs over so many units, one each 10 ms, and gives what was written, piece by piece. */
function run(
  total: number,
  change: { isLive?: boolean; columns?: number; colors?: boolean; step?: number } = {},
) {
  const pieces: string[] = [];
  let now = 0;
  const { isLive = true, columns = 80, colors = false, step = 10 } = change;
  const progress = createProgress({
    total,
    output: { write: (text) => pieces.push(text), isTerminal: isLive, columns },
    isLive,
    colors,
    talk: talkIn('zh').units,
    clock: () => now,
  });
  for (let done = 1; done <= total; done += 1) {
    now += step;
    progress.to(done);
  }
  progress.end();
  return pieces;
}

describe('the bar', () => {
  test('says count, rate and time left in one line', () => {
    const pieces = run(1000);
    expect(pieces[0]).toMatch(/^\r\[-+\] 10\/1000 个单位，每秒 100 个，还要 10 秒/u);
    expect(pieces[49]).toMatch(/^\r\[(#+)-+\] 500\/1000 个单位，每秒 100 个，还要 5 秒/u);
    expect(pieces.at(-1)).toMatch(/^\r +\r$/u);
  });

  test('is written ten times a second, however many units there are', () => {
    expect(run(1000)).toHaveLength(100 + 1);
    expect(run(1000, { step: 0.5 })).toHaveLength(5 + 1);
  });

  test('paints over what was longer, and never leaves the line', () => {
    for (const columns of [12, 20, 40, 80, 200]) {
      let shown = 0;
      for (const piece of run(300, { columns, step: 37 })) {
        expect(piece).not.toContain('\n');
        const text = piece.replaceAll('\r', '');
        if (/^ +$/u.test(text)) continue;
        expect(displayWidth(text)).toBeLessThan(columns);
        expect(displayWidth(text)).toBeGreaterThanOrEqual(displayWidth(text.trimEnd()));
        expect(displayWidth(text)).toBeGreaterThanOrEqual(shown);
        shown = displayWidth(text.trimEnd());
      }
    }
  });

  test('has colors only where they are wanted', () => {
    expect(run(100).join('')).not.toContain('\u001b');
    expect(run(100, { colors: true }).join('')).toContain('\u001b[32m');
  });

  test('is a line every ten seconds where there is no terminal', () => {
    const pieces = run(250, { isLive: false, step: 100 });
    expect(pieces).toEqual([
      '100/250 个单位，每秒 10 个，还要 15 秒\n',
      '200/250 个单位，每秒 10 个，还要 5 秒\n',
    ]);
  });
});

test('nothing is foretold before anything is done', () => {
  expect(estimate(0, 10, 0)).toEqual({ done: 0, total: 10, rate: 0 });
  expect(estimate(0, 10, 500)).toEqual({ done: 0, total: 10, rate: 0 });
  expect(estimate(5, 10, 500)).toEqual({ done: 5, total: 10, rate: 10, left: 1 });
});
