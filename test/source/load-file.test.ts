import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { positionOf } from '../../src/diagnostics/position.ts';
import type { FileReader } from '../../src/source/file-reader.ts';
import { sizeLimit } from '../../src/source/limits.ts';
import { loadFile } from '../../src/source/load-file.ts';
import { memoryReader } from './memory-reader.ts';
import { printFinding } from './read-fixture.ts';

const path = '/plans/campaign.yaml';

function load(content: string | Uint8Array, reader: FileReader = memoryReader({ [path]: content })) {
  const found: Diagnostic[] = [];
  const file = loadFile(path, 'plans/campaign.yaml', reader, (one) => void found.push(one));
  return { text: file?.text, found, codes: found.map(({ code }) => code) };
}

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const utf8 = (text: string) => new TextEncoder().encode(text);

/** 名称：专项 in GB18030. */
const gb = bytes(0xc3, 0xfb, 0xb3, 0xc6, 0xa3, 0xba, 0xd7, 0xa8, 0xcf, 0xee);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('encodings', () => {
  test('a byte order mark and CRLF do no harm', () => {
    const { text, codes } = load(join(bytes(0xef, 0xbb, 0xbf), utf8('name: 甲\r\nissuer: 乙\r\n')));
    expect(text).toBe('name: 甲\r\nissuer: 乙\r\n');
    expect(codes).toEqual([]);
  });

  test('GB18030 is recognised and its place is told', () => {
    const { text, found } = load(join(utf8('hongtou: 1\nname: '), gb));
    expect(text).toBeUndefined();
    expect(found.map(printFinding).join('')).toMatchInlineSnapshot(`
      "2:7-2:8 error HT104 plans/campaign.yaml 不是 UTF-8 编码，看起来是 GBK/GB18030 编码
          用记事本打开，选“另存为”，编码选“UTF-8”后保存（WPS 或 VS Code 也可以“通过编码保存”为 UTF-8）
      "
    `);
  });

  test('a file that is half UTF-8 and half GB18030 is told where it changes', () => {
    const { found } = load(join(utf8('甲: 乙\n'), gb));
    expect(found[0]?.parameters).toMatchObject({ guess: 'gb18030' });
    const span = found[0]?.span;
    expect(span && positionOf(span.file, span.start)).toEqual({ line: 2, column: 1 });
  });

  test.each([
    ['utf-16le', join(bytes(0xff, 0xfe), utf16('name: 甲', true))],
    ['utf-16be', join(bytes(0xfe, 0xff), utf16('name: 甲', false))],
    ['utf-16le', utf16('name: 甲', true)],
    ['utf-16be', utf16('name: 甲', false)],
    ['utf-32', join(bytes(0xff, 0xfe, 0, 0), bytes(0x6e, 0, 0, 0))],
    ['unknown', join(utf8('name: '), bytes(0xff, 0xff, 0xe9, 0x0a))],
  ])('%s', (guess, content) => {
    const { found, codes } = load(content);
    expect(codes).toEqual(['HT104']);
    expect(found[0]?.parameters).toMatchObject({ guess });
  });

  test.each([
    ['overlong slash', bytes(0x61, 0xc0, 0xaf)],
    ['surrogate', bytes(0x61, 0xed, 0xa0, 0x80)],
    ['beyond the last character', bytes(0x61, 0xf4, 0x90, 0x80, 0x80)],
    ['cut at the end', bytes(0x61, 0xe7, 0x94)],
  ])('bytes that are no UTF-8: %s', (_, content) => {
    expect(load(content).codes).toEqual(['HT104']);
  });
});

describe('what is no text', () => {
  test.each([
    ['zip', bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0)],
    ['ole', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ['pdf', utf8('%PDF-1.7')],
    ['picture', bytes(0x89, 0x50, 0x4e, 0x47)],
    ['unknown', Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256)],
  ])('%s', (kind, content) => {
    const { found, codes } = load(content);
    expect(codes).toEqual(['HT106']);
    expect(found[0]?.parameters).toMatchObject({ kind });
  });
});

describe('characters', () => {
  test('each forbidden one with its place', () => {
    const { text, found } = load('a: 甲\u0000\nb: \u000b乙\u001b[31m\nc: \uffff\r丙\n');
    expect(text).toBeUndefined();
    expect(found.map((one) => printFinding(one).split(' ').slice(0, 3).join(' '))).toEqual([
      '1:5-1:6 error HT105',
      '2:4-2:5 error HT105',
      '2:6-2:7 error HT105',
      '3:4-3:5 error HT105',
      '3:5-3:6 error HT105',
    ]);
  });

  test('invisible ones are warnings; joiners inside emoji are not', () => {
    const { text, found } = load('a: 甲\u202e乙\u200b丙 👨\u200d👩\u200d👧 ❤\ufe0f\u200d🔥\n');
    expect(text).toBeDefined();
    expect(found.map(({ code, parameters }) => [code, parameters])).toEqual([
      ['HT107', { codePoint: 'U+202E', kind: 'direction' }],
      ['HT107', { codePoint: 'U+200B', kind: 'zero-width' }],
    ]);
  });

  test('a flood is counted, not listed', () => {
    const { codes, found } = load(`a: ${'\u0001'.repeat(3000)}b`.padEnd(20_000, '甲'));
    expect(codes.filter((code) => code === 'HT105')).toHaveLength(20);
    expect(found.at(-1)?.parameters).toMatchObject({ code: 'HT105', count: 2980 });
  });
});

describe('the disk', () => {
  const failing = (code: string, part: Partial<FileReader>): FileReader => ({
    ...memoryReader({ [path]: 'a: 1' }),
    readFile: () => {
      throw Object.assign(new Error(code), { code });
    },
    ...part,
  });

  test('missing', () => {
    expect(load('', memoryReader({})).codes).toEqual(['HT101']);
  });

  test('a link that leads nowhere', () => {
    expect(load('', failing('ENOENT', { stat: () => ({ kind: 'link', size: 0 }) })).codes).toEqual(['HT101']);
  });

  test('gone between looking and reading', () => {
    expect(load('', failing('ENOENT', {})).codes).toEqual(['HT101']);
  });

  test.each([
    ['EACCES', 'permission'],
    ['EBUSY', 'other'],
  ])('%s', (code, reason) => {
    expect(load('', failing(code, {})).found[0]?.parameters).toMatchObject({ reason, detail: code });
  });

  test('a folder', () => {
    expect(load('', memoryReader({ [`${path}/x`]: '' })).found[0]?.parameters).toMatchObject({
      reason: 'folder',
    });
  });

  test('too large, told without reading it', () => {
    const reader = failing('read', { stat: () => ({ kind: 'file', size: sizeLimit + 1 }) });
    expect(load('', reader).codes).toEqual(['HT103']);
  });

  test('an error of our own is not hidden', () => {
    const reader = failing('', {
      readFile: () => {
        throw new TypeError('bug');
      },
    });
    expect(() => load('', reader)).toThrow(TypeError);
  });
});
