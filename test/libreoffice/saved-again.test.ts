import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocumentStamp } from '../../src/output/document-stamp.ts';
import { libreOfficeIsHere, saveTogether } from '../support/libreoffice.ts';
import { render } from '../support/rendered.ts';

describe.skipIf(!libreOfficeIsHere())('documents that another program saved again', () => {
  test('every document of the plans is known to say what was written', async () => {
    const written = [...render()];
    const saved = saveTogether(written.map(([, path]) => path));
    const changed: string[] = [];
    for (const [index, [name, path]] of written.entries()) {
      const bytes = saved[index] ?? Buffer.alloc(0);
      expect(bytes.equals(readFileSync(path)), name).toBe(false);
      const stamp = await readDocumentStamp(bytes);
      if (!stamp?.intact) changed.push(name);
    }
    expect(written.length).toBeGreaterThan(40);
    expect(changed).toEqual([]);
  }, 180_000);
});
