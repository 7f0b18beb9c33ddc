import type { Severity } from '../diagnostic.ts';

/** What only a laid-out page can tell. Codes HT601–HT699. */
export interface LayoutDiagnostics {
  /** The text ends so close to the edge of a page that the place of the imprint is uncertain. */
  HT601: { readonly title: string; readonly page: number };
  /** An issuer's name is too long for one line of the red head. */
  HT602: { readonly name: string; readonly characters: number };
  /** A line of the title that the author wrote is wider than the type area. */
  HT603: { readonly line: string; readonly characters: number; readonly holds: number };
  /** The first page shows no text of the body (7.3.3). */
  HT604: { readonly title: string };
  /** The signature stands on a page without text (7.3.5.5). */
  HT605: { readonly title: string };
}

export const layoutSeverities: { readonly [Code in keyof LayoutDiagnostics]: Severity } = {
  HT601: 'warning',
  HT602: 'warning',
  HT603: 'warning',
  HT604: 'warning',
  HT605: 'warning',
};
