import type { Root } from 'mdast';
import { parseTemplateMarkdown } from './markdown.ts';

/** Parsed texts that are kept; a table of ten thousand rows has a handful of different cells. */
const mostRemembered = 500;

/** Parses the Markdown of rendered templates, each text once. */
export function rememberingParser(): (rendered: string) => Root {
  const parsed = new Map<string, Root>();
  return (rendered) => {
    const known = parsed.get(rendered);
    if (known) return known;
    const root = parseTemplateMarkdown(rendered);
    if (parsed.size >= mostRemembered) parsed.clear();
    parsed.set(rendered, root);
    return root;
  };
}
