import type {
  FormatName,
  IdleReason,
  MissingPart,
  OfficialDiagnostics,
  ProseKindName,
} from '../../diagnostics/areas/official.ts';
import type { AreaWording } from '../wording.ts';

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

const missingParts: { readonly [Part in MissingPart]: { readonly name: string; readonly example: string } } =
  {
    number: { name: 'document number', example: 'number: 机关代字〔年份〕序号号' },
    date: { name: 'full date of issue', example: 'date: 2021年1月25日' },
    signers: { name: 'signer, whom reports and requests must name', example: 'signers: [name]' },
    recipients: { name: 'recipient', example: 'recipients: [the higher office]' },
    signatories: {
      name: 'signatory, so that there is no place for the stamp',
      example: 'signatories: [{ post: 县长, name: ×× }]',
    },
  };

const documentNumber = {
  name: 'The document number',
  rule: 'prefix of the office, four-digit year in 〔〕, serial without leading zero or 第, 号 (GB/T 9704-2012, 7.2.5)',
  example: '吉经社管字〔2021〕6号',
};
const numberForms: { readonly [Format in FormatName]: typeof documentNumber } = {
  general: documentNumber,
  letter: documentNumber,
  telegram: documentNumber,
  order: {
    name: 'The number of an order',
    rule: '第, a serial without leading zero, 号; it runs on from year to year',
    example: '第1号',
  },
  minutes: {
    name: 'The number of minutes',
    rule: '第 and 期 around a serial, or a year in 〔〕, a serial and 号',
    example: '第3期 or 〔2026〕3号',
  },
};

const prose: { readonly [Kind in ProseKindName]: string } = {
  notice: 'a notice',
  'implementation-plan': 'a plan',
  'work-report': 'a work report',
  report: 'a report',
  request: 'a request',
  letter: 'a letter',
  order: 'an order',
  minutes: 'minutes',
};

const idle: { readonly [Reason in IdleReason]: { readonly why: string; readonly wayOut: string } } = {
  'not-minutes': {
    why: 'only minutes print who was there',
    wayOut: 'Set kind: minutes, or remove it and say it in the text',
  },
  'not-stamped': {
    why: 'signatories are printed beside a stamp only',
    wayOut: 'Add signature: stamped, or remove it',
  },
  'no-signers': {
    why: 'the head of this format has no place for signers',
    wayOut: 'Remove it; a document to a higher office has format: general',
  },
  'no-head': { why: 'this document has no red head', wayOut: 'Set redHead: true, or remove it' },
  letter: {
    why: 'the imprint of a letter names neither who printed it nor when (GB/T 9704-2012, 10.1)',
    wayOut: 'Remove it, or set format: general',
  },
  'no-recipients': {
    why: 'there are no recipients to move to the imprint',
    wayOut: 'Write recipients, or remove it',
  },
};

export const official: AreaWording<OfficialDiagnostics> = {
  HT334: ({ title, missing }) => ({
    message: `“${title}” is final but has no ${missingParts[missing].name}`,
    hint: `Write ${missingParts[missing].example}; while it is not settled, set status: draft`,
  }),
  HT335: ({ number, format, corrected }) => ({
    message: `${numberForms[format].name} “${number}” is not in form: ${numberForms[format].rule}`,
    hint: `Write it as ${corrected ?? numberForms[format].example}`,
  }),
  HT336: ({ number, numberYear, dateYear }) => ({
    message: `The document number “${number}” is of ${numberYear}, but the document is dated ${dateYear}`,
    hint: 'Correct one of the two',
  }),
  HT350: ({ words }) => ({
    message: `A report asks for a decision: “${words}”; a report must not hold a request`,
    hint: 'Write a document of its own with kind: request, or end the report with 特此报告',
  }),
  HT351: () => ({
    message: 'The note of a request names nobody to call',
    hint: 'Add note: 联系人：××，电话：0432-12345678',
  }),
  HT352: ({ mark, written, urgencies, corrected }) => ({
    message:
      mark === 'secrecy'
        ? `The secrecy “${written}” is not in form: 绝密, 机密 or 秘密, ★ and a period`
        : mark === 'urgency'
          ? `The urgency “${written}” is not known: this format has ${list(urgencies)}`
          : `The copy number “${written}” is not in form: six digits`,
    hint: `Write ${mark}: ${
      mark === 'secrecy'
        ? (corrected ?? '机密★5年')
        : mark === 'urgency'
          ? (corrected ?? urgencies[0] ?? '')
          : `"${corrected ?? '000001'}"`
    }`,
  }),
  HT353: ({ secrecy }) => ({
    message: `This document is “${secrecy}” and has no copy number, which a classified one must have`,
    hint: 'Add copyNumber: "000001"; where copies are numbered by a machine, pass over this',
  }),
  HT354: ({ key, reason }) => ({
    message: `${key} has no effect: ${idle[reason].why}`,
    hint: idle[reason].wayOut,
  }),
  HT355: ({ title, word, kind, meant, ownWord, isLetter }) => ({
    message: `“${title}” is ${prose[kind]} (kind: ${kind}), but its title ends in ${word}`,
    hint: `Set kind: ${meant}${isLetter && meant !== 'letter' ? ' and format: letter' : ''}, or let the title end in ${ownWord}`,
  }),
  HT356: ({ format, kind, onlyFor }) => ({
    message: `format: ${format} is made for kind: ${onlyFor}, but this is ${prose[kind]} (kind: ${kind})`,
    hint: `Set kind: ${onlyFor}, or remove format`,
  }),
  HT357: ({ face, blankPage }) => ({
    message: `face: ${face} and blankPage: ${blankPage} of the imprint exclude each other`,
    hint:
      face === 'last'
        ? 'Remove blankPage, or set face: even'
        : 'Remove blankPage (there is a blank page where one is needed), or set face: last',
  }),
  HT358: ({ kind, count, first }) => ({
    message: `This is ${prose[kind]} to ${count} offices; a document to a higher office has one recipient in principle`,
    hint: `Keep one, e.g. recipients: [${first}]; the others get copies, in cc of imprint`,
  }),
  HT359: ({ kind, copied, issuer }) => ({
    message: `This is ${prose[kind]} with a copy to “${copied}”, which is below the issuer “${issuer}”; a document to a higher office is not copied to offices below`,
    hint: 'Remove it from cc of imprint; tell offices below in a document of their own',
  }),
  HT395: ({ kind, signers, issuers }) => ({
    message: `This is ${prose[kind]} that ${issuers} offices issue together, signed by ${signers}`,
    hint: 'The heads of all issuers sign a joint document to a higher office: complete signers, in the order of the issuers',
  }),
  HT396: ({ printed, issued }) => ({
    message: `The document was printed on ${printed}, before it was issued on ${issued}`,
    hint: 'A document goes to print once it is issued: correct one of the two, or remove date of imprint (then it is the issue date)',
  }),
  HT397: ({ number, prefix, other, lead, own }) => ({
    message: `The document number “${number}” has the prefix “${prefix}” of “${other}”, but the issuer is “${lead}”`,
    hint:
      own === undefined
        ? `Check the number; the prefix of “${lead}” is written as its numberPrefix among the offices`
        : `Use “${own}”, the prefix of “${lead}”, or correct the issuer (a joint document has the number of the lead)`,
  }),
  HT398: ({ first, second }) => ({
    message: `“${first}” and “${second}” are bound as one document and both have annexes, so two papers are called 附件1`,
    hint: 'Write all annexes in the list of one of them',
  }),
  HT399: ({ written, corrected }) => ({
    message: `Several signers are written as one entry; “${written}” would be printed as one name`,
    hint: `Write ${corrected}`,
  }),
};
