import { crc32, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinCrc32, shiftOf } from '../../../src/writers/docx/crc32.ts';
import { packAround, packOnce, packPart } from '../../../src/writers/docx/packed-part.ts';
import { encode } from '../../../src/writers/docx/part-bytes.ts';
import { sharedBytes } from '../../../src/writers/docx/shared-bytes.ts';

const bytes = fc.uint8Array({ maxLength: 300 });

test('the checksum of two pieces is joined from theirs', () => {
  fc.assert(
    fc.property(bytes, bytes, (first, second) => {
      const joined = joinCrc32(crc32(first), crc32(second), shiftOf(second.byteLength));
      expect(joined).toBe(crc32(Buffer.concat([first, second])));
    }),
  );
});

test('pieces and what fills their places unpack to one part', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(bytes, bytes), { maxLength: 5 }), bytes, (pairs, last) => {
      const { fill } = packAround([...pairs.map(([piece]) => piece), last]);
      const packed = fill(pairs.map(([, value]) => value));
      const whole = Buffer.concat([...pairs.flat(), last]);
      expect(inflateRawSync(Buffer.concat(packed.data)).equals(whole)).toBe(true);
      expect(packed).toMatchObject({ crc: crc32(whole), size: whole.byteLength });
    }),
  );
  expect(() => packAround([Buffer.from('a'), Buffer.from('b')]).fill([])).toThrow('0 values for 1 places');
});

test('a text of megabytes is encoded and packed in pieces that unpack to it', () => {
  const rows = Array.from({ length: 60_000 }, (_, index) => `<w:t>第${index}项 𠮷é 关于安全隐患的排查</w:t>`);
  const encoded = encode(rows);
  const whole = Buffer.from(rows.join(''), 'utf8');
  expect(encoded.length).toBeGreaterThan(2);
  expect(Buffer.concat(encoded).equals(whole)).toBe(true);
  const packed = packPart(encoded);
  expect(packed.data).toHaveLength(encoded.length);
  expect(inflateRawSync(Buffer.concat(packed.data)).equals(whole)).toBe(true);
  expect(packed).toMatchObject({ crc: crc32(whole), size: whole.byteLength });
  // The pieces refer to what came before them.
  const alone = encoded.map((piece) => packPart([piece]).data[0]?.byteLength ?? 0);
  expect(Buffer.concat(packed.data).length).toBeLessThan(alone.reduce((sum, length) => sum + length));
});

test.each(['', '甲', 'x'.repeat(200_000), '字'.repeat(700_000)])('a text in one piece (case %#)', (text) => {
  const encoded = encode([text]);
  expect(Buffer.concat(encoded).toString('utf8')).toBe(text);
  expect(inflateRawSync(Buffer.concat(packPart(encoded).data)).toString('utf8')).toBe(text);
});

test('what documents share is packed once, and forgotten when many others came', () => {
  const shared = sharedBytes('<styles/>');
  expect(packOnce(sharedBytes('<styles/>'))).toBe(packOnce(shared));
  for (let other = 0; other < 100; other++) sharedBytes(`<other n="${other}"/>`);
  expect(sharedBytes('<styles/>')).not.toBe(shared);
  expect(packOnce(sharedBytes('<styles/>'))).toEqual(packOnce(shared));
});
