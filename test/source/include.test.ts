import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { positionOf } from '../../src/diagnostics/position.ts';
import { readYaml } from '../../src/source/read-yaml.ts';
import { memoryReader } from './memory-reader.ts';

type Files = Readonly<Record<string, string>>;

function read(files: Files, links: Files = {}) {
  const found: Diagnostic[] = [];
  const yaml = readYaml(
    '/w/plans/a/campaign.yaml',
    { root: '/w/plans/a', show: (path) => path.replace('/w/', '') },
    memoryReader(files, links),
    (one) => void found.push(one),
  );
  const place = (...path: (string | number)[]) => {
    const span = yaml?.locate(path);
    if (!span) return undefined;
    const { line, column } = positionOf(span.file, span.start);
    return `${span.file.path}:${line}:${column} ${span.file.text.slice(span.start, span.end)}`;
  };
  return { yaml, found, codes: found.map(({ code }) => code), place };
}

describe('includes', () => {
  test('take the place of a value or of an item of a list', () => {
    const { yaml, place, codes } = read({
      '/w/plans/a/campaign.yaml': [
        'topics:',
        '  - title: 甲',
        '  - include: 专题/乙.yaml',
        '  - { include: 专题/丁.yaml }',
        'phases: { include: phases.yaml }',
        '',
      ].join('\n'),
      '/w/plans/a/专题/乙.yaml': '- title: 乙\n- title: 丙\n',
      '/w/plans/a/专题/丁.yaml': 'title: 丁\ntasks:\n  include: ../tasks.yaml\n',
      '/w/plans/a/tasks.yaml': '- 戊\n',
      '/w/plans/a/phases.yaml': '- title: 己\n',
    });
    expect(codes).toEqual([]);
    expect(yaml?.value).toEqual({
      topics: [{ title: '甲' }, { title: '乙' }, { title: '丙' }, { title: '丁', tasks: ['戊'] }],
      phases: [{ title: '己' }],
    });
    expect(place('topics', 2, 'title')).toBe('plans/a/专题/乙.yaml:2:10 丙');
    expect(place('topics', 3, 'tasks', 0)).toBe('plans/a/tasks.yaml:1:3 戊');
    expect(place('topics', 0, 'title')).toBe('plans/a/campaign.yaml:2:12 甲');
    expect(yaml?.files.map((file) => file.path)).toEqual([
      'plans/a/campaign.yaml',
      'plans/a/专题/乙.yaml',
      'plans/a/专题/丁.yaml',
      'plans/a/tasks.yaml',
      'plans/a/phases.yaml',
    ]);
  });

  test('findings name the included file', () => {
    const { found } = read({
      '/w/plans/a/campaign.yaml': 'topics: { include: t.yaml }\n',
      '/w/plans/a/t.yaml': '- title: 甲\n- title：乙\n  text: 丙\n',
    });
    expect(found.map(({ code, span }) => [code, span?.file.path])).toEqual([['HT121', 'plans/a/t.yaml']]);
  });

  test.each([
    ['missing', 'x.yaml', 'HT151'],
    ['absolute', '/etc/passwd', 'HT152'],
    ['absolute, inside all the same', '/w/plans/a/t.yaml', 'HT152'],
    ['absolute as Windows writes it', 'C:\\Windows\\win.ini', 'HT152'],
    ['network path', '\\\\server\\share\\a.yaml', 'HT152'],
    ['out by dots', '../b/campaign.yaml', 'HT152'],
    ['out by dots and backslashes', '..\\b\\campaign.yaml', 'HT152'],
    ['out and in again by another name', '../../plans/b/../../../etc/passwd', 'HT152'],
    ['out by a link to a file', 'link.yaml', 'HT152'],
    ['out by a link to a folder', 'folder/campaign.yaml', 'HT152'],
    ['a folder', '专题', 'HT102'],
    ['nothing', '""', 'HT155'],
    ['a list', '[t.yaml]', 'HT155'],
    ['a number', '1', 'HT155'],
  ])('refused: %s', (_, target, code) => {
    const files = {
      '/w/plans/a/campaign.yaml': `topics:\n  include: ${target}\n`,
      '/w/plans/a/t.yaml': '- 甲\n',
      '/w/plans/a/专题/乙.yaml': '- 乙\n',
      '/w/plans/b/campaign.yaml': 'name: 乙\n',
    };
    const links = { '/w/plans/a/link.yaml': '/w/plans/b/campaign.yaml', '/w/plans/a/folder': '/w/plans/b' };
    const { codes, yaml } = read(files, links);
    expect(codes).toEqual([code]);
    expect(yaml).toBeUndefined();
  });

  test('a backslash inside the folder works, so that a plan from Windows reads everywhere', () => {
    const { yaml } = read({
      '/w/plans/a/campaign.yaml': 'topics: { include: 专题\\甲.yaml }\n',
      '/w/plans/a/专题/甲.yaml': '- 甲\n',
    });
    expect(yaml?.value).toEqual({ topics: ['甲'] });
  });

  test('a folder that is itself reached through a link', () => {
    const { yaml, codes } = read(
      {
        '/store/a/campaign.yaml': 'topics: { include: t.yaml }\n',
        '/store/a/t.yaml': '- 甲\n',
      },
      { '/w/plans/a': '/store/a' },
    );
    expect(codes).toEqual([]);
    expect(yaml?.value).toEqual({ topics: ['甲'] });
  });

  test('a circle shows its way', () => {
    const { found } = read({
      '/w/plans/a/campaign.yaml': 'topics: { include: b.yaml }\n',
      '/w/plans/a/b.yaml': '- include: c.yaml\n',
      '/w/plans/a/c.yaml': '- include: b.yaml\n',
    });
    expect(found.map(({ code, parameters }) => [code, parameters])).toEqual([
      [
        'HT153',
        {
          chain: ['/w/plans/a/b.yaml', '/w/plans/a/c.yaml', '/w/plans/a/b.yaml'].map((path) =>
            path.replace('/w/', ''),
          ),
        },
      ],
    ]);
  });

  test('a file may be included twice, side by side', () => {
    const { yaml, codes } = read({
      '/w/plans/a/campaign.yaml': 'a: { include: b.yaml }\nb: { include: b.yaml }\n',
      '/w/plans/a/b.yaml': 'x: 1\n',
    });
    expect(codes).toEqual([]);
    expect(yaml?.value).toEqual({ a: { x: 1 }, b: { x: 1 } });
  });

  test('too many levels', () => {
    const files: Record<string, string> = { '/w/plans/a/campaign.yaml': 'a: { include: 0.yaml }\n' };
    for (let at = 0; at < 12; at += 1) files[`/w/plans/a/${at}.yaml`] = `a: { include: ${at + 1}.yaml }\n`;
    expect(read(files).codes).toEqual(['HT154']);
  });
});
