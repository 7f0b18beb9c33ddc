import { join } from 'node:path';
import type { OfficeLists } from '../../campaign/extract/office-lists.ts';
import { createCollector } from '../../diagnostics/collector.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import { applySilences, type Silence } from '../../diagnostics/silence.ts';
import type { PreparedCampaign } from '../campaigns/prepare-campaign.ts';
import { prepareDocument } from '../campaigns/prepare-documents.ts';
import type { Project } from '../campaigns/project.ts';
import { type Writing, writeTelling } from '../campaigns/write-telling.ts';
import type { DocumentOutput } from '../format/report.ts';
import type { Session } from '../session.ts';

/** Below a campaign's own folder: one folder for each office. */
export const officesFolder = 'offices';

/** What the lists of one office are written with. */
export interface OfficeOrder extends Writing {
  /** Only the list that is taken from this one; its files are named as if all were written. */
  readonly only?: string;
  readonly folder: string;
  readonly silences: readonly Silence[];
  /** For what the pages show. */
  readonly note: Report;
}

/**
 * Composes, typesets and writes the lists of one office. Reported: what these stages find, except for what comments
 * silence; after an error nothing of the office is written.
 */
export async function* writeOffice(
  prepared: PreparedCampaign,
  { office, campaign, lists }: OfficeLists,
  order: OfficeOrder,
  project: Project,
  session: Session,
): AsyncGenerator<DocumentOutput> {
  const { loaded, templates } = prepared;
  const { place } = loaded;
  const collector = createCollector();
  const documents = lists
    .filter(({ from }) => order.only === undefined || order.only === from)
    .map(({ plan }) => prepareDocument(plan, campaign, templates, order.draft, collector.report));
  for (const found of applySilences(collector.diagnostics, order.silences).heard) order.note(found);
  if (collector.hasErrors()) {
    session.say(session.talk.campaignStopped(office.name));
    return;
  }
  const own: PreparedCampaign = {
    ...prepared,
    loaded: {
      ...loaded,
      place: { ...place, id: order.folder, path: join(place.path, officesFolder, order.folder) },
      campaign: { ...campaign, documents: lists.map(({ plan }) => plan) },
    },
    documents,
    // What was issued is the whole list.
    frozen: new Map(),
  };
  for await (const output of writeTelling(own, order, project, session)) {
    yield { ...output, campaign: place.path };
  }
}
