import { laws } from './laws.ts';
import { regulations } from './regulations.ts';

/** Official titles of what is cited most, without 中华人民共和国 and without versions in brackets. */
export const officialTitles: ReadonlySet<string> = new Set([...laws.titles, ...regulations.titles]);

export const titleSources = [laws, regulations] as const;
