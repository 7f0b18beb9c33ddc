import type { Report } from '../diagnostics/diagnostic.ts';
import type { BureauInput } from '../schema/bureau-input.ts';
import type { CampaignInput } from '../schema/campaign-input.ts';
import type { OfficesInput } from '../schema/offices-input.ts';
import type { Read } from '../schema/read.ts';
import { type HolidayYear, resolveCalendar } from './calendar/resolve-calendar.ts';
import type { Campaign } from './campaign.ts';
import { checkDutyForms, resolveDocuments } from './documents/resolve-documents.ts';
import { resolveIssuers } from './documents/resolve-prose-document.ts';
import { resolveFigures } from './figures/resolve-figures.ts';
import { computeCells } from './forms/numbers/compute-cells.ts';
import { resolveCampaignLook } from './looks/resolve-campaign-look.ts';
import { resolveBureau } from './offices/resolve-bureau.ts';
import { resolveContacts } from './offices/resolve-contacts.ts';
import { checkReferences } from './references/check-references.ts';
import { findGaps } from './resolving/gaps.ts';
import { written } from './resolving/optional.ts';
import { type Place, placeIn } from './resolving/place.ts';
import { prepareResolving } from './resolving/prepare-resolving.ts';
import { noteIncomplete } from './resolving/resolving.ts';
import { resolveDeadline } from './work/resolve-deadline.ts';
import { resolveDuties } from './work/resolve-duties.ts';
import { resolveIndicators } from './work/resolve-indicators.ts';
import { resolveLeadership } from './work/resolve-leadership.ts';
import { resolvePhases } from './work/resolve-phases.ts';
import { resolveTopics } from './work/resolve-topics.ts';

/**
 * What a campaign shares with others: files that stand outside its own, the most general first. `undefined` is a file
 * that is there and could not be understood: what it says is unknown, not missing.
 */
export interface SharedReads {
  readonly offices: readonly (Read<OfficesInput> | undefined)[];
  readonly bureau: readonly (Read<BureauInput> | undefined)[];
  /** One a year; absent where nobody asks which days are worked. */
  readonly holidays?: readonly HolidayYear[];
}

/** The parts of a campaign of which something may have been refused. */
const parts = [
  'defaults',
  'figures',
  'topics',
  'phases',
  'leadership',
  'duties',
  'contacts',
  'indicators',
] as const;

/**
 * Turns what a user wrote into a campaign: every name resolved, every deadline read, what was left open filled in.
 * `id` is the folder's name. Always gives a whole campaign; everything that does not fit together is reported, and
 * what follows from a part that the schema refused is not.
 */
export function resolveCampaign(
  id: string,
  read: Read<CampaignInput>,
  shared: SharedReads,
  report: Report,
): Campaign {
  const input = read.value;
  const place = placeIn(read);
  const { offices, officesComplete, resolving } = prepareResolving(input, place, shared, report);
  const { rolesComplete, fieldsComplete } = resolving.vocabulary;
  const vocabulary = rolesComplete && fieldsComplete;
  const gaps = findGaps(input, place, { offices: officesComplete, vocabulary });
  const at = (key: string): Place => place.below(key);

  const figures = resolveFigures(input.figures ?? {}, at('figures'), resolving);
  const topics = resolveTopics(input, place, resolving);
  const phases = resolvePhases(input.phases ?? [], at('phases'), resolving);
  const duties = resolveDuties(input.duties ?? [], at('duties'), resolving);
  const contacts = resolveContacts(input.contacts ?? [], at('contacts'), resolving.offices);
  const issuers = resolveIssuers(input, place, resolving) ?? [];
  const indicators = resolveIndicators(input.indicators ?? [], at('indicators'), resolving);
  const bureau = resolveBureau(input.bureau, at('bureau'), shared.bureau, resolving.offices);
  const look = resolveCampaignLook(input, place, shared.bureau, report);
  const documentsComplete = !gaps.has('documents');
  const documents = resolveDocuments(
    input.documents ?? [],
    at('documents'),
    {
      issuers,
      issuersComplete: !place.isUnknown('issuer') && !place.isUnknown('issuers'),
      contacts,
      bureau,
      look,
      topics,
      topicsComplete: !gaps.has('topics'),
      indicators,
      documentsComplete,
    },
    resolving,
  );
  checkDutyForms(duties, documents, documentsComplete, resolving);

  const campaign: Campaign = {
    id,
    name: input.name,
    ...written('period', input.period && resolveDeadline(input.period, at('period'), resolving)),
    issuers,
    offices,
    roles: resolving.vocabulary.roles,
    fields: resolving.vocabulary.fields,
    facts: resolving.facts.all,
    figures,
    topics,
    phases,
    ...written('leadership', input.leadership && resolveLeadership(input.leadership, at('leadership'))),
    duties,
    contacts,
    indicators,
    documents,
    bureau,
    look,
    ...written('calendar', shared.holidays && resolveCalendar(shared.holidays, report)),
    incomplete: resolving.incomplete,
    origin: noteIncomplete(place.origin, place, resolving, parts),
  };
  checkReferences(campaign, gaps, resolving);
  resolving.offices.reportUnknown(resolving);
  return { ...campaign, documents: computeCells(campaign, report) };
}
