import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { annexesOf, attachedTo } from '../../campaign/walk.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import { assignFileNames, safeFileName } from '../../output/safe-name.ts';
import { errorCode } from '../../source/load-file.ts';
import { formatDate } from '../../text/official-date.ts';
import { writeDocx } from '../../writers/docx/write-docx.ts';
import { chooseCampaigns } from '../campaigns/choose-campaigns.ts';
import { issuedFolder } from '../campaigns/find-campaigns.ts';
import { inputsHash } from '../campaigns/inputs-hash.ts';
import { type PreparedCampaign, prepareCampaign } from '../campaigns/prepare-campaign.ts';
import { openProject } from '../campaigns/project.ts';
import { exitCode } from '../exit-code.ts';
import { type IssuedRecord, printRecord, recordPath, sha256 } from '../issued/issued-document.ts';
import type { CommandResult, Session } from '../session.ts';
import { programVersion } from '../version.ts';

export interface IssueArguments {
  /** Id of the document. */
  readonly id: string;
  /** Needed where several campaigns have a document of this id. */
  readonly campaign: readonly string[];
}

/**
 * Freezes a document as it was sent: it and its annexes are kept under `issued/` beside the plan, with their hashes
 * and with the plan as it is. From then on it is not rendered again, and what the plan says otherwise is reported.
 */
export async function issue(
  { id, campaign: wantedCampaigns }: IssueArguments,
  session: Session,
): Promise<CommandResult> {
  const { context, report, say, talk } = session;
  const couldNotRun = { exitCode: exitCode.couldNotRun };
  const project = openProject(context.workingFolder, context.reader);
  const places = chooseCampaigns(wantedCampaigns, context.workingFolder, project, context.reader, report);
  const all = places.flatMap((place) => {
    const found: Parameters<typeof report>[0][] = [];
    const prepared = prepareCampaign(place, { draft: false }, project, context, (one) => found.push(one));
    return prepared ? [{ prepared, found }] : [];
  });
  const having = all.filter(({ prepared }) =>
    prepared.loaded.campaign.documents.some((plan) => plan.id === id),
  );
  const [chosen] = having;
  if (!chosen || having.length > 1) {
    const ids = all.flatMap(({ prepared }) => prepared.loaded.campaign.documents.map((plan) => plan.id));
    const suggestion = nearest(id, ids);
    report(
      chosen
        ? diagnostic('HT803', {
            name: id,
            candidates: having.map(({ prepared }) => prepared.loaded.place.path),
          })
        : diagnostic('HT804', { id, ...(suggestion !== undefined && { suggestion }) }),
    );
    return couldNotRun;
  }
  const { prepared, found } = chosen;
  const { place, campaign } = prepared.loaded;
  if (!prepared.sound) {
    for (const one of found) report(one);
    say(talk.notIssued(id));
    return {};
  }
  const plan = campaign.documents.find((document) => document.id === id);
  const number = plan && 'number' in plan ? plan.number : undefined;
  const date = plan && 'date' in plan && plan.date ? formatDate(plan.date) : undefined;
  if (!plan || number === undefined || date === undefined || plan.status !== 'final') {
    report(diagnostic('HT884', { document: id, title: plan?.title ?? '' }, plan?.origin.span));
    return {};
  }
  const folder = join(place.folder, issuedFolder, safeFileName(id));
  if (context.reader.stat(recordPath(folder))) {
    report(diagnostic('HT885', { document: id, path: project.show(folder) }, plan.origin.span));
    return {};
  }
  const program = `hongtou ${programVersion(context)}`;
  const wanted = new Set([id, ...annexesOf(plan), ...attachedTo(plan)]);
  const names = assignFileNames(
    campaign.documents.map((one) => ({ id: one.id, file: one.file ?? one.title })),
  );
  const stamp = { program, inputsHash: inputsHash(program, false, prepared.files) };
  const files: { readonly document: string; readonly name: string; readonly bytes: Uint8Array }[] = [];
  for (const document of prepared.documents) {
    if (!wanted.has(document.plan.id)) continue;
    const name = names.get(document.plan.id);
    if (name === undefined) continue;
    const { bytes } = await writeDocx(document.laidOut, { documentId: document.plan.id, ...stamp });
    files.push({ document: document.plan.id, name, bytes });
  }
  const record: IssuedRecord = {
    format_version: 1,
    document: id,
    title: plan.title,
    number,
    date,
    issued: context.today(),
    program,
    files: files.map(({ document, name, bytes }) => ({ document, name, sha256: sha256(bytes) })),
  };
  const contents: readonly (readonly [path: string, bytes: Uint8Array])[] = [
    ...files.map(({ name, bytes }) => [name, bytes] as const),
    ...planFiles(prepared, session),
    // Last, and found by it alone: a folder that was not finished is no issued document.
    [recordPath('.'), new TextEncoder().encode(printRecord(record))],
  ];
  try {
    const { files: writer, run } = await context.disk();
    const { writeTemporaryFile } = await import('../../output/temporary-file.ts');
    for (const [path, bytes] of contents) {
      const target = join(folder, path);
      writer.createFolder(dirname(target));
      writer.rename(writeTemporaryFile(dirname(target), bytes, writer, run), target);
    }
  } catch (error) {
    report(diagnostic('HT834', { path: project.show(folder), detail: errorCode(error) }));
    return couldNotRun;
  }
  for (const one of found) report(one);
  say(talk.issued(plan.title, number, project.show(folder)));
  return {};
}

/** The plan's own files and those it shares, as they are now; the program's templates and holidays stay its own. */
function planFiles(
  { loaded, files }: PreparedCampaign,
  { context }: Session,
): readonly (readonly [path: string, bytes: Uint8Array])[] {
  return files.flatMap((file) => {
    const path = resolve(context.workingFolder, file.path);
    for (const [name, folder] of [
      ['plan', loaded.place.folder] as const,
      ['shared', loaded.place.shared] as const,
    ]) {
      const below = relative(folder, path);
      if (below.startsWith('..') || isAbsolute(below)) continue;
      return [[join(name, below), new TextEncoder().encode(file.text)] as const];
    }
    return [];
  });
}
