import { resolve } from 'node:path';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { cleanLinesForTerminal } from '../../text/clean.ts';
import { exitCode } from '../exit-code.ts';
import type { CommandResult, Session } from '../session.ts';
import { readDocument } from '../word/read-document.ts';

export interface TextArguments {
  readonly files: readonly string[];
}

/** Prints Word documents as plain text; several one after the other, each under its name. */
export async function text({ files }: TextArguments, session: Session): Promise<CommandResult> {
  const { context, report } = session;
  const { printText } = await import('../../readers/docx/print-text.ts');
  let areAllRead = true;
  for (const file of files) {
    if (context.interrupted.aborted) return { exitCode: exitCode.interrupted };
    const read = await readDocument(resolve(context.workingFolder, file), context.reader);
    if (!read.ok) {
      areAllRead = false;
      report(diagnostic('HT871', { path: file, ...read.trouble }));
      continue;
    }
    if (files.length > 1) context.out.write(`=== ${file}\n`);
    // What is piped into a file or into git is the document to the letter; a terminal must not obey it.
    const printed = printText(read.text);
    context.out.write(context.out.isTerminal ? cleanLinesForTerminal(printed) : printed);
  }
  return areAllRead ? {} : { exitCode: exitCode.couldNotRun };
}
