import { assertNever } from '../../diagnostics/assert-never.ts';
import type { Block, Inline } from '../../document/document.ts';
import type { Content, Shape, ViewOf } from './shape.ts';
import type { Tokens } from './tokens.ts';

/**
 * The object that Handlebars is given: the view with a token for every value, and nothing else.
 * It has every declared name, absent values too, so that strict mode finds them all.
 */
export function tokenise<S extends Shape>(shape: S, view: ViewOf<S>, tokens: Tokens): object {
  return convert(shape, view, '', tokens) as object;
}

type Converted = string | boolean | undefined | object;

function convert(shape: Shape, value: unknown, name: string, tokens: Tokens): Converted {
  switch (shape.kind) {
    case 'text':
    case 'optional-text':
      return textToken(value as Content | undefined, name, tokens);
    case 'flag':
      return value === true;
    case 'blocks':
      return blocksToken(value as readonly Block[], name, tokens);
    case 'list':
      return (value as readonly unknown[]).map((item) => convert(shape.item, item, name, tokens) ?? '');
    case 'record':
      return Object.fromEntries(
        Object.entries(shape.fields).map(([field, inner]) => [
          field,
          convert(inner, (value as Readonly<Record<string, unknown>>)[field], field, tokens),
        ]),
      );
    default:
      return assertNever(shape);
  }
}

/** Nothing is not a value: an empty text is absent, so that `#if` can ask for it. */
function textToken(content: Content | undefined, name: string, tokens: Tokens): string | undefined {
  if (content === undefined || content.length === 0) return undefined;
  return tokens.put({ kind: 'inlines', name, inlines: inlinesOfContent(content) });
}

function blocksToken(blocks: readonly Block[], name: string, tokens: Tokens): string | undefined {
  return blocks.length === 0 ? undefined : tokens.put({ kind: 'blocks', name, blocks });
}

/** Plain text as inlines: its line ends become breaks; those at its edges come from YAML's block style and go. */
export function inlinesOfContent(content: Content): readonly Inline[] {
  if (typeof content !== 'string') return content;
  if (!/[\r\n]/u.test(content)) return content === '' ? [] : [{ kind: 'text', text: content }];
  const trimmed = content.replace(/^[\r\n]+|[\r\n]+$/gu, '');
  return trimmed
    .split(/\r\n|\r|\n/u)
    .flatMap((line, index): readonly Inline[] => [
      ...(index > 0 ? [{ kind: 'break' } as const] : []),
      ...(line === '' ? [] : [{ kind: 'text', text: line } as const]),
    ]);
}
