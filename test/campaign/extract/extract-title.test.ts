import { expect, test } from 'vitest';
import { extractTitle, extractTitleLines } from '../../../src/campaign/extract/extract-title.ts';
import { office } from '../../compose/sample.ts';

const medical = office('县卫生健康局医政科', { short: '医政科' });
const districts = office('各县（市）区卫生健康局');

test('the name that tables print stands behind the title', () => {
  expect(extractTitle('重点任务清单', medical)).toBe('重点任务清单（医政科）');
  expect(extractTitle('《三年行动》任务清单', medical)).toBe('《三年行动》任务清单（医政科）');
});

test('brackets at the end of the title take it in', () => {
  expect(extractTitle('任务清单（2024—2026年）', medical)).toBe('任务清单（2024—2026年，医政科）');
  expect(extractTitle('任务清单(试行)', medical)).toBe('任务清单(试行，医政科)');
  expect(extractTitle('（试行）任务清单', medical)).toBe('（试行）任务清单（医政科）');
  expect(extractTitle('任务清单1）', medical), 'a bracket that nothing opens').toBe('任务清单1）（医政科）');
  expect(extractTitle('清单（含各县（市））', medical), 'brackets inside brackets').toBe(
    '清单（含各县（市））（医政科）',
  );
});

test('a name with brackets stands in others', () => {
  expect(extractTitle('任务清单', districts)).toBe('任务清单〔各县（市）区卫生健康局〕');
  expect(extractTitle('任务清单（试行）', districts)).toBe('任务清单（试行）〔各县（市）区卫生健康局〕');
});

test('where the author broke the lines, the name has its own', () => {
  expect(extractTitleLines(['重点任务', '清单（试行）'], medical)).toEqual([
    '重点任务',
    '清单（试行）',
    '（医政科）',
  ]);
});
