import type { Diagnostic, Report } from '../../diagnostics/diagnostic.ts';
import type { FileReader } from '../../source/file-reader.ts';
import { type Call, isAnsweredAgain, traceReader } from '../remember/traced-reader.ts';

/**
 * What was made of files, by the path of the first one that was read for it. A command that reads the same files again
 * and again makes one and hands it on from run to run.
 */
export type FileMemory = Map<string, Made>;

interface Made {
  /** Whatever the disk was asked, with marks of its answers: texts, files that are missing, where links lead. */
  readonly calls: readonly Call[];
  readonly value: unknown;
  readonly findings: readonly Diagnostic[];
}

/**
 * What `make` makes of a file and of those it includes; where the disk answers as it did the last time, what was made
 * then, and its findings are told again. For one path `make` must always be the same.
 */
export function makeOfFile<Value>(
  path: string,
  memory: FileMemory | undefined,
  reader: FileReader,
  report: Report,
  make: (reader: FileReader, report: Report) => Value,
): Value {
  if (!memory) return make(reader, report);
  const known = memory.get(path);
  if (known?.calls.every((call) => isAnsweredAgain(call, reader))) {
    known.findings.forEach(report);
    return known.value as Value;
  }
  const traced = traceReader(reader);
  const findings: Diagnostic[] = [];
  const value = make(traced.reader, (found) => {
    findings.push(found);
    report(found);
  });
  memory.set(path, { calls: traced.calls(), value, findings });
  return value;
}
