import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';

/** 上半年 and 下半年 beside the year are usual; more than these nobody can hold apart. */
const fewest = 4;

/** HT495, once: figures of a report that were counted for many different times. */
export const timesOfFigures: Check = {
  run({ figures, documents, period }, report) {
    if (!documents.some(({ kind, status }) => kind === 'work-report' && status === 'final')) return;
    const dated = figures.filter((figure) => figure.period);
    const times = [...new Set(dated.flatMap((figure) => figure.period?.text ?? []))];
    const [first] = dated;
    if (!first || times.length < fewest || (period && times.includes(period.text))) return;
    report(diagnostic('HT495', { times }, first.origin.at('period')));
  },
};
