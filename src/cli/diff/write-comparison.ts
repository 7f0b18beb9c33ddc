import { dirname, join } from 'node:path';
import { resolveProse } from '../../campaign/prose.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { OfficialDocument } from '../../document/document.ts';
import { assignFileNames, safeFileName } from '../../output/safe-name.ts';
import { writeDocuments } from '../../output/write-documents.ts';
import { comparisonTable, type NamedVersion } from '../../redline/comparison-table.ts';
import { redlineFile } from '../../redline/comparison-words.ts';
import { standardFor } from '../../standard/gbt9704.ts';
import { formatDate } from '../../text/official-date.ts';
import type { LaidOutDocument } from '../../typeset/laid-out.ts';
import { typeset } from '../../typeset/typeset.ts';
import { writeDocx } from '../../writers/docx/write-docx.ts';
import { inputsHash } from '../campaigns/inputs-hash.ts';
import type { LoadedCampaign } from '../campaigns/load-campaign.ts';
import { loadTemplates } from '../campaigns/load-templates.ts';
import type { Project } from '../campaigns/project.ts';
import type { Context } from '../context.ts';
import type { DocumentOutput } from '../format/report.ts';
import type { CampaignComparison } from './compare-versions.ts';
import { redlines } from './redlines.ts';
import type { Version } from './version.ts';

export interface WriteComparisonOptions {
  /** Absolute; the documents go to 对照 in the campaign's folder below it. */
  readonly out: string;
  /** Name and version of the program, for the stamp in each document. */
  readonly program: string;
  /** The date (YYYY-MM-DD) under which replaced files are kept; absent: edited files are left alone. */
  readonly force?: string;
}

/** The folder beside the campaign's documents. */
const folder = '对照';

/**
 * Writes what became of one campaign as Word documents: the 新旧对照表, and a 花脸稿 of each document that both
 * versions have and that differs. A campaign that only one version has gives none.
 */
export async function* writeComparison(
  { path, changes, older, newer }: CampaignComparison,
  versions: { readonly older: Version; readonly newer: Version },
  { out, program, force }: WriteComparisonOptions,
  project: Project,
  context: Pick<Context, 'packageFolder' | 'disk'>,
  report: Report,
): AsyncGenerator<DocumentOutput> {
  if (!older || !newer) return;
  const worded = ({ campaign, place }: LoadedCampaign, { reader }: Version) => ({
    campaign,
    ...loadTemplates(place, context.packageFolder, project, reader, () => {}),
  });
  const before = worded(older, versions.older);
  const after = worded(newer, versions.newer);
  const table = comparisonTable(
    newer.campaign.name,
    changes,
    named(versions.older, older),
    named(versions.newer, newer),
  );
  const documents = [
    ...(table ? [{ id: table.id, file: table.file, laidOut: layOut(table, newer) }] : []),
    ...redlines(before, after, changes).map(({ plan, laidOut }) => ({
      id: redlineFile(plan.id),
      file: redlineFile(plan.file ?? plan.title),
      laidOut,
    })),
  ];
  const names = assignFileNames(documents);
  const files = [...older.files, ...before.files, ...newer.files, ...after.files];
  const stamped = { inputsHash: inputsHash(program, true, files), program };
  const disk = await context.disk();
  const root = join(out, dirname(path), safeFileName(newer.place.id));
  const target = { root, folder, show: project.show, ...(force !== undefined && { force }) };
  for (const { id, laidOut } of documents) {
    const name = names.get(id);
    if (name === undefined) throw new Error(`no name for the document ${id}`);
    const rendered = { id, name, ...(await writeDocx(laidOut, { documentId: id, ...stamped })) };
    for (const done of await writeDocuments([rendered], target, report, disk)) {
      yield {
        campaign: path,
        document: id,
        path: project.show(done.path),
        status: done.action,
        ...(done.newPath !== undefined && { new_path: project.show(done.newPath) }),
        ...(done.copyPath !== undefined && { copy_path: project.show(done.copyPath) }),
      };
    }
  }
}

/** By the look of the campaign's documents; where the page is too narrow or a row too long is no fault of the plan. */
function layOut(table: OfficialDocument, { campaign }: LoadedCampaign): LaidOutDocument {
  return typeset(table, standardFor(campaign.documents[0]?.look ?? {}), () => {});
}

function named({ label, date }: Version, { campaign }: LoadedCampaign): NamedVersion {
  const print = (text: string): string =>
    resolveProse(text, campaign)
      .map((piece) => piece.text)
      .join('');
  if (date === undefined) return { label, print };
  const [year, month, day] = date.split('-').map(Number);
  const printed = formatDate({
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  });
  return { label, date: printed, print };
}
