import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const dotsPerInch = 300;

/** Where red ink begins and ends on a page, in millimetres from the top: what a ruler on paper would show. */
export function redInk(
  pdf: Buffer,
  page: number,
): { readonly top: number; readonly bottom: number } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'hongtou-ink-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, pdf);
    const range = ['-r', String(dotsPerInch), '-f', String(page), '-l', String(page)];
    const image = execFileSync('pdftoppm', [...range, file], { maxBuffer: 1 << 28 });
    const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(image.subarray(0, 64).toString('latin1'));
    if (header === null) throw new Error('pdftoppm gave no picture');
    const width = Number(header[1]);
    const pixels = image.subarray(header[0].length);
    const rows: number[] = [];
    for (let index = 0; index < pixels.length; index += 3) {
      const [red = 0, green = 0, blue = 0] = pixels.subarray(index, index + 3);
      if (red > 180 && green < 100 && blue < 100) rows.push(Math.floor(index / 3 / width));
    }
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    const millimetres = (row: number): number => Math.round((row / dotsPerInch) * 2540) / 100;
    return { top: millimetres(first), bottom: millimetres(last + 1) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
