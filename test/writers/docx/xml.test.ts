import { expect, test } from 'vitest';
import { escapeXml } from '../../../src/writers/docx/xml.ts';

test('markup and white space become references, everything else stays', () => {
  expect(escapeXml('甲<乙>&"丙"\t\r\n')).toBe('甲&lt;乙&gt;&amp;&quot;丙&quot;&#9;&#13;&#10;');
  expect(escapeXml('𠮷〇😀“”—…　')).toBe('𠮷〇😀“”—…　');
});

test.each(['\u0000', '\u0008', '\u000b', '\u001f', '\ufffe', '\uffff', '\ud800', '\udc00x', 'x\ud800'])(
  'what XML cannot hold is a bug: %j',
  (text) => {
    expect(() => escapeXml(text)).toThrow(/^U\+[0-9A-F]{4} cannot be written in XML$/);
  },
);
