import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/sort.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { formatters } from './format/index.ts';
import { countOf } from './format/report.ts';
import type { CommandResult, Session } from './session.ts';

/** Prints what a run found and did, and says with which exit code it ends. */
export function finish(
  found: readonly Diagnostic[],
  result: CommandResult,
  { context, settings, talk, say }: Session,
  maxWarnings = Number.POSITIVE_INFINITY,
): ExitCode {
  const diagnostics = sortDiagnostics(found);
  const errors = countOf(diagnostics, 'error');
  const warnings = countOf(diagnostics, 'warning');
  const fallsShort = errors > 0 || warnings > maxWarnings;
  const code = result.exitCode ?? (fallsShort ? exitCode.findings : exitCode.done);
  const silencedCount = sortDiagnostics(result.silenced ?? []).length;
  const report = {
    diagnostics,
    outputs: result.outputs ?? [],
    ...(result.fixes && { fixes: result.fixes }),
    ...(result.handEdits && { handEdits: result.handEdits }),
    ...(result.units && { units: result.units }),
    ...(result.comparison && { comparison: result.comparison }),
    silencedCount,
    ok: code === exitCode.done,
  };
  context.out.write(formatters[settings.format](report, settings));
  if (errors + warnings > 0) {
    // What is gravest has to be read about first.
    const gravest = errors > 0 ? 'error' : 'warning';
    const first = diagnostics.find(({ severity }) => severity === gravest);
    say(talk.summary(errors, warnings, first?.code));
  } else if (result.whenWell !== undefined) say(result.whenWell);
  const fixableCount = diagnostics.filter(({ fix }) => fix !== undefined).length;
  if (fixableCount > 0 && !result.fixes) say(talk.fix.possible(fixableCount));
  if (silencedCount > 0) say(talk.silenced(silencedCount));
  if (warnings > maxWarnings) say(talk.tooManyWarnings(warnings, maxWarnings));
  if (code === exitCode.interrupted) say(talk.interrupted);
  return code;
}
