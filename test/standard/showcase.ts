import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { libreOfficeIsHere, printTogether } from '../support/libreoffice.ts';
import { measurePages } from '../support/measure-pages.ts';
import { fontsAreHere, measuringFonts } from './fonts.ts';
import { type PrintedDocument, printedDocument } from './pages.ts';

const root = join(import.meta.dirname, '../..');
const plans = join(root, 'plans/showcase');

/** One example of the showcase: the folder of its plan, and what its first document is called. */
export interface Example {
  readonly folder: string;
  /** What it shows, from the comment on its first line. */
  readonly shows: string;
  /** Of the first document; the others are its annexes by themselves. */
  readonly file: string;
}

export function listExamples(): readonly Example[] {
  return readdirSync(plans, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((folder) => {
      const text = readFileSync(join(plans, folder, 'campaign.yaml'), 'utf8');
      const shows = /^# (.+)$/m.exec(text)?.[1] ?? '';
      const { documents } = parse(text) as { documents: readonly { file: string }[] };
      return { folder, shows, file: documents[0]?.file ?? '' };
    });
}

/** Whether pages can be laid out and measured here. */
export const canMeasure = (): boolean => libreOfficeIsHere() && fontsAreHere();

/** Prints documents into files that measures may look at; `forget` removes them. */
export interface Print {
  readonly documents: ReadonlyMap<string, PrintedDocument>;
  readonly forget: () => void;
}

/** Renders every example with the built program, as a user would, and lays all of them out in one run of LibreOffice. */
export function printShowcase(): Print {
  const folder = mkdtempSync(join(tmpdir(), 'hongtou-showcase-'));
  const out = join(folder, 'out');
  execFileSync(process.execPath, [join(root, 'dist/hongtou.cjs'), 'render', plans, '--out', out], {
    cwd: root,
    stdio: 'pipe',
  });
  const written = readdirSync(out, { recursive: true, encoding: 'utf8' });
  const files = listExamples().map(({ folder: name, file }) => {
    const path = written.find((each) => each.endsWith(join(name, `${file}.docx`)));
    if (path === undefined) throw new Error(`${name}: ${file}.docx was not written`);
    return [name, join(out, path)] as const;
  });
  return printFiles(new Map(files), folder);
}

/** Lays out .docx files by name; everything is kept in `folder`. */
export function printFiles(files: ReadonlyMap<string, string>, folder: string): Print {
  mkdirSync(folder, { recursive: true });
  const pdfs = printTogether([...files.values()], measuringFonts(folder));
  const documents = [...files.keys()].map((name, index) => {
    const pdf = pdfs[index] ?? Buffer.alloc(0);
    const file = join(folder, `${name}.pdf`);
    writeFileSync(file, pdf);
    return [name, printedDocument(file, measurePages(pdf))] as const;
  });
  return {
    documents: new Map(documents),
    forget: () => rmSync(folder, { recursive: true, force: true }),
  };
}
