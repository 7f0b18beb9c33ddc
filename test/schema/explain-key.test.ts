import { describe, expect, it } from 'vitest';
import { explainKey } from '../../src/schema/explain-key.ts';

describe('explaining a key', () => {
  it('tells every place where it may stand', () => {
    expect(explainKey('tasks').map(({ path, title }) => `${path} ${title}`)).toEqual([
      'topics[].tasks 任务事项',
      'documents[].annexes[].rows.tasks 每项任务一行',
      'documents[].attached[].rows.tasks 每项任务一行',
      'documents[].rows.tasks 每项任务一行',
    ]);
  });

  it('understands the Chinese title', () => {
    const lead = explainKey('牵头单位');
    expect(lead.length).toBeGreaterThan(2);
    expect(lead).toContainEqual({
      path: 'topics[].tasks[].lead',
      title: '牵头单位',
      description: '一个或几个单位，没有就写 /，例如：社会事业管理局',
    });
  });

  it('ends where parts hold parts of their own kind', () => {
    expect(explainKey('phases').map(({ path }) => path)).toEqual(['phases', 'phases[].phases']);
  });

  it('knows nothing of other words', () => {
    expect(explainKey('constructor')).toEqual([]);
  });
});
