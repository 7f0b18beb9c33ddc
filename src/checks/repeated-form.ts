import { allParts } from '../campaign/walk.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Check } from './check.ts';

/** HT392: a form that stands in one body twice, or in a body and among what is bound in after the same document. */
export const repeatedForm: Check = {
  run({ documents }, report) {
    for (const document of documents) {
      if (!('body' in document)) continue;
      const printed = new Set([...document.annexes, ...(document.attached ?? [])]);
      for (const { form, origin } of allParts(document.body)) {
        if (form === undefined) continue;
        if (printed.has(form)) report(diagnostic('HT392', { id: form }, origin.at('form')));
        printed.add(form);
      }
    }
  },
};
