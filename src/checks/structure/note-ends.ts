import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { placesIn } from '../prose/as-read.ts';

/** Fewer notes have no custom of their own. */
const fewest = 3;

/** HT451: the one note of a form that ends without a mark, where all others end in 。 or ；. */
export const noteEnds: Check = {
  run({ documents, incomplete }, report) {
    for (const form of documents) {
      if (!('notes' in form) || form.notes.length < fewest || incomplete?.has(form.origin)) continue;
      const bare = [...form.notes.entries()].filter(([, note]) => /[\p{Script=Han}\d]$/u.test(note));
      const [only, second] = bare;
      if (!only || second) continue;
      const [index, note] = only;
      const others = form.notes.filter((one) => one !== note).map((one) => one.at(-1) ?? '');
      // The last of a list that is parted by ； ends in 。, the others do not say in what.
      const [usual = ''] = others;
      if (usual !== '。' || others.some((mark) => mark !== usual)) continue;
      const span = placesIn(form.origin.at('notes', index), note)(note.length - 1, note.length);
      const last = note.slice(-1);
      const isExact = span.file.text.slice(span.start, span.end) === last;
      const fix = isExact ? { fix: { span, replacement: last + usual } } : {};
      const [written, corrected] = [note.slice(-tail), note.slice(-tail) + usual];
      report(diagnostic('HT451', { written, corrected, mark: '', usual }, span, fix));
    }
  },
};

/** As much of a note as a message shows. */
const tail = 10;
