import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { precompileTemplates } from '../../.ci/build/precompile-templates.ts';
import { declarations } from '../../src/compose/declarations.ts';
import type { precompiled } from '../../src/compose/precompiled.ts';
import { shippedTemplates } from '../../src/compose/shipped-templates.ts';
import type { Shape } from '../../src/compose/template/shape.ts';
import { compileTemplates, type Templates } from '../../src/compose/templates.ts';
import { compileWith, templateFiles } from './read-templates.ts';

const folder = join(import.meta.dirname, '..', '..', 'templates');
const built: typeof precompiled = new Function(`return ${precompileTemplates(folder)}`)();

/** What Handlebars is given: views after `tokenise`. */
function viewOf(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'text':
      return fc.constantFrom('甲', '乙');
    case 'optional-text':
    case 'blocks':
      return fc.constantFrom('丙', undefined);
    case 'flag':
      return fc.boolean();
    case 'list':
      return fc.array(viewOf(shape.item), { maxLength: 3 });
    case 'record':
      return fc.record(
        Object.fromEntries(Object.entries(shape.fields).map(([name, inner]) => [name, viewOf(inner)])),
      );
  }
}

function shippedWith(changes: Readonly<Record<string, string>> = {}): {
  readonly templates: Templates;
  readonly compiledAnew: () => number;
} {
  const files = templateFiles(changes);
  let compilations = 0;
  const templates = shippedTemplates(built)(
    (name) => files.get(name),
    () => {
      compilations += 1;
      return compileTemplates(files, () => {}, true);
    },
  );
  return { templates, compiledAnew: () => compilations };
}

describe('templates that the build compiled', () => {
  const anew = compileWith();
  const { templates, compiledAnew } = shippedWith();

  test.each(declarations.map(({ name, view }) => [name, view] as const))('%s', (name, shape) => {
    const [known, found] = [anew.get(name), templates.get(name)];
    if (!known || !found) throw new Error('missing');
    expect({ file: found.file, places: found.places }).toEqual({ file: known.file, places: known.places });
    fc.assert(
      fc.property(viewOf(shape), (view) => {
        expect(found.print(view as object)).toBe(known.print(view as object));
      }),
      { numRuns: 50 },
    );
  });

  test('need nothing that compiles', () => expect(compiledAnew()).toBe(0));
});

test('none of them holds what could be taken for a token', () => {
  expect(compileWith().taken).toEqual(shippedWith().templates.taken);
});

describe('a file that is not as it was shipped counts', () => {
  const ownersOf = (templates: Templates): string | undefined =>
    templates.get('table/owners')?.print({ roles: [], labels: false });

  test('the template itself, with what could be taken for a token', () => {
    const { templates, compiledAnew } = shippedWith({ 'table/owners': '另行通知\u{f0000}' });
    expect(ownersOf(templates)).toBe('另行通知\u{f0000}\n');
    expect([...templates.taken]).toEqual(['\u{f0000}']);
    expect(compiledAnew()).toBe(1);
  });

  test('one that it takes in', () => {
    const changes = { 'parts/date': '某日' };
    const { templates, compiledAnew } = shippedWith(changes);
    const view = { isDate: true, label: '日期', blank: '', date: { year: '1', month: '2', day: '3' } };
    expect(templates.get('form-slot')?.print(view)).toBe(compileWith(changes).get('form-slot')?.print(view));
    expect(templates.get('table/owners')).toBeDefined();
    expect(compiledAnew()).toBe(1);
  });

  test('one that is missing is not made up for', () => {
    const files = new Map(templateFiles());
    files.delete('table/owners');
    const templates = shippedTemplates(built)(
      (name) => files.get(name),
      () => compileTemplates(files, () => {}, true),
    );
    expect(templates.get('table/owners')).toBeUndefined();
  });
});
