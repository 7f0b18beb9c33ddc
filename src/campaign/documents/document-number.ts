/** 发文机关代字 + 〔year〕 + serial number without leading zero + 号 (GB/T 9704-2012, 7.2.5). */
const wellFormed = /^\p{Script=Han}+〔(?:19|20)\d{2}〕[1-9]\d*号$/u;

const almost =
  /^(?<prefix>\p{Script=Han}+)[〔[［(（【{｛](?<year>(?:19|20)\d{2})年?[〕\]］)）】}｝]第?0*(?<serial>[1-9]\d*)号?$/u;

export type NumberReading =
  | { readonly ok: true; readonly year: number }
  /** `corrected` where it is plain what was meant: other brackets, 第, leading zeros, full-width digits, spaces. */
  | { readonly ok: false; readonly corrected?: string };

/** Reads a document number such as 吉经社管字〔2021〕6号. */
export function readDocumentNumber(number: string): NumberReading {
  if (wellFormed.test(number)) return { ok: true, year: Number(/\d{4}/.exec(number)?.[0]) };
  const plain = number.replace(/\s/gu, '').replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'));
  const parts = almost.exec(plain)?.groups;
  if (!parts) return { ok: false };
  return { ok: false, corrected: `${parts.prefix}〔${parts.year}〕${parts.serial}号` };
}
