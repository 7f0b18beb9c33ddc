import { expect, test } from 'vitest';
import { titlesOfNoDocument } from '../../../src/checks/wording/titles-of-no-document.ts';
import { findInBody, stretches } from '../text/read-text.ts';

test.each([
  ['着重培训国家卫健委《安全管理指南》。', '《安全管理指南》'],
  ['按照省教育厅《检查工作方案》逐校检查。', '《检查工作方案》'],
])('%s', (text, title) => {
  expect(findInBody(titlesOfNoDocument, text).map(({ parameters }) => parameters)).toEqual([
    { written: title },
  ]);
});

test.each([
  'a number|按照省教育厅《检查工作方案》（某教发〔2026〕3号）逐校检查。',
  'a year|按照2026年省教育厅《检查工作方案》逐校检查。',
  'a name of its own|学习国务院《信访工作条例》。',
  'no issuer|按照《实施方案》要求逐项落实。',
  'our own|按照我局《检查工作方案》逐校检查。',
  'drawn up|教育局制定了《检查工作方案》。',
  'a short form|省教育厅印发通知（以下简称《工作通知》）。按照省教育厅《工作通知》检查。',
  'the end of a longer title|省教育厅印发《某某省校车检查工作方案》。按照省教育厅《检查工作方案》检查。',
])('%s', (text) => {
  expect(stretches(titlesOfNoDocument, text.slice(text.indexOf('|') + 1))).toEqual([]);
});
