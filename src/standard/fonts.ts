import type { Look } from './look.ts';

/** What people call a font that is installed under another name. */
const calledBy: ReadonlyMap<string, string> = new Map([
  ['小标宋', '方正小标宋简体'],
  ['小标宋体', '方正小标宋简体'],
]);

/** The name of a font as word processors know it. */
export const fontNamed = (name: string): string => calledBy.get(name) ?? name;

/** 仿宋 of the text (5.2.2), and of everything else that the standard sets in the same: they change together. */
export const textFontOf = (look: Look): string => look.fonts?.text ?? '仿宋_GB2312';
