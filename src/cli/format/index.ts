import { formatGithub } from './github.ts';
import { formatHuman } from './human.ts';
import { formatJson } from './json.ts';
import type { Formatter } from './report.ts';
import { formatShort } from './short.ts';

export const formatNames = ['human', 'short', 'json', 'github'] as const;
export type FormatName = (typeof formatNames)[number];

export const formatters: { readonly [Name in FormatName]: Formatter } = {
  human: formatHuman,
  short: formatShort,
  json: formatJson,
  github: formatGithub,
};
