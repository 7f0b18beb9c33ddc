import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Origin } from '../../src/diagnostics/span.ts';
import { gbt9704 } from '../../src/standard/gbt9704.ts';
import { layOutTitle } from '../../src/typeset/title.ts';
import { printRuns } from './print-laid-out.ts';

const { width } = gbt9704.page.typeArea;
const file = { path: 'plan.yaml', text: '' };

/** An origin whose spans tell what was asked for. */
const origin: Origin = {
  span: { file, start: 0, end: 0 },
  at: (...path) => ({ file: { path: path.join('.'), text: '' }, start: 0, end: 0 }),
};

function layOut(lines: readonly string[]) {
  const found: Diagnostic[] = [];
  const title = layOutTitle(
    { text: lines.join(''), lines },
    width,
    gbt9704,
    (each) => found.push(each),
    origin,
  );
  return {
    printed: printRuns(title.runs),
    places: found.map(({ code, span }) => `${code} ${span?.file.path}`),
  };
}

test("each of the author's lines that is too wide is reported where it was written", () => {
  const wide = '关于开展全县中小学校冬季消防安全隐患排查整治';
  expect(layOut(['县教育局', wide, wide, '的实施方案']).places).toEqual(['HT603 title.1', 'HT603 title.2']);
});

test('lines that fit are kept, each ending in a break of the author', () => {
  expect(layOut(['关于做好', '防汛工作的通知'])).toEqual({ printed: '关于做好⏎防汛工作的通知', places: [] });
});
