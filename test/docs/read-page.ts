import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { ExampleFiles } from './run-example.ts';

/** One explanation of a code, cut at its headings. */
export interface Page {
  readonly title: string;
  readonly headings: readonly string[];
  /** Every piece between the title and the end but headings: paragraphs and examples. */
  readonly parts: readonly RootContent[];
  /** What stands below a heading, as the files of an example. */
  example(heading: string): ExampleFiles;
}

/** A paragraph before an example that names its file: `offices.yaml：`. */
const fileName = /^([\p{L}\p{N}/._-]+\.(?:yaml|md))[：:]$/u;

export function readPage(markdown: string): Page {
  const { children } = fromMarkdown(markdown);
  const below = (heading: string): readonly RootContent[] => {
    const start = children.findIndex((node) => isHeading(node, 2) && textOf(node, markdown) === heading);
    const rest = children.slice(start + 1);
    const end = rest.findIndex((node) => node.type === 'heading');
    return start < 0 ? [] : rest.slice(0, end < 0 ? undefined : end);
  };
  const [title] = children;
  return {
    title: title && isHeading(title, 1) ? textOf(title, markdown) : '',
    headings: children.filter((node) => isHeading(node, 2)).map((node) => textOf(node, markdown)),
    parts: children.filter((node) => node.type !== 'heading'),
    example: (heading) => filesIn(below(heading), markdown),
  };
}

function filesIn(nodes: readonly RootContent[], markdown: string): ExampleFiles {
  const files: Record<string, string> = {};
  let name = 'campaign.yaml';
  for (const node of nodes) {
    if (node.type === 'code') files[name] = `${node.value}\n`;
    else name = textOf(node, markdown).match(fileName)?.[1] ?? name;
  }
  return files;
}

const isHeading = (node: RootContent, depth: number): boolean =>
  node.type === 'heading' && node.depth === depth;

/** As it was written, without the marks of a heading. */
function textOf({ position }: RootContent, markdown: string): string {
  const written = markdown.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  return written.replace(/^#+ /u, '');
}
