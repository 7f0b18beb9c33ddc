import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PartialDate } from '../../text/deadline.ts';
import { parseDate } from '../../text/official-date.ts';
import type { Bureau, Contact, Topic } from '../campaign.ts';
import type { DocumentPlanBase, ImprintPlan, ProsePlan } from '../document-plan.ts';
import type { Office } from '../office.ts';
import { resolveContacts } from '../offices/resolve-contacts.ts';
import { written } from '../resolving/optional.ts';
import type { Place } from '../resolving/place.ts';
import type { Resolving } from '../resolving/resolving.ts';
import type { ProseEntry } from './list-documents.ts';
import { type DocumentsInView, resolveBody } from './resolve-body.ts';

/** What documents take over from their campaign. */
export interface Surroundings {
  readonly issuers: readonly Office[];
  readonly contacts: readonly Contact[];
  readonly bureau: Bureau;
  readonly topics: readonly Topic[];
  /** False where a topic was refused. */
  readonly topicsComplete: boolean;
}

/**
 * A document of prose with what it leaves open filled in: issuers and contacts of the campaign, a red head and a
 * a sealed signature for notices, an unsealed one for others that have a date, and an imprint for documents with a red head (GB/T 9704-2012, 7.4), its office
 * that of the bureau or the lead issuer, its date the issue date.
 */
export function resolveProseDocument(
  { input, place, listedAnnexes }: ProseEntry,
  base: DocumentPlanBase,
  annexes: readonly string[],
  surroundings: Surroundings & DocumentsInView,
  resolving: Resolving,
): ProsePlan {
  const redHead = input.redHead ?? input.kind === 'notice';
  const issuers = resolveIssuers(input, place, resolving) ?? surroundings.issuers;
  const date = readDate(input.date);
  const plan = { ...base, redHead, issuers, ...written('date', date) };
  return {
    ...plan,
    kind: input.kind,
    format: 'general',
    ...written('number', input.number ?? undefined),
    ...written('copyNumber', input.copyNumber),
    ...written('secrecy', input.secrecy),
    ...written('urgency', input.urgency),
    signers: input.signers ?? [],
    recipients: (input.recipients ?? []).map((recipient) => recipient.replace(/[：:]$/u, '')),
    ...written('salutation', input.salutation),
    body: resolveBody(input.body ?? [], place.below('body'), surroundings, resolving),
    annexes,
    ...(listedAnnexes.length > 0 ? { listedAnnexes } : {}),
    signature: input.signature ?? (input.kind === 'notice' ? 'sealed' : input.date ? 'unsealed' : 'none'),
    ...written('note', input.note),
    ...written(
      'imprint',
      resolveImprint(input, place, { ...surroundings, issuers, redHead, date }, resolving),
    ),
    contacts: input.contacts
      ? resolveContacts(input.contacts, place.below('contacts'), resolving.offices)
      : surroundings.contacts,
  };
}

/** Undefined where none is written. Reported: one issuer and several in the same place. */
export function resolveIssuers(
  input: Pick<ProseEntry['input'], 'issuer' | 'issuers'>,
  place: Place,
  { offices, report }: Pick<Resolving, 'offices' | 'report'>,
): readonly Office[] | undefined {
  if (input.issuers) {
    if (input.issuer !== undefined) {
      report(diagnostic('HT307', {}, place.keyAt('issuer'), { related: [place.keyAt('issuers')] }));
    }
    return input.issuers.map((name, index) => offices.resolve(name, place.at('issuers', index)));
  }
  return input.issuer === undefined ? undefined : [offices.resolve(input.issuer, place.at('issuer'))];
}

/** A date that cannot be read has been reported by the schema. */
function readDate(text: string | null | undefined): PartialDate | undefined {
  const reading = parseDate(text ?? '');
  return reading.ok ? reading.date : undefined;
}

function resolveImprint(
  { imprint }: ProseEntry['input'],
  place: Place,
  from: {
    readonly issuers: readonly Office[];
    readonly bureau: Bureau;
    readonly redHead: boolean;
    readonly date: PartialDate | undefined;
  },
  { offices }: Resolving,
): ImprintPlan | undefined {
  if (imprint === false || (imprint === undefined && !from.redHead)) return undefined;
  const office =
    imprint?.office === undefined
      ? (from.bureau.imprintOffice ?? from.issuers[0])
      : offices.resolve(imprint.office, place.at('imprint', 'office'));
  if (!office) return undefined;
  return {
    cc: imprint?.cc ?? [],
    office,
    ...written('date', readDate(imprint?.date) ?? from.date),
    ...written('copies', imprint?.copies),
    ...written('others', imprint?.others),
    takesRecipients: false,
    face: 'even',
    blankPage: 'auto',
  };
}
