import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { excerpt } from './excerpt.ts';
import type { FindingHandler } from './finding.ts';

/** An id with characters that a reference could not name. Ids are the only texts with a pattern of their own. */
export const badId: FindingHandler = ({ issue, value, span }) => {
  if (issue.code !== 'invalid_format' || typeof value !== 'string') return undefined;
  const corrected = value.replace(/[\s【】：:/\\]+/gu, '').replace(/^#+/u, '');
  const parameters = { id: excerpt(value), ...(corrected === '' ? {} : { corrected: excerpt(corrected) }) };
  return diagnostic('HT214', parameters, span);
};
