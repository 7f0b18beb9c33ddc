import type { DiagnosticCode } from '../../src/diagnostics/diagnostic.ts';

/** Codes that the text of a plan alone cannot bring about; their pages tell in prose what is wrong and right. */
export const notFromAPlan: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  // Files, encodings, characters that cannot be seen.
  'HT101',
  'HT102',
  'HT103',
  'HT104',
  'HT105',
  'HT106',
  'HT107',
  'HT109',
  // Longer than a page can show: nine files that include one another, thousands of characters, sixty levels, a page full of names.
  'HT154',
  'HT209',
  'HT211',
  'HT604',
  'HT605',
  'HT650',
  'HT653',
  'HT511',
  // The program's own templates.
  'HT514',
  // Writing files.
  'HT701',
  'HT702',
  'HT703',
  'HT704',
  'HT705',
  'HT706',
  'HT707',
  'HT708',
  // The command line.
  'HT801',
  'HT802',
  'HT803',
  'HT804',
  'HT811',
  'HT812',
  'HT813',
  'HT814',
  'HT815',
  'HT821',
  'HT831',
  'HT832',
  'HT833',
  'HT834',
  'HT841',
  'HT899',
]);
