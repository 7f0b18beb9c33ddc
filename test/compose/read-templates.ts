import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTemplates, type Templates } from '../../src/compose/templates.ts';
import { createCollector } from '../../src/diagnostics/collector.ts';
import type { SourceFile } from '../../src/diagnostics/span.ts';

const folder = join(import.meta.dirname, '..', '..', 'templates');

/** The templates of the repository, by name. */
export function readTemplateFiles(): ReadonlyMap<string, SourceFile> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && !path.startsWith('new/'));
  return new Map(
    names
      .sort()
      .map((path) => [
        path.replace(/\.md$/u, ''),
        { path: `templates/${path}`, text: readFileSync(join(folder, path), 'utf8') },
      ]),
  );
}

/** The repository's templates with some files replaced or added; throws where they do not compile. */
export function compileWith(changes: Readonly<Record<string, string>> = {}): Templates {
  const collector = createCollector();
  const templates = compileTemplates(templateFiles(changes), collector.report);
  if (collector.diagnostics.length > 0) {
    throw new Error(
      collector.diagnostics.map((found) => `${found.code} ${JSON.stringify(found.parameters)}`).join('\n'),
    );
  }
  return templates;
}

export function templateFiles(
  changes: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, SourceFile> {
  const changed = Object.entries(changes).map(
    ([name, text]) => [name, { path: `templates/${name}.md`, text }] as const,
  );
  return new Map([...readTemplateFiles(), ...changed]);
}
