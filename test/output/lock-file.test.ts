import { expect, it } from 'vitest';
import { lockNames } from '../../src/output/lock-file.ts';

it.each([
  ['通知.docx', '~$通知.docx'],
  ['工作方案清单.docx', '~$工作方案清单.docx'],
  ['工作方案清单1.docx', '~$作方案清单1.docx'],
  ['工作方案清单12.docx', '~$方案清单12.docx'],
  ['OfficeReport.docx', '~$ficeReport.docx'],
])('%s is open in Word when %s is there', (name, word) => {
  expect(lockNames(name)).toEqual([word, `.~${name}`, `.~lock.${name}#`]);
});
