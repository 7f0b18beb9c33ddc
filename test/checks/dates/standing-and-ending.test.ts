import { expect, test } from 'vitest';
import { findIn } from './find-in-plan.ts';

const task = (deadline: string): readonly string[] =>
  findIn(`topics: [{ title: 消防, tasks: [{ title: 巡查, deadline: ${deadline} }] }]`);

test('what goes on for good and ends all the same', () => {
  expect(task('长期坚持，2024年12月结束')).toEqual(['HT412 长期坚持，2024年12月结束']);
});

test('forms in use', () => {
  for (const deadline of [
    '长期坚持',
    '2024年12月前，长期坚持',
    '2024年12月前并长期坚持',
    '2021年底，长期坚持',
    '2024年12月结束',
  ]) {
    expect(task(deadline)).toEqual([]);
  }
});
