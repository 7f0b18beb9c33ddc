import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gbt9704, gbt9704Rules, rulesFor, standardFor } from '../../src/standard/gbt9704.ts';
import { judgeLook } from '../../src/standard/judge-look.ts';
import type { Look } from '../../src/standard/look.ts';
import { listRules } from '../../src/standard/rule.ts';
import { emOf, exactMillimetres, points, sizes, toMillimetres } from '../../src/standard/units.ts';

const between = (min: number, max: number) => fc.integer({ min, max });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const font = fc.constantFrom('仿宋', '楷体', '方正小标宋_GBK', '华文中宋');
const margin = maybe(between(100, 1000).map((tenths) => exactMillimetres(tenths / 10)));

/** Whatever can be written in a plan, sensible or not. */
const looks: fc.Arbitrary<Look> = fc.record({
  fonts: fc.record({ text: maybe(font), title: maybe(font), second: maybe(font), table: maybe(font) }),
  sizes: fc.record({
    text: maybe(between(sizes.五号, sizes.一号)),
    title: maybe(between(sizes.四号, sizes.小初)),
    mark: maybe(between(sizes.小二, 200)),
    imprint: maybe(between(sizes.小五, sizes.三号)),
    pageNumber: maybe(between(sizes.小五, sizes.三号)),
    table: maybe(between(sizes.六号, sizes.三号)),
  }),
  bold: fc.subarray(['first', 'second', 'third', 'fourth'] as const),
  margins: fc.record({ top: margin, bottom: margin, left: margin, right: margin }),
  linePitch: maybe(between(200, 1200)),
  charactersPerLine: maybe(between(10, 60)),
  pageNumber: fc.record({
    style: maybe(fc.constantFrom('dashes', 'hyphens', 'plain', 'words')),
    place: maybe(fc.constantFrom('outer', 'center', 'right')),
  }),
  red: maybe(fc.constantFrom('E60012', 'FF3333')),
});

const isPossible = (look: Look) => judgeLook(look).every(({ severity }) => severity !== 'error');
const possibleLooks = looks.filter(isPossible);

test('a page that can be set at all is filled and not overfilled', () => {
  fc.assert(
    fc.property(possibleLooks, (look) => {
      const { page, text, title, pageNumber } = standardFor(look);
      const { A4 } = page.paper;
      const { margin, typeArea, grid } = page;
      expect(margin.left + typeArea.width + margin.right).toBe(A4.width);
      expect(margin.top + typeArea.height + margin.bottom).toBe(A4.height);
      expect(grid.linesPerPage * grid.line).toBeLessThanOrEqual(typeArea.height);
      expect((grid.linesPerPage + 1) * grid.line).toBeGreaterThan(typeArea.height);
      const advance = emOf(text.size) + grid.characterSpacing;
      expect(grid.charactersPerLine * advance).toBeLessThanOrEqual(typeArea.width);
      expect((grid.charactersPerLine + 1) * advance).toBeGreaterThan(typeArea.width);
      expect(grid.line).toBeGreaterThanOrEqual(emOf(text.size));
      expect(title.line).toBeGreaterThanOrEqual(emOf(title.size));
      expect(pageNumber.before + pageNumber.line + pageNumber.footer).toBeLessThanOrEqual(margin.bottom);
      expect(Math.min(page.header, pageNumber.before, pageNumber.footer)).toBeGreaterThan(0);
    }),
  );
});

test('what the standard has in whole twips, lines and half-points a look leaves whole', () => {
  const whole = new Set(
    listRules(gbt9704Rules).flatMap(({ name, rule }) => (Number.isInteger(rule.value) ? [name] : [])),
  );
  fc.assert(
    fc.property(possibleLooks, (look) => {
      const torn = listRules(rulesFor(look)).filter(
        ({ name, rule }) => whole.has(name) && !Number.isInteger(rule.value),
      );
      expect(torn.map(({ name }) => name)).toEqual([]);
    }),
  );
});

test('types of tables get smaller, have style names of their own, and end with the smallest', () => {
  fc.assert(
    fc.property(possibleLooks, (look) => {
      const { types, smallestType } = standardFor(look).table;
      const all = types.map(({ size }) => size);
      expect(all).toEqual(all.toSorted((one, other) => other - one));
      const distinct = new Set(all);
      expect(new Set([...distinct].map((size) => Math.floor(size / 2))).size).toBe(distinct.size);
      expect(types.at(-1)).toEqual(smallestType);
    }),
  );
});

test('every binding rule that a look can break has words', () => {
  fc.assert(fc.property(looks, (look) => Array.isArray(judgeLook(look))));
});

describe('the standard', () => {
  test('is the look that changes nothing, and the one that says its values', () => {
    const said: Look = {
      fonts: { text: '仿宋_GB2312', second: '楷体_GB2312' },
      sizes: { text: sizes.三号, title: sizes.二号, table: sizes.小四, pageNumber: sizes.四号 },
      margins: {
        top: exactMillimetres(37),
        bottom: exactMillimetres(35),
        left: exactMillimetres(28),
        right: exactMillimetres(26),
      },
      linesPerPage: 22,
      charactersPerLine: 28,
      pageNumber: { style: 'dashes', place: 'outer' },
      red: 'FF0000',
    };
    expect(standardFor(said)).toEqual(gbt9704);
    expect(judgeLook(said)).toEqual([]);
  });
});

describe('28 points from line to line', () => {
  test('gives 22 lines in the type area of the standard and 23 in one of 237 mm', () => {
    const gridOf = (look: Look) => standardFor(look).page.grid;
    expect(gridOf({ linePitch: points(28) })).toMatchObject({ line: 560, linesPerPage: 22, isFilled: false });
    const margins = { top: exactMillimetres(30), bottom: exactMillimetres(30) };
    expect(gridOf({ linePitch: points(28), margins }).linesPerPage).toBe(23);
    expect(gridOf({ linesPerPage: 23, margins }).line).toBe(584);
  });
});

describe('binding rules', () => {
  const brokenBy = (look: Look) =>
    judgeLook(look).flatMap(({ code, parameters }) =>
      code === 'HT620' && 'rule' in parameters ? [parameters.rule] : [code],
    );
  const margins = (side: 'top' | 'bottom' | 'left' | 'right', millimetres: number): Look => ({
    margins: { [side]: exactMillimetres(millimetres) },
  });

  test.each([
    ['a margin within its tolerance', margins('top', 36.2), []],
    ['a higher top margin', margins('top', 40), ['page.typeArea.height', 'page.margin.top']],
    ['a bottom margin', margins('bottom', 30), ['page.typeArea.height']],
    ['a left margin', margins('left', 30), ['page.typeArea.width', 'page.margin.left']],
    ['another page number', { pageNumber: { style: 'plain' } }, ['pageNumber.texts']],
    ['a page number in the middle', { pageNumber: { place: 'center' } }, ['pageNumber.place']],
    [
      'what the standard recommends',
      { sizes: { text: sizes.小三 }, linePitch: points(28), red: 'E60012' },
      [],
    ],
    ['no room for the text', margins('left', 90), ['HT621']],
    ['lines in each other', { linePitch: points(15) }, ['HT622']],
    ['characters in each other', { charactersPerLine: 29 }, ['HT623']],
    ['no room for the page number', margins('bottom', 14), ['HT624']],
  ] as const)('%s', (_, look, expected) => {
    expect(brokenBy(look)).toEqual(expected);
  });

  test('29 characters fit where the type area is as much wider', () => {
    expect(judgeLook({ ...margins('right', 20), charactersPerLine: 29 }).map(({ code }) => code)).toEqual([
      'HT620',
    ]);
    expect(toMillimetres(standardFor(margins('right', 20)).page.typeArea.width)).toBeCloseTo(162, 1);
  });
});
