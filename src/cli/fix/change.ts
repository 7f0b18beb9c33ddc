import { lineStarts, lineText, positionOf } from '../../diagnostics/position.ts';
import { cleanForTerminal } from '../../text/clean.ts';
import type { PlannedEdit } from './plan-edits.ts';

/** One correction, as it is told. */
export interface Change {
  readonly code: string;
  /** As the user calls it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What stands there, and what takes its place. */
  readonly before: string;
  readonly after: string;
  /** A few characters of the line around both, so that a person sees what is meant. */
  readonly context: readonly [left: string, right: string];
}

const contextLength = 8;

export function changeOf({ code, span, replacement }: PlannedEdit): Change {
  const { file, start, end } = span;
  const { line } = positionOf(file, start);
  const text = lineText(file, line);
  const [from, to] = [start, end].map((offset) => offset - (lineStarts(file)[line - 1] ?? 0));
  const left = [...text.slice(0, from).trimStart()];
  const right = [...text.slice(to)];
  return {
    code,
    file: file.path,
    line,
    before: file.text.slice(start, end),
    after: replacement,
    context: [
      `${left.length > contextLength ? '…' : ''}${left.slice(-contextLength).join('')}`,
      `${right.slice(0, contextLength).join('')}${right.length > contextLength ? '…' : ''}`,
    ],
  };
}

/** `plans/x/campaign.yaml:11  HT421  …巡查,重点… → …巡查，重点…` */
export function printChange({ code, file, line, before, after, context }: Change): string {
  const [left, right] = context;
  return cleanForTerminal(`${file}:${line}  ${code}  ${left}${before}${right} → ${left}${after}${right}`);
}
