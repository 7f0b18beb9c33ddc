import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPage } from '../docs/read-page.ts';
import { packageFolder } from '../docs/run-example.ts';
import { readList } from './read-text.ts';

/** Codes whose examples are lists. */
const codes = ['02', '03', '04', '05', '06', '07', '08', '09', '11', '12', '13', '14'].map(
  (end) => `HT9${end}`,
);

const headings = {
  zh: { wrong: '错误写法', right: '正确写法' },
  en: { wrong: 'Wrong', right: 'Right' },
} as const;

describe.each(['zh', 'en'] as const)('examples of findings about lists (%s)', (language) => {
  test.each(codes)('%s is found in what is called wrong, and nothing in what is called right', (code) => {
    const page = readPage(
      readFileSync(join(packageFolder, 'docs', 'diagnostics', language, `${code}.md`), 'utf8'),
    );
    const codesIn = (heading: string) => {
      const [list = ''] = Object.values(page.example(heading));
      const { found } = readList(/^(?:- |\w+: )/u.test(list) ? '名单.yaml' : '名单.csv', list);
      return [...new Set(found.map((one) => one.code))];
    };
    expect(codesIn(headings[language].wrong)).toEqual([code]);
    expect(codesIn(headings[language].right)).toEqual([]);
  });
});
