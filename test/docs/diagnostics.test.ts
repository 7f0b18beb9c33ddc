import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DiagnosticCode } from '../../src/diagnostics/diagnostic.ts';
import { severities } from '../../src/diagnostics/severities.ts';
import type { Language } from '../../src/i18n/language.ts';
import { talkIn } from '../../src/i18n/talk.ts';
import { inFrame } from './frame.ts';
import { notFromAPlan } from './not-from-a-plan.ts';
import { type Page, readPage } from './read-page.ts';
import { type ExampleFiles, packageFolder, runExample } from './run-example.ts';

const codes = Object.keys(severities).sort() as readonly DiagnosticCode[];
const headings = {
  zh: { why: '原因', wrong: '错误写法', right: '正确写法', wayOut: '怎么办' },
  en: { why: 'Why', wrong: 'Wrong', right: 'Right', wayOut: 'What to do' },
} as const;

/** What is always found together with a code. */
const neverAlone: { readonly [Code in DiagnosticCode]?: readonly DiagnosticCode[] } = {
  // An alias of no anchor is text that begins with a mark.
  HT114: ['HT113'],
};

/** What would move the cursor or colour the terminal that a page is printed in; a tab is shown on purpose. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u;

const folderOf = (language: Language): string => join(packageFolder, 'docs', 'diagnostics', language);
const textOf = (code: string, language: Language): string =>
  readFileSync(join(folderOf(language), `${code}.md`), 'utf8');
const pageOf = (code: string, language: Language): Page => readPage(textOf(code, language));

describe.each(['zh', 'en'] as const)('pages of findings (%s)', (language) => {
  test('every code has a page and every page has a code', () => {
    expect(readdirSync(folderOf(language)).sort()).toEqual(codes.map((code) => `${code}.md`));
  });

  test.each(codes)('%s is written as all pages are', (code) => {
    const text = textOf(code, language);
    const { title, headings: written, parts } = readPage(text);
    const severity = talkIn(language).severity[severities[code]];
    expect(title.startsWith(`${code} `)).toBe(true);
    expect(title.endsWith(language === 'zh' ? `（${severity}）` : ` (${severity})`)).toBe(true);
    expect(written).toEqual(Object.values(headings[language]));
    expect(new Set(parts.map(({ type }) => type))).toEqual(new Set(['paragraph', 'code']));
    expect(text.split('\n').length, 'lines').toBeLessThanOrEqual(50);
    expect(text).not.toMatch(controls);
  });
});

describe('examples of findings', () => {
  const examples = codes.filter((code) => !notFromAPlan.has(code));

  test.each(examples)('%s: both languages show the same', (code) => {
    const { zh, en } = headings;
    expect(pageOf(code, 'en').example(en.wrong)).toEqual(pageOf(code, 'zh').example(zh.wrong));
    expect(pageOf(code, 'en').example(en.right)).toEqual(pageOf(code, 'zh').example(zh.right));
  });

  test.each(examples)('%s is found in what is called wrong, and nothing else', (code) => {
    const found = codesFoundIn(pageOf(code, 'zh').example(headings.zh.wrong));
    expect(found).toEqual([...(neverAlone[code] ?? []), code]);
  });

  test.each(examples)('%s: nothing is found in what is called right', (code) => {
    expect(codesFoundIn(pageOf(code, 'zh').example(headings.zh.right))).toEqual([]);
  });

  test('only codes that there are can be excused', () => {
    expect([...notFromAPlan].filter((code) => !codes.includes(code))).toEqual([]);
  });
});

function codesFoundIn(files: ExampleFiles): readonly string[] {
  const { 'campaign.yaml': campaign = '', ...others } = files;
  const { findings } = runExample({ 'campaign.yaml': inFrame(campaign), ...others });
  return [...new Set(findings.map(({ code }) => code))];
}
