import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PartialDate } from '../../text/deadline.ts';
import { parseDate } from '../../text/official-date.ts';
import type { Bureau, Contact, Topic } from '../campaign.ts';
import type { DocumentPlanBase, ImprintPlan, PlanFormat, ProsePlan } from '../document-plan.ts';
import type { Office } from '../office.ts';
import { resolveContacts } from '../offices/resolve-contacts.ts';
import { written } from '../resolving/optional.ts';
import type { Place } from '../resolving/place.ts';
import type { Resolving } from '../resolving/resolving.ts';
import { defaultSignature, formatDefaults, kindDefaults } from './kind-defaults.ts';
import type { ProseEntry } from './list-documents.ts';
import { type DocumentsInView, resolveBody } from './resolve-body.ts';
import type { BoundLists } from './resolve-bound.ts';

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
 * A document of prose with what it leaves open filled in: issuers and contacts of the campaign, format, red head and
 * signature of its kind (kind-defaults.ts), and an imprint for documents with a red head (GB/T 9704-2012, 7.4), its
 * office that of the bureau or the lead issuer, its date the issue date.
 */
export function resolveProseDocument(
  { input, place, listedAnnexes }: ProseEntry,
  base: DocumentPlanBase,
  { annexes, attached }: BoundLists,
  surroundings: Surroundings & DocumentsInView,
  resolving: Resolving,
): ProsePlan {
  const { kind } = input;
  const format = input.format ?? kindDefaults[kind].format;
  const redHead = input.redHead ?? kindDefaults[kind].redHead;
  const isTitlePrinted = input.printTitle ?? !formatDefaults[format].titleUnprinted;
  const issuers = resolveIssuers(input, place, resolving) ?? surroundings.issuers;
  const date = readDate(input.date);
  return {
    ...base,
    kind,
    format,
    redHead,
    ...written('redHeadMark', input.redHeadMark),
    ...(isTitlePrinted ? {} : { isTitleUnprinted: true }),
    ...written('number', input.number ?? undefined),
    ...written('copyNumber', input.copyNumber),
    ...written('secrecy', input.secrecy),
    ...written('urgency', input.urgency),
    signers: input.signers ?? [],
    issuers,
    recipients: (input.recipients ?? []).map((recipient) => recipient.replace(/[：:]$/u, '')),
    ...written('salutation', input.salutation),
    ...written('date', date),
    ...written('opening', input.opening),
    ...written('closing', input.closing),
    body: resolveBody(input.body ?? [], place.below('body'), surroundings, resolving),
    annexes,
    ...(attached.length > 0 ? { attached } : {}),
    ...(listedAnnexes.length > 0 ? { listedAnnexes } : {}),
    signature:
      input.signature ?? defaultSignature(kind, format, input.date !== undefined && input.date !== null),
    ...written(
      'signatories',
      input.signatories?.map(({ post, name }) => ({ post, ...written('name', name) })),
    ),
    ...written('attendance', resolveAttendance(input.attendance)),
    ...written('note', input.note),
    ...written(
      'imprint',
      resolveImprint(input, place, { ...surroundings, issuers, format, redHead, date }, resolving),
    ),
    contacts: input.contacts
      ? resolveContacts(input.contacts, place.below('contacts'), resolving.offices)
      : surroundings.contacts,
  };
}

function resolveAttendance(input: ProseEntry['input']['attendance']): ProsePlan['attendance'] {
  if (!input) return undefined;
  const { host = [], present = [], excused = [], observers = [], recorder = [] } = input;
  return { host, present, excused, observers, recorder };
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
  { imprint, recipients }: ProseEntry['input'],
  place: Place,
  from: {
    readonly issuers: readonly Office[];
    readonly bureau: Bureau;
    readonly format: PlanFormat;
    readonly redHead: boolean;
    readonly date: PartialDate | undefined;
  },
  { offices }: Resolving,
): ImprintPlan | undefined {
  if (imprint === false || (imprint === undefined && !from.redHead)) return undefined;
  const { cc = [], copies, others, blankPage = 'auto' } = imprint ?? {};
  const { namesPrinter, imprintFace } = formatDefaults[from.format];
  const printer =
    imprint?.office === undefined
      ? (from.bureau.imprintOffice ?? from.issuers[0])
      : offices.resolve(imprint.office, place.at('imprint', 'office'));
  const office = namesPrinter ? printer : undefined;
  const takesRecipients = imprint?.recipients === true && (recipients ?? []).length > 0;
  const isEmpty = !office && cc.length === 0 && !copies && !others?.length && !takesRecipients;
  if (isEmpty) return undefined;
  return {
    cc,
    ...written('office', office),
    ...written('date', readDate(imprint?.date) ?? from.date),
    ...written('copies', copies),
    ...written('others', others),
    takesRecipients,
    // Without a blank page there may be no even page to reach.
    face: imprint?.face ?? (blankPage === 'no' ? 'last' : imprintFace),
    blankPage,
  };
}
