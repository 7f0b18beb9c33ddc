import { join, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceFile, Span } from '../../diagnostics/span.ts';
import { decodeText } from '../../source/decode-text.ts';
import { errorCode } from '../../source/load-file.ts';
import type { Context } from '../context.ts';
import type { DocumentOutput } from '../format/report.ts';
import { replaceText } from '../replace-text.ts';
import { type Call, isAnsweredAgain, markOf } from './traced-reader.ts';

/** What a run read, found and wrote, so that the same run need not be made again. */
export interface LastRun {
  readonly calls: readonly Call[];
  readonly outputs: readonly DocumentOutput[];
  readonly diagnostics: readonly Diagnostic[];
  readonly silenced: readonly Diagnostic[];
}

/** Without their texts: these are read again. */
interface StoredSpan {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}
type StoredDiagnostic = Omit<Diagnostic, 'span' | 'related' | 'fix'> & {
  readonly span?: StoredSpan;
  readonly related?: readonly StoredSpan[];
  readonly fix?: { readonly span: StoredSpan; readonly replacement: string };
};
interface StoredRun {
  readonly calls: readonly Call[];
  readonly outputs: readonly { readonly output: DocumentOutput; readonly mark: string }[];
  readonly diagnostics: readonly StoredDiagnostic[];
  readonly silenced: readonly StoredDiagnostic[];
}

const folder = '.hongtou';

/** One file for each way in which the command was called from one folder. */
const pathFor = (out: string, question: string): string =>
  join(out, folder, `${markOf(question).slice(0, 16)}.json`);

/**
 * The last run that was asked the same, where everything that it read and everything that it wrote is the same still;
 * nothing where anything differs or cannot be read.
 */
export function recallRun(
  out: string,
  question: string,
  { reader, workingFolder }: Context,
): LastRun | undefined {
  try {
    const path = pathFor(out, question);
    if (!reader.stat(path)) return undefined;
    const stored: StoredRun = JSON.parse(new TextDecoder().decode(reader.readFile(path)));
    const isSame =
      stored.calls.every((call) => isAnsweredAgain(call, reader)) &&
      stored.outputs.every(
        ({ output, mark }) => markOf(reader.readFile(resolve(workingFolder, output.path))) === mark,
      );
    if (!isSame) return undefined;
    const files = new Map<string, SourceFile>();
    const fileOf = (shown: string): SourceFile => {
      const known = files.get(shown);
      if (known) return known;
      const decoded = decodeText(reader.readFile(resolve(workingFolder, shown)));
      const file = { path: shown, text: decoded.ok ? decoded.text : '' };
      files.set(shown, file);
      return file;
    };
    const spanOf = ({ path: shown, start, end }: StoredSpan): Span => ({ file: fileOf(shown), start, end });
    const restore = ({ span, related, fix, ...rest }: StoredDiagnostic): Diagnostic => ({
      ...rest,
      ...(span && { span: spanOf(span) }),
      ...(related && { related: related.map(spanOf) }),
      ...(fix && { fix: { span: spanOf(fix.span), replacement: fix.replacement } }),
    });
    return {
      calls: stored.calls,
      outputs: stored.outputs.map(({ output }) => ({ ...output, status: 'unchanged' })),
      diagnostics: stored.diagnostics.map(restore),
      silenced: stored.silenced.map(restore),
    };
  } catch {
    // What cannot be recalled is done anew; nothing is lost by it.
    return undefined;
  }
}

/**
 * Writes a run down where the next one can be spared: every document is as the plan gives it, and nothing was found
 * that only this run could find. Trouble with the disk is passed over: it costs time, nothing else.
 */
export async function rememberRun(
  out: string,
  question: string,
  run: LastRun,
  context: Context,
): Promise<void> {
  const isWhole =
    run.outputs.length > 0 &&
    run.outputs.every(({ status }) => ['written', 'replaced', 'unchanged'].includes(status)) &&
    run.diagnostics.every(({ code, severity }) => severity !== 'error' && !code.startsWith('HT7'));
  if (!isWhole) return;
  const store = (span: Span): StoredSpan => ({ path: span.file.path, start: span.start, end: span.end });
  const stored = ({ span, related, fix, ...rest }: Diagnostic): StoredDiagnostic => ({
    ...rest,
    ...(span && { span: store(span) }),
    ...(related && { related: related.map(store) }),
    ...(fix && { fix: { span: store(fix.span), replacement: fix.replacement } }),
  });
  try {
    const written: StoredRun = {
      calls: run.calls,
      outputs: run.outputs.map((output) => ({
        output,
        mark: markOf(context.reader.readFile(resolve(context.workingFolder, output.path))),
      })),
      diagnostics: run.diagnostics.map(stored),
      silenced: run.silenced.map(stored),
    };
    replaceText(pathFor(out, question), JSON.stringify(written), await context.disk());
  } catch (error) {
    errorCode(error);
  }
}
