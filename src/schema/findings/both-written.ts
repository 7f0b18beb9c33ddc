import * as z from 'zod';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { knownKeys } from '../inspect/known-keys.ts';
import type { FindingHandler } from './finding.ts';

/** A key beside another that says the same in another way. */
export const bothWritten: FindingHandler = ({ issue, schema, span }) => {
  if (issue.code !== 'custom' || !(schema instanceof z.ZodObject)) return undefined;
  const named = (issue.params as { readonly notBeside?: { readonly key: string; readonly beside: string } })
    ?.notBeside;
  if (named === undefined) return undefined;
  const { key, beside } = named;
  const title = knownKeys(schema).find((known) => known.key === key)?.title ?? key;
  return diagnostic('HT217', { key, title, beside }, span);
};
