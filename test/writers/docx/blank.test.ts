import { expect, test } from 'vitest';
import { bookmarkName } from '../../../src/writers/docx/anchor.ts';
import { createBlankWriter } from '../../../src/writers/docx/blank.ts';

const blank = (anchor: string, width = 1, label = anchor) =>
  ({ kind: 'blank', anchor, label, width }) as const;
const count = (text: string, needle: string) => text.split(needle).length - 1;

test('names of bookmarks are what Word allows and differ', () => {
  const names = Array.from({ length: 5000 }, (_, index) => bookmarkName(`台账/${index}/整改情况`));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]{0,39}$/);
});

test('ids are counted anew in every document', () => {
  const first = createBlankWriter();
  first(blank('甲'), '');
  expect(first(blank('乙'), '')).toContain('<w:id w:val="2"/>');
  expect(createBlankWriter()(blank('乙'), '')).toContain('<w:id w:val="1"/>');
});

test('a blank is as wide as it says, and at least one character', () => {
  const write = createBlankWriter();
  expect(write(blank('甲', 4), '')).toContain('>　　　　</w:t>');
  expect(write(blank('乙', 0), '')).toContain('>　</w:t>');
});

test('a value stands in the control like what a person types, and is no placeholder', () => {
  const write = createBlankWriter();
  const xml = write({ ...blank('单位', 10), value: '县“一”院<&>' }, '');
  expect(xml).toContain('<w:t xml:space="preserve">县“一”院&lt;&amp;&gt;</w:t></w:r></w:sdtContent>');
  expect(xml).not.toContain('showingPlcHdr');
  expect(write(blank('填表人'), '')).toContain('<w:showingPlcHdr/></w:sdtPr>');
});

test('the second copy of a blank is plain space', () => {
  const write = createBlankWriter();
  expect(count(write(blank('甲'), ''), '<w:bookmarkStart')).toBe(1);
  expect(write(blank('甲'), '')).toBe('<w:r><w:t xml:space="preserve">　</w:t></w:r>');
});

test('titles and tags stay within 64 units and are never cut inside a character', () => {
  const long = '😀'.repeat(50);
  const xml = createBlankWriter()(blank(long), '');
  const title = /<w:alias w:val="(.*?)"\/>/.exec(xml)?.[1] ?? '';
  expect(title).toBe(`${'😀'.repeat(31)}…`);
  expect(xml).toContain(`<w:tag w:val="${bookmarkName(long)}"/>`);
});
