import type { Code } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { fragmentsOf } from './frame.ts';
import type { ExampleFiles } from './run-example.ts';

/** An example of a manual with everything it needs to be run. */
export interface ManualExample {
  /** Of its first line, from 1. */
  readonly line: number;
  readonly written: string;
  readonly files: ExampleFiles;
}

/**
 * The ```yaml blocks of a manual, and ```markdown ones that are templates. A comment right before a block says what it is: `fragment of: body` is put into a
 * frame, `file: offices.yaml` belongs to the campaign that follows it; without a comment the block is a campaign.
 */
export function readManual(markdown: string): readonly ManualExample[] {
  const examples: ManualExample[] = [];
  let others: Record<string, string> = {};
  let comment = '';
  for (const node of fromMarkdown(markdown).children) {
    const file = comment.match(/^<!-- file: (.+) -->$/u)?.[1];
    const isTemplate = file?.startsWith('templates/') === true;
    if (node.type === 'code' && (node.lang === 'yaml' || isTemplate)) {
      if (file === undefined) {
        const files = { ...others, 'campaign.yaml': campaignOf(node, comment) };
        examples.push({ line: node.position?.start.line ?? 0, written: node.value, files });
        others = {};
      } else others[file] = `${node.value}\n`;
    }
    comment = node.type === 'html' ? node.value : '';
  }
  return examples;
}

function campaignOf({ value }: Code, comment: string): string {
  const fragment = comment.match(/^<!-- fragment of: (.+) -->$/u)?.[1];
  if (fragment === undefined) return `${value}\n`;
  const place = fragmentsOf[fragment];
  if (!place) throw new Error(`no frame for a fragment of ${fragment}`);
  return place(`${value}\n`);
}
