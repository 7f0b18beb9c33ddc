import type { NamedThing, TemplateDiagnostics } from '../../diagnostics/areas/template.ts';
import type { AreaWording } from '../wording.ts';

export const template: AreaWording<TemplateDiagnostics> = {
  HT501: ({ name, suggestion }) => ({
    message: `The template is given nothing named “${name}”`,
    hint: suggestion
      ? `Did you mean “${suggestion}”?`
      : 'docs/templates.md lists the names of each template; inside {{#each}}, names from outside need ../',
  }),
  HT502: () => ({
    message: 'The template cannot be read from here on',
    hint: 'Look for braces that do not match, and for spaces or Chinese punctuation inside a name',
  }),
  HT503: ({ opened, closed }) => ({
    message:
      closed === undefined
        ? `{{#${opened}}} is not closed`
        : `{{#${opened}}} is closed by {{/${closed}}}, which does not match`,
    hint: `Write {{/${opened}}} after its content`,
  }),
  HT504: ({ name, suggestion }) => ({
    message: `There is no template “${name}” to include`,
    hint: suggestion
      ? `Did you mean {{> ${suggestion}}}?`
      : `Create ${name}.md among the templates, or remove this inclusion`,
  }),
  HT505: ({ chain, loop }) => ({
    message: loop
      ? `The template includes itself: ${chain}`
      : `Templates include each other too deep: ${chain}`,
    hint: loop ? 'Remove one of these inclusions' : 'Use fewer levels, eight at most',
  }),
  HT506: ({ name, isName, suggestion }) => ({
    message: isName ? `“${name}” is a name and cannot be used like this` : `There is no helper “${name}”`,
    hint: isName
      ? `Ask with {{#if ${name}}}…{{/if}}, repeat with {{#each ${name}}}…{{/each}}, print with {{${name}}}`
      : suggestion
        ? `Did you mean “${suggestion}”?`
        : 'Templates use {{#each}}, {{#if}}, {{#unless}}, {{#with}} and {{> name}} only',
  }),
  HT507: ({ name, is, use }) => ({
    message: `“${name}” is ${things[is]} and cannot be ${use === 'print' ? 'printed' : `used in {{#${use}}}`}`,
    hint: wayOut(name, is),
  }),
  HT508: ({ construct }) => ({
    message: `Templates do not support this: ${construct}`,
    hint: 'They use {{name}}, {{#each name}}, {{#if name}}, {{#unless name}}, {{#with name}} and {{> template}}',
  }),
  HT509: ({ place, known, suggestion }) => ({
    message: `The template has no place named “${place}”`,
    hint: suggestion
      ? `Did you mean # ${suggestion}?`
      : `A line beginning with # names a place; this template has ${known.join(', ')}. To print a #, write \\#`,
  }),
  HT510: ({ place }) => ({
    message: `The template lacks the place “${place}”`,
    hint: `Add a line “# ${place}” and the wording below it, or nothing below it if none is wanted`,
  }),
  HT511: ({ template: name }) => ({
    message: `The template “${name}” is too large, or prints more than any document holds`,
    hint: 'Look for {{#each}} inside {{#each}} that repeats the same content',
  }),
  HT512: ({ place }) => ({
    message: `The template prints nothing in the place “${place}”, so what the plan says there would be lost`,
    hint: 'Print a name there; docs/templates.md lists the names of each template',
  }),
  HT513: ({ place, block }) => ({
    message:
      block === undefined
        ? `The place “${place}” holds one paragraph and the template prints several`
        : `“${block}” is made of whole paragraphs and cannot stand inside a text`,
    hint:
      block === undefined
        ? 'Remove the empty lines between the paragraphs'
        : `Let {{${block}}} stand alone, with an empty line before and after it`,
  }),
  HT514: ({ template: name }) => ({
    message: `The template “${name}” is missing`,
    hint: `Put ${name}.md back among the templates`,
  }),
  HT515: ({ name, suggestion }) => ({
    message: `Nothing uses the template “${name}”`,
    hint: suggestion
      ? `Should it be called ${suggestion}.md?`
      : `Include it in another template with {{> ${name}}}, or remove it`,
  }),
  HT516: ({ title, typed }) => ({
    message: `The title “${title}” begins with a typed number “${typed}” and would be numbered twice`,
    hint: `Remove “${typed}”, numbers are added; to keep the typed one, write numbering: none`,
  }),
  HT517: ({ alt }) => ({
    message: `The image ${alt === '' ? '' : `“${alt}” `}in the text will not be printed`,
    hint: 'The body of an official document holds no images; make it an annex',
  }),
  HT518: ({ line }) => ({
    message: `“${line}” will stand in the same paragraph as the line above it`,
    hint: 'Leave an empty line between the two to begin a new paragraph',
  }),
  HT530: ({ numbering }) => ({
    message: `The number “${numbering}” has no text after it and is not printed`,
    hint: 'Write text in the same item, whose first paragraph it will begin; to number a heading, write section',
  }),
  HT531: ({ title, number, second }) => ({
    message: `“${number}${title}” has no “${second}” after it: a single one needs no number`,
    hint: 'Set numbering: none for this heading, or make it plain text (without **); or write what is missing',
  }),
};

const things: { readonly [Thing in NamedThing]: string } = {
  text: 'a text',
  'optional-text': 'a text',
  flag: 'a yes or no',
  blocks: 'made of whole paragraphs',
  list: 'a list',
  record: 'a group of names',
};

function wayOut(name: string, is: NamedThing): string {
  switch (is) {
    case 'list':
      return `Repeat it with {{#each ${name}}}…{{/each}}`;
    case 'record':
      return `Name one of its parts, e.g. {{${name}.…}}; docs/templates.md lists them`;
    case 'flag':
      return `Write {{#if ${name}}}…{{/if}}`;
    default:
      return `Print it with {{${name}}}, ask for it with {{#if ${name}}}…{{/if}}`;
  }
}
