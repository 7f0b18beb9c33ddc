import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';

/** One or two of these a user reads; thousands of returned forms must not push everything else away. */
const most = 20;
const ofDocuments: ReadonlySet<string> = new Set([
  'HT701',
  'HT702',
  'HT703',
  'HT704',
  'HT705',
  'HT706',
  'HT708',
  'HT932',
]);

/** Findings about the documents of thousands of units. */
export interface LimitedReport {
  /** Hands on what is not about a document, and the first of what is. */
  readonly report: Report;
  /** Reported: HT928, how many were not handed on. */
  end(): void;
  /** Whether the disk took no more. */
  isFull(): boolean;
}

export function limitReport(report: Report): LimitedReport {
  let count = 0;
  let isFull = false;
  return {
    report(found) {
      isFull ||= 'trouble' in found.parameters && found.parameters.trouble === 'full';
      if (ofDocuments.has(found.code)) count += 1;
      if (!ofDocuments.has(found.code) || count <= most) report(found);
    },
    end() {
      if (count > most) report(diagnostic('HT928', { count: count - most }));
    },
    isFull: () => isFull,
  };
}
