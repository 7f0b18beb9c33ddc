import { expect, test, vi } from 'vitest';
import { oneLetterOff } from '../../../src/checks/consistency/one-letter-off.ts';
import { findInBody } from '../text/read-text.ts';

// Making a segmenter costs more than all other rules on a small plan together.
test('the dictionary of the runtime is asked about what may be a slip, and about nothing else', () => {
  const asked = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  const tooLittle = '健全监测预警机制。\n\n健全监测预报机制。\n\n推进规范化建设。\n\n推进规范环建设。';
  expect(findInBody(oneLetterOff, tooLittle)).toEqual([]);
  expect(asked).not.toHaveBeenCalled();
  const sentence = '持续推进农村饮用水水源地规范化建设';
  const slip = `${sentence}。\n\n${sentence}，到年底完成。\n\n${sentence.replace('化', '环')}。`;
  expect(findInBody(oneLetterOff, slip)).toHaveLength(1);
  expect(asked).toHaveBeenCalled();
});
