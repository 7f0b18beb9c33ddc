import type { FixHindrance } from '../../diagnostics/areas/command.ts';
import { createCollector } from '../../diagnostics/collector.ts';
import { type Diagnostic, diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../diagnostics/sort.ts';
import type { SourceFile } from '../../diagnostics/span.ts';
import type { FileReader } from '../../source/file-reader.ts';
import type { CheckedCampaigns } from '../campaigns/check-campaigns.ts';
import type { Project } from '../campaigns/project.ts';
import type { Context } from '../context.ts';
import { applyEdits } from './apply-edits.ts';
import { type Change, changeOf } from './change.ts';
import { encodeLike, type OpenedFile, openFile } from './open-file.ts';
import { overlayReader } from './overlay-reader.ts';
import { planEdits } from './plan-edits.ts';
import { safeEdits } from './safe-edits.ts';

/** A file with its corrections, not yet written. */
export interface FixedFile extends OpenedFile {
  readonly fixedBytes: Uint8Array;
  readonly changes: readonly Change[];
}

/** What one look at all campaigns brought up. */
export interface Look extends CheckedCampaigns {
  readonly found: readonly Diagnostic[];
}

export interface Fixing {
  readonly files: readonly FixedFile[];
  /** Before any correction. */
  readonly first: Look;
  /** With all corrections made. */
  readonly last: Look;
  /** What could not be corrected, and why. */
  readonly hindered: readonly Diagnostic[];
}

/** Goes through campaigns with what a reader gives. */
export type LookAtCampaigns = (reader: FileReader, report: Report) => Promise<CheckedCampaigns>;

/** A correction may bring up another one, or have to wait for it; more turns than these mean that they go in circles. */
const mostRounds = 8;

/** Corrects files in memory and looks again, until there is nothing left to correct. Nothing is written. */
export async function fixInMemory(
  lookAt: LookAtCampaigns,
  project: Project,
  context: Pick<Context, 'workingFolder' | 'reader'>,
): Promise<Fixing> {
  /** By real path. */
  const files = new Map<string, FixedFile>();
  const hindered = new Map<string, Diagnostic>();
  const leave = (path: string, hindrance: FixHindrance, code = ''): void =>
    void hindered.set(path, diagnostic('HT852', { path, hindrance, code }));
  const reader = (): FileReader =>
    overlayReader(context.reader, new Map([...files].map(([path, { fixedBytes }]) => [path, fixedBytes])));
  const look = async (): Promise<Look> => {
    const collector = createCollector();
    const checked = await lookAt(reader(), collector.report);
    return { ...checked, found: sortDiagnostics(collector.diagnostics) };
  };

  /** Makes the corrections that findings in one file carry; `undefined` where none can be made. */
  const correct = (file: SourceFile, found: readonly Diagnostic[]): OpenedFile | undefined => {
    if (hindered.has(file.path)) return undefined;
    const opened = openFile(file, project, { workingFolder: context.workingFolder, reader: reader() });
    if ('hindrance' in opened) {
      leave(file.path, opened.hindrance, opened.code);
      return undefined;
    }
    const planned = planEdits(found);
    const edits = safeEdits(file, planned);
    for (const { code, span } of planned.filter((edit) => !edits.includes(edit) && !edit.mayRestructure)) {
      // Of broken YAML nobody can say what its correction makes; elsewhere a correction must be right.
      hindered.set(`${file.path} ${span.start} ${code}`, diagnostic('HT853', { code }, span));
    }
    if (edits.length === 0) return undefined;
    const before = files.get(opened.path);
    const fixedBytes = encodeLike(applyEdits(file.text, edits), opened.bytes);
    const changes = [...(before?.changes ?? []), ...edits.map(changeOf)];
    files.set(opened.path, { ...opened, bytes: before?.bytes ?? opened.bytes, fixedBytes, changes });
    return opened;
  };

  const first = await look();
  let last = first;
  for (let round = 1; !last.isInterrupted; round += 1) {
    const corrected = findingsByFile(last.found).flatMap(({ file, found }) => correct(file, found) ?? []);
    if (corrected.length === 0) break;
    if (round >= mostRounds) {
      for (const { path, shown } of corrected) {
        files.delete(path);
        leave(shown, 'restless');
      }
    }
    last = await look();
  }
  return { files: [...files.values()], first, last, hindered: [...hindered.values()] };
}

interface FileFindings {
  readonly file: SourceFile;
  readonly found: readonly Diagnostic[];
}

/** Findings that carry a correction, by file. Templates are left out: they are no YAML. */
function findingsByFile(found: readonly Diagnostic[]): readonly FileFindings[] {
  const byPath = new Map<string, { readonly file: SourceFile; readonly found: Diagnostic[] }>();
  for (const one of found) {
    const file = one.fix?.span.file;
    if (!file || file.path.endsWith('.md')) continue;
    const known = byPath.get(file.path);
    if (known) known.found.push(one);
    else byPath.set(file.path, { file, found: [one] });
  }
  return [...byPath.values()];
}
