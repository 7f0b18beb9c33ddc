import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { positionOf } from '../../src/diagnostics/position.ts';
import { readCampaign } from '../../src/schema/read.ts';
import { readYaml } from '../../src/source/read-yaml.ts';
import { memoryReader } from '../source/memory-reader.ts';

it('a mistake in an included file is told with that file', () => {
  const reader = memoryReader({
    '/plans/x/campaign.yaml':
      'hongtou: 1\nname: 专项整治\ntopics:\n  - { title: 一 }\n  - include: 专题.yaml\n',
    '/plans/x/专题.yaml': '- title: 二\n- 标题: 三\n  tasks: { include: 任务.yaml }\n',
    '/plans/x/任务.yaml': '- text: 查清底数\n  deadlin: 年底\n',
  });
  const found: Diagnostic[] = [];
  const report = (one: Diagnostic) => void found.push(one);
  const options = { root: '/plans/x', show: (path: string) => path.slice(1) };
  const yaml = readYaml('/plans/x/campaign.yaml', options, reader, report);
  const read = yaml && readCampaign(yaml, report);
  expect(read?.value.topics).toMatchObject([
    { title: '一' },
    { title: '二' },
    { title: '三', tasks: [{ text: '查清底数', deadline: [{ text: '年底' }] }] },
  ]);
  const places = found.map(({ span }) => span && [span.file.path, positionOf(span.file, span.start)]);
  expect(places).toEqual([
    ['plans/x/专题.yaml', { line: 2, column: 3 }],
    ['plans/x/任务.yaml', { line: 2, column: 3 }],
  ]);
  expect(read?.origin(['topics', 2, 'title']).span.file.path).toBe('plans/x/专题.yaml');
});

it('a map whose keys the user chose may stand in a file of its own', () => {
  const reader = memoryReader({
    '/plans/x/campaign.yaml': 'hongtou: 1\nname: 安全生产\nfigures: { include: 数据/2022.yaml }\n',
    '/plans/x/数据/2022.yaml': '# 2022年\n医疗机构: 8家\n演练: { value: 190余次, unti: 次 }\n',
  });
  const found: Diagnostic[] = [];
  const report = (one: Diagnostic) => void found.push(one);
  const options = { root: '/plans/x', show: (path: string) => path.slice(1) };
  const yaml = readYaml('/plans/x/campaign.yaml', options, reader, report);
  const read = yaml && readCampaign(yaml, report);
  expect(read?.value.figures).toEqual({ 医疗机构: { value: '8家' }, 演练: { value: '190余次', unit: '次' } });
  const places = found.map(({ span }) => span && [span.file.path, positionOf(span.file, span.start)]);
  expect(places).toEqual([['plans/x/数据/2022.yaml', { line: 3, column: 21 }]]);
  expect(read?.origin(['figures', '医疗机构']).span.file.path).toBe('plans/x/数据/2022.yaml');
});
