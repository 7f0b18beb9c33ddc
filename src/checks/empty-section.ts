import { allParts } from '../campaign/walk.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Check } from './check.ts';

/** HT393: a heading in a body with nothing below it. What a part that was refused would have said is not known. */
export const emptySection: Check = {
  run({ documents, incomplete }, report) {
    for (const document of documents) {
      if (!('body' in document) || incomplete?.has(document.origin)) continue;
      for (const { section, text, intro, show, form, sections, origin } of allParts(document.body)) {
        const isEmpty = [text, intro, show, form].every((content) => content === undefined);
        if (section === undefined || !isEmpty || sections.length > 0 || incomplete?.has(origin)) continue;
        report(diagnostic('HT393', { section }, origin.at('section')));
      }
    }
  },
};
