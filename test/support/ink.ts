import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const dotsPerInch = 300;

/** All lengths in millimetres from the upper left corner of the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box that ink of one colour fills within a part of a page. */
export function inkWithin(file: string, page: number, part: Box, color: 'red' | 'black'): Box | undefined {
  const dots = (length: number): number => Math.round((length / 25.4) * dotsPerInch);
  const [left, top] = [dots(part.left), dots(part.top)];
  const crop = ['-x', left, '-y', top, '-W', dots(part.right) - left, '-H', dots(part.bottom) - top];
  const range = ['-r', dotsPerInch, '-f', page, '-l', page];
  const image = execFileSync('pdftoppm', [...range, ...crop].map(String).concat(file), {
    maxBuffer: 1 << 28,
  });
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(image.subarray(0, 64).toString('latin1'));
  if (header === null) throw new Error('pdftoppm gave no picture');
  const width = Number(header[1]);
  const pixels = image.subarray(header[0].length);
  const found = { left: Number.POSITIVE_INFINITY, top: Number.POSITIVE_INFINITY, right: -1, bottom: -1 };
  for (let index = 0; index * 3 < pixels.length; index += 1) {
    const red = pixels[index * 3] ?? 0;
    const green = pixels[index * 3 + 1] ?? 0;
    if (green > 100 || (color === 'red' ? red < 180 : red > 100)) continue;
    const [x, y] = [index % width, Math.floor(index / width)];
    found.left = Math.min(found.left, x);
    found.right = Math.max(found.right, x + 1);
    found.top = Math.min(found.top, y);
    found.bottom = Math.max(found.bottom, y + 1);
  }
  if (found.right < 0) return undefined;
  const millimetres = (pixel: number): number => Math.round((pixel / dotsPerInch) * 2540) / 100;
  return {
    left: millimetres(found.left + left),
    right: millimetres(found.right + left),
    top: millimetres(found.top + top),
    bottom: millimetres(found.bottom + top),
  };
}

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
