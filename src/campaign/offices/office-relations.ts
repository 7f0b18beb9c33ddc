import type { OfficeRelation } from '../../diagnostics/areas/campaign.ts';
import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { Office } from '../office.ts';
import { findCircles } from '../resolving/find-circles.ts';
import type { Findings } from '../resolving/resolving.ts';
import type { OfficeClaims, OfficeEntry } from './resolve-offices.ts';

/**
 * Replaces the names of parents and members by full names. Reported: names that no office bears (unless entries are
 * missing from view), and circles. A parent or member that is not known is left out.
 */
export function followOfficeRelations(
  entries: readonly OfficeEntry[],
  claims: OfficeClaims,
  complete: boolean,
  { report, suggest }: Findings,
): readonly Office[] {
  const follow = (office: Office, relation: OfficeRelation, name: string, span: Span): string | undefined => {
    const known = claims.get(name.normalize('NFC'))?.office;
    if (known === undefined && complete) {
      const parameters = { office: office.name, relation, name, ...suggest(name, claims.keys()) };
      report(diagnostic('HT304', parameters, span));
    }
    return known;
  };
  const offices = entries.map(({ office, at }): Office => {
    const { parent: writtenParent, ...rest } = office;
    const parent =
      writtenParent === undefined ? undefined : follow(office, 'parent', writtenParent, at('parent'));
    const members = office.members.flatMap(
      (member, index) => follow(office, 'member', member, at('members', index)) ?? [],
    );
    return { ...rest, members, ...(parent === undefined ? {} : { parent }) };
  });
  const spans = new Map(entries.map(({ office, at }) => [office.name, at]));
  reportCircles(offices, 'parent', ({ parent }) => (parent === undefined ? [] : [parent]), spans, report);
  reportCircles(offices, 'member', ({ members }) => members, spans, report);
  return offices;
}

function reportCircles(
  offices: readonly Office[],
  relation: OfficeRelation,
  next: (office: Office) => readonly string[],
  spans: ReadonlyMap<string, OfficeEntry['at']>,
  report: Report,
): void {
  const links = new Map(offices.map((office) => [office.name, next(office)]));
  for (const chain of findCircles(links)) {
    const span = spans.get(chain[0] ?? '')?.(relation === 'parent' ? 'parent' : 'members');
    report(diagnostic('HT305', { relation, chain }, span));
  }
}
