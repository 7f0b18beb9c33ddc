import type { LookRule, LookRuleValue } from '../diagnostics/areas/layout.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { gbt9704Rules, rulesFor, type Standard, standardFor } from './gbt9704.ts';
import type { Look } from './look.ts';
import { listRules, type Rule } from './rule.ts';
import { emOf, toMillimetres, toPoints } from './units.ts';

/**
 * What is to be said about a look, without a place: why no page can be set by it (HT621–HT624, errors); where one can,
 * the binding rules of the standard that it breaks (HT620, warnings). It may do without what the standard only
 * recommends.
 */
export function judgeLook(look: Look): readonly Diagnostic[] {
  const impossible = findImpossible(standardFor(look));
  return impossible.length > 0 ? impossible : findBroken(look);
}

function findImpossible({ page, text, pageNumber }: Standard): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const { typeArea, leastTypeArea, grid, margin } = page;
  for (const side of ['width', 'height'] as const) {
    const [left, least] = [typeArea[side], leastTypeArea[side]];
    if (left < least)
      found.push(diagnostic('HT621', { side, left: inMillimetres(left), least: inMillimetres(least) }));
  }
  if (grid.line < emOf(text.size)) {
    const lines = Math.floor(typeArea.height / emOf(text.size));
    found.push(diagnostic('HT622', { pitch: toPoints(grid.line), size: text.size / 2, lines }));
  }
  if (grid.charactersPerLine > grid.mostCharacters) {
    const { charactersPerLine: characters, mostCharacters: most } = grid;
    found.push(diagnostic('HT623', { characters, most, size: text.size / 2 }));
  }
  if (pageNumber.footer < pageNumber.leastFooter) {
    const least = margin.bottom + pageNumber.leastFooter - pageNumber.footer;
    found.push(
      diagnostic('HT624', {
        bottom: inMillimetres(margin.bottom),
        least: Math.ceil(toMillimetres(least)),
      }),
    );
  }
  return found;
}

/** Compares the rules of the standard and those of the look, name by name. */
function findBroken(look: Look): readonly Diagnostic[] {
  const own = new Map(listRules(rulesFor(look)).map(({ name, rule }) => [name, rule.value]));
  return listRules(gbt9704Rules)
    .filter(({ name, rule }) => rule.strength === 'MUST' && !keeps(own.get(name), rule))
    .map(({ name, rule }) => {
      if (!isLookRule(name)) throw new Error(`a look broke ${name}, which has no words for it`);
      const say = words[name];
      return diagnostic('HT620', {
        rule: name,
        clause: rule.clause,
        standard: say(rule.value),
        own: say(own.get(name)),
      });
    });
}

function keeps(own: unknown, { value, tolerance = 0 }: Rule<unknown>): boolean {
  if (typeof own === 'number' && typeof value === 'number') return Math.abs(own - value) <= tolerance;
  return JSON.stringify(own) === JSON.stringify(value);
}

const length = (value: unknown): LookRuleValue => ({ millimetres: inMillimetres(Number(value)) });

/** How the values of the rules that a look can break are told. */
const words: Readonly<Record<LookRule, (value: unknown) => LookRuleValue>> = {
  'page.typeArea.width': length,
  'page.typeArea.height': length,
  'page.margin.top': length,
  'page.margin.left': length,
  'pageNumber.texts': (value) => {
    const { before, after } = value as Standard['pageNumber']['texts'];
    return { sample: `${before}1${after}` };
  },
  'pageNumber.place': (value) => ({ place: value as Standard['pageNumber']['place'] }),
};

const isLookRule = (name: string): name is LookRule => Object.hasOwn(words, name);

/** As a person would measure it. */
const inMillimetres = (twips: number): number => Math.round(toMillimetres(twips) * 10) / 10;
