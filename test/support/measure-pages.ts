import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What stands on a laid-out page. All lengths in millimetres from the upper left corner. */
export interface MeasuredPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly MeasuredLine[];
  /** Straight strokes, longest extent first horizontally or vertically. */
  readonly rules: readonly MeasuredRule[];
}

export interface MeasuredLine {
  readonly text: string;
  readonly baseline: number;
  readonly left: number;
  readonly right: number;
  /** Points. */
  readonly size: number;
  readonly font: string;
  readonly color: string;
  /** `vertical` for the rotated page number of a landscape page. */
  readonly direction: 'horizontal' | 'vertical';
  readonly top: number;
  readonly bottom: number;
  /** One by one, from left to right (of a vertical line from top to bottom), without spaces. */
  readonly characters: readonly MeasuredCharacter[];
}

export interface MeasuredCharacter {
  readonly character: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Points. */
  readonly size: number;
  readonly font: string;
  readonly color: string;
}

export interface MeasuredRule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly thickness: number;
  readonly red: boolean;
}

const millimetresPerPoint = 25.4 / 72;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) =>
    hex || decimal
      ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
      : (entities[name] ?? ''),
  );

function attributes(tag: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
}

const number = (text: string | undefined): number => Number(text ?? 0);
const round = (value: number): number => Math.round(value * 100) / 100;

/** Reads glyph positions and drawn strokes of a PDF with mutool. */
export function measurePages(pdf: Buffer): readonly MeasuredPage[] {
  const folder = mkdtempSync(join(tmpdir(), 'hongtou-measure-'));
  try {
    const file = join(folder, 'pages.pdf');
    writeFileSync(file, pdf);
    const text = mutool('draw', '-F', 'stext', file);
    const strokes = mutool('trace', file);
    const rules = strokes.split('<page ').slice(1).map(rulesOf);
    return text
      .split('<page ')
      .slice(1)
      .map((page, index) => {
        const { width, height } = attributes(page.slice(0, page.indexOf('>')));
        return {
          width: round(number(width) * millimetresPerPoint),
          height: round(number(height) * millimetresPerPoint),
          lines: linesOf(page),
          rules: rules[index] ?? [],
        };
      });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const mutool = (...options: readonly string[]): string =>
  execFileSync('mutool', options, {
    encoding: 'utf8',
    maxBuffer: 1 << 29,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

interface Glyph {
  readonly character: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  readonly font: string;
  readonly color: string;
  readonly vertical: boolean;
}

/** Glyphs on one baseline, from left to right, are a line; gaps as wide as a column do not end it. */
function linesOf(page: string): readonly MeasuredLine[] {
  const rows = new Map<string, Glyph[]>();
  for (const glyph of glyphsOf(page)) {
    const key = glyph.vertical ? `v${Math.round(glyph.x)}` : `h${Math.round(glyph.y / 2)}`;
    const near = glyph.vertical
      ? key
      : ([0, -1, 1].map((step) => `h${Math.round(glyph.y / 2) + step}`).find((k) => rows.has(k)) ?? key);
    rows.set(near, [...(rows.get(near) ?? []), glyph]);
  }
  return [...rows.values()]
    .map((glyphs) => {
      const ordered = [...glyphs].sort((a, b) => (a.vertical ? a.y - b.y : a.x - b.x));
      const first = ordered[0];
      if (first === undefined) throw new Error('a line without glyphs');
      return {
        text: ordered.map((glyph) => glyph.character).join(''),
        baseline: round(first.y * millimetresPerPoint),
        left: round(Math.min(...ordered.map((glyph) => glyph.x)) * millimetresPerPoint),
        right: round(Math.max(...ordered.map((glyph) => glyph.right)) * millimetresPerPoint),
        top: round(Math.min(...ordered.map((glyph) => glyph.top)) * millimetresPerPoint),
        bottom: round(Math.max(...ordered.map((glyph) => glyph.bottom)) * millimetresPerPoint),
        size: first.size,
        font: first.font,
        color: first.color,
        direction: first.vertical ? ('vertical' as const) : ('horizontal' as const),
        characters: ordered.map(characterOf),
      };
    })
    .sort((a, b) => a.baseline - b.baseline);
}

const characterOf = ({ character, x, y, right, size, font, color }: Glyph): MeasuredCharacter => ({
  character,
  left: round(x * millimetresPerPoint),
  right: round(right * millimetresPerPoint),
  baseline: round(y * millimetresPerPoint),
  size,
  font,
  color,
});

function glyphsOf(page: string): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  let font = '';
  let size = 0;
  let vertical = false;
  for (const [tag, name] of page.matchAll(/<(line|font|char) [^>]*>/g)) {
    const values = attributes(tag);
    if (name === 'line') vertical = !/^-?1 /.test(values.dir ?? '1 0');
    else if (name === 'font') {
      font = values.name ?? '';
      size = number(values.size);
    } else {
      const character = unescapeXml(values.c ?? '');
      if (character.trim() === '') continue;
      const quad = (values.quad ?? '').split(' ').map(Number);
      const xs = quad.filter((_, index) => index % 2 === 0);
      const ys = quad.filter((_, index) => index % 2 === 1);
      const box = { right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
      glyphs.push({
        character,
        x: number(values.x),
        y: number(values.y),
        ...box,
        size,
        font,
        color: values.color ?? '',
        vertical,
      });
    }
  }
  return glyphs;
}

function rulesOf(page: string): readonly MeasuredRule[] {
  const rules: MeasuredRule[] = [];
  for (const [, head = '', body = ''] of page.matchAll(
    /<((?:stroke|fill)_path [^>]*)>([\s\S]*?)<\/(?:stroke|fill)_path>/g,
  )) {
    const values = attributes(head);
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = (values.transform ?? '').split(' ').map(Number);
    const points = [...body.matchAll(/<(?:moveto|lineto) x="([^"]*)" y="([^"]*)"/g)].map(([, x, y]) => ({
      x: (a * Number(x) + c * Number(y) + e) * millimetresPerPoint,
      y: (b * Number(x) + d * Number(y) + f) * millimetresPerPoint,
    }));
    if (points.length < 2) continue;
    const xs = points.map((point) => point.x);
    const ys = points.map((point) => point.y);
    const box = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
    const stroked = head.startsWith('stroke');
    const thickness = stroked
      ? number(values.linewidth) * millimetresPerPoint
      : Math.min(box.x1 - box.x0, box.y1 - box.y0);
    if (thickness > 2 || Math.max(box.x1 - box.x0, box.y1 - box.y0) < 2) continue;
    const [red = 0, green = 0] = (values.color ?? '').split(' ').map(Number);
    rules.push({
      x0: round(box.x0),
      y0: round(box.y0),
      x1: round(box.x1),
      y1: round(box.y1),
      thickness: round(thickness),
      red: red > 0.6 && green < 0.4,
    });
  }
  return rules;
}
