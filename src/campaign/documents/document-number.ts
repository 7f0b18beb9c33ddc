import type { PlanFormat } from '../document-plan.ts';

export type NumberReading =
  /** `year`: where the number has one. */
  | { readonly ok: true; readonly year?: number }
  /** `corrected` where it is plain what was meant: other brackets, 第, leading zeros, full-width digits, spaces. */
  | { readonly ok: false; readonly corrected?: string };

interface NumberForm {
  readonly wellFormed: RegExp;
  /** What is close enough to be corrected. */
  readonly almost: RegExp;
  correct(parts: Readonly<Record<string, string | undefined>>): string;
}

// × stands for a character that is masked or not settled, wherever one is expected.
/** 发文机关代字 + 〔year〕 + serial number without leading zero + 号 (GB/T 9704-2012, 7.2.5). */
const general: NumberForm = {
  wellFormed: /^[\p{Script=Han}×]+〔(?:(?:19|20)\d{2}|×{1,4})〕(?:[1-9]\d*|×+)号$/u,
  almost:
    /^(?<prefix>[\p{Script=Han}×]+)[〔[［(（【{｛](?<year>(?:19|20)\d{2})年?[〕\]］)）】}｝]第?0*(?<serial>[1-9]\d*)号?$/u,
  correct: ({ prefix, year, serial }) => `${prefix}〔${year}〕${serial}号`,
};

/** 令号: 第n号, running on from year to year (10.2). */
const order: NumberForm = {
  wellFormed: /^第(?:[1-9]\d*|×+)号$/u,
  almost: /^令?第?0*(?<serial>[1-9]\d*)号?令?$/u,
  correct: ({ serial }) => `第${serial}号`,
};

/** Left to the office (10.3): 第n期, 第n次, 〔year〕n号, or the number of any other document. */
const minutes: NumberForm = {
  wellFormed:
    /^(?:第(?:[1-9]\d*|×+)[期号次]|[\p{Script=Han}×]*〔(?:(?:19|20)\d{2}|×{1,4})〕(?:(?:[1-9]\d*|×+)号|第?(?:[1-9]\d*|×+)期))$/u,
  almost:
    /^(?:(?<prefix>[\p{Script=Han}×]*?)[〔[［(（【{｛](?<year>(?:19|20)\d{2})年?[〕\]］)）】}｝])?第?0*(?<serial>[1-9]\d*)(?<unit>[期号次]?)$/u,
  correct: ({ prefix = '', year, serial, unit }) =>
    year === undefined
      ? `第${serial}${unit || '期'}`
      : `${prefix}〔${year}〕${unit === '期' ? `第${serial}期` : `${serial}号`}`,
};

const forms: { readonly [Format in PlanFormat]: NumberForm } = {
  general,
  letter: general,
  telegram: general,
  order,
  minutes,
};

/** Reads a document number such as 吉经社管字〔2021〕6号; that of an order 第1号, of minutes 第3期. */
export function readDocumentNumber(number: string, format: PlanFormat = 'general'): NumberReading {
  const { wellFormed, almost, correct } = forms[format];
  if (wellFormed.test(number)) {
    const year = /〔(\d{4})〕/u.exec(number)?.[1];
    return year === undefined ? { ok: true } : { ok: true, year: Number(year) };
  }
  const plain = number.replace(/\s/gu, '').replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'));
  const parts = almost.exec(plain)?.groups;
  return parts ? { ok: false, corrected: correct(parts) } : { ok: false };
}
