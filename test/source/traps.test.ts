import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { positionOf } from '../../src/diagnostics/position.ts';
import { findingsIn, readFixture } from './read-fixture.ts';

const folder = join(import.meta.dirname, 'golden', 'traps');

/** Every file says beside it, in a text of the same name, what is found in it and what is read from it. */
for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml'))) {
  const text = readFileSync(join(folder, name), 'utf8');

  test(`typist's trap ${name}`, async () => {
    await expect(readFixture(text)).toMatchFileSnapshot(join(folder, name.replace(/yaml$/u, 'expected.txt')));
  });

  const found = findingsIn(text);
  if (!found.some(({ fix }) => fix)) continue;
  test(`the edits offered for ${name} make their findings go away`, () => {
    const key = (one: Diagnostic) =>
      `${one.code} in line ${one.span && positionOf(one.span.file, one.span.start).line}`;
    const after = findingsIn(applyFixes(text, found)).map(key);
    for (const one of found.filter(({ fix }) => fix)) expect(after).not.toContain(key(one));
  });
}

function applyFixes(text: string, found: readonly Diagnostic[]): string {
  const edits = found.flatMap(({ fix }) => (fix ? [fix] : []));
  return edits
    .sort((one, other) => other.span.start - one.span.start)
    .reduce(
      (done, { span, replacement }) => done.slice(0, span.start) + replacement + done.slice(span.end),
      text,
    );
}
