import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileTemplates } from '../../../src/compose/templates.ts';
import { createCollector } from '../../../src/diagnostics/collector.ts';
import { positionOf } from '../../../src/diagnostics/position.ts';
import { describe as describeFinding } from '../../../src/i18n/describe.ts';
import { templateFiles } from '../read-templates.ts';

/** What is found in the repository's templates with some files replaced: `code file:line:column "what is underlined"`. */
function findings(changes: Readonly<Record<string, string>>): readonly string[] {
  const collector = createCollector();
  compileTemplates(templateFiles(changes), collector.report);
  return collector.diagnostics.map(({ code, span, parameters }) => {
    if (!span) return `${code} ${JSON.stringify(parameters)}`;
    const { line, column } = positionOf(span.file, span.start);
    const underlined = span.file.text.slice(span.start, span.end);
    return `${code} ${span.file.path.replace('templates/', '')}:${line}:${column} ${JSON.stringify(underlined)}`;
  });
}

const suggestions = (changes: Readonly<Record<string, string>>): readonly unknown[] => {
  const collector = createCollector();
  compileTemplates(templateFiles(changes), collector.report);
  return collector.diagnostics.map(({ parameters }) =>
    'suggestion' in parameters ? parameters.suggestion : undefined,
  );
};

const topic = (text: string) => ({ 'sections/topic': `# heading\n\n{{title}}\n\n# text\n\n${text}\n` });

describe('a name the template is not given', () => {
  test.each([
    ['printed', '{{titel}}', 'HT501 sections/topic.md:7:3 "titel"'],
    ['after Chinese text', '专题名称：{{titel}}', 'HT501 sections/topic.md:7:8 "titel"'],
    ['repeated', '{{#each itmes}}{{text}}{{/each}}', 'HT501 sections/topic.md:7:9 "itmes"'],
    ['asked for', '{{#if txt}}有{{/if}}', 'HT501 sections/topic.md:7:7 "txt"'],
    ['asked against', '{{#unless txt}}无{{/unless}}', 'HT501 sections/topic.md:7:11 "txt"'],
    ['inside a list', '{{#each items}}{{name}}{{/each}}', 'HT501 sections/topic.md:7:18 "name"'],
    ['in an else', '{{#if text}}有{{else}}{{nothing}}{{/if}}', 'HT501 sections/topic.md:7:24 "nothing"'],
    ['in an else if', '{{#if text}}有{{else if nothing}}x{{/if}}', 'HT501 sections/topic.md:7:24 "nothing"'],
    ['outside the outermost', '{{../title}}', 'HT501 sections/topic.md:7:3 "../title"'],
    [
      'further out than meant',
      '{{#each items}}{{../../title}}{{/each}}',
      'HT501 sections/topic.md:7:18 "../../title"',
    ],
    ['a number outside a list', '{{@index}}', 'HT501 sections/topic.md:7:3 "@index"'],
    [
      'a number that does not exist',
      '{{#each items}}{{@count}}{{/each}}',
      'HT501 sections/topic.md:7:18 "@count"',
    ],
    ['below a text', '{{title.length}}', 'HT501 sections/topic.md:7:3 "title.length"'],
    ['of the program itself', '{{constructor}}', 'HT501 sections/topic.md:7:3 "constructor"'],
    ['of every object', '{{__proto__}}', 'HT501 sections/topic.md:7:3 "__proto__"'],
    ['in a parameter', '{{> parts/heading number=nubmer}}', 'HT501 sections/topic.md:7:26 "nubmer"'],
    ['as a context', '{{> parts/date when}}', 'HT501 sections/topic.md:7:16 "when"'],
    [
      'of an outer @root',
      '{{#each items}}{{@root.topic}}{{/each}}',
      'HT501 sections/topic.md:7:18 "@root.topic"',
    ],
    [
      'beside a name given with as',
      '{{#each items as |item|}}{{item.name}}{{/each}}',
      'HT501 sections/topic.md:7:28 "item.name"',
    ],
  ])('%s', (_, text, expected) => {
    expect(findings(topic(text))).toEqual([expected]);
  });

  test('is compared with the names that can stand there', () => {
    expect(suggestions(topic('{{titel}}'))).toEqual(['title']);
    expect(suggestions(topic('{{#each items}}{{runIn}}{{/each}}'))).toEqual(['../runIn']);
    expect(suggestions(topic('{{#each items}}{{@frist}}{{/each}}'))).toEqual(['@first']);
  });

  test('is found in a partial, once, however many templates use it', () => {
    expect(
      findings({ 'parts/imprint': '# ccLabel\n# cc\n# copies\n\n共{{copys}}份\n\n# imprintDate\n' }),
    ).toEqual(['HT501 parts/imprint.md:5:4 "copys"']);
  });

  test('is none where it is right', () => {
    const text =
      '{{@root.title}}{{this.title}}{{./title}}{{items.length}}{{#each items as |item|}}{{@index}}{{#if @last}}{{item.text}}{{../title}}{{/if}}{{/each}}';
    expect(findings(topic(text))).toEqual([]);
  });
});

describe('a name used for what it is not', () => {
  test.each([
    ['a list that is printed', '{{items}}', 'HT507 sections/topic.md:7:3 "items"'],
    ['a text that is repeated', '{{#each title}}x{{/each}}', 'HT507 sections/topic.md:7:9 "title"'],
    ['a yes or no that is printed', '{{runIn}}', 'HT507 sections/topic.md:7:3 "runIn"'],
    ['a text that is entered', '{{#with title}}x{{/with}}', 'HT507 sections/topic.md:7:9 "title"'],
    ['a name that is a block', '{{#items}}x{{/items}}', 'HT506 sections/topic.md:7:4 "items"'],
    ['a name that is asked against', '{{^text}}x{{/text}}', 'HT506 sections/topic.md:7:4 "text"'],
    ['a helper that does not exist', '{{#eech items}}x{{/eech}}', 'HT506 sections/topic.md:7:4 "eech"'],
    ['a helper in a print', '{{upper title}}', 'HT506 sections/topic.md:7:3 "upper"'],
    [
      'a helper of Handlebars that is not wanted',
      '{{lookup items 0}}',
      'HT506 sections/topic.md:7:3 "lookup"',
    ],
    ['a helper without a name', '{{#if}}x{{/if}}', 'HT508 sections/topic.md:7:4 "if"'],
    [
      'a call inside a call',
      '{{#if (eq title text)}}x{{/if}}',
      'HT508 sections/topic.md:7:7 "(eq title text)"',
    ],
    [
      'a partial that is computed',
      '{{> (lookup this "x")}}',
      'HT508 sections/topic.md:7:1 "{{> (lookup this \\"x\\")}}"',
    ],
    [
      'an inline partial',
      '{{#*inline "x"}}y{{/inline}}',
      'HT508 sections/topic.md:7:1 "{{#*inline \\"x\\"}}y{{/inline}}"',
    ],
    [
      'a partial block',
      '{{#> parts/date}}y{{/parts/date}}',
      'HT508 sections/topic.md:7:1 "{{#> parts/date}}y{{/parts/date}}"',
    ],
  ])('%s', (_, text, expected) => {
    expect(findings(topic(text))).toEqual([expected]);
  });
});

describe('syntax', () => {
  test.each([
    ['a brace too few', '第一行\n{{title}', 'HT502 sections/topic.md:8:1 "{{title"'],
    ['an open brace at the end', '甲{{title', 'HT502 sections/topic.md:7:2 "{{title"'],
    ['a block that is not closed', '{{#each items}}\n{{text}}', 'HT503 sections/topic.md:7:4 "each"'],
    [
      'the outer of two blocks not closed',
      '{{#if text}}{{#each items}}{{/each}}',
      'HT503 sections/topic.md:7:4 "if"',
    ],
    ['a block closed by another', '{{#each items}}{{text}}{{/if}}', 'HT503 sections/topic.md:7:4 "each"'],
    ['a block closed that was not open', '甲{{/each}}', 'HT502 sections/topic.md:7:2 "{{"'],
    ['an else outside a block', '甲乙{{else}}', 'HT502 sections/topic.md:7:3 "{{"'],
    ['a full-width brace', '{{title｝｝', 'HT502 sections/topic.md:7:1 "{{title｝｝"'],
    ['a partial without a name', '{{> }}', 'HT502 sections/topic.md:7:1 "{{> "'],
    ['a path that goes back', '{{title/../text}}', 'HT502 sections/topic.md:7:1 "{{"'],
  ])('%s', (_, text, expected) => {
    expect(findings(topic(text))).toEqual([expected]);
  });

  test('a file that cannot be read makes no other file superfluous', () => {
    expect(findings({ 'parts/form': '# head\n{{#each' })).toEqual(['HT502 parts/form.md:2:1 "{{#each"']);
  });

  test('places are right with Windows line ends', () => {
    const changes = topic('第一行\n{{titel}}');
    const windows = { 'sections/topic': changes['sections/topic'].replaceAll('\n', '\r\n') };
    expect(findings(windows)).toEqual(['HT501 sections/topic.md:8:3 "titel"']);
  });

  test('anything at all is a finding, not a crash', () => {
    const bits = fc.constantFrom(
      '{{',
      '}}',
      '{{{',
      '#if ',
      '/if',
      '#each ',
      'items',
      '{{/each}}',
      '{{else}}',
      '> parts/date',
      '../',
      '#',
      '\n',
      '# text',
      '中',
      '@',
      '"',
      '|',
      '(',
      ')',
      '=',
      '~',
      '^',
      '!--',
      '\\',
      '\u0000',
      '\u{F0000}',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 30 }), (parts) => {
        findings({ 'sections/topic': parts.join('') });
      }),
      { numRuns: 300 },
    );
  });
});

describe('partials', () => {
  test('one that does not exist', () => {
    expect(findings(topic('{{> parts/itmes}}'))).toEqual(['HT504 sections/topic.md:7:5 "parts/itmes"']);
    expect(suggestions(topic('{{> parts/itmes}}'))).toEqual(['parts/items']);
  });

  test('one that contains itself', () => {
    const changes = { ...topic('{{> 甲}}'), 甲: '{{title}}{{> 乙}}', 乙: '{{> 甲}}' };
    expect(findings(changes)).toEqual(['HT505 乙.md:1:5 "甲"']);
  });

  test('one that contains itself under a condition, too', () => {
    const changes = { ...topic('{{> 甲}}'), 甲: '{{#if text}}{{> 甲}}{{/if}}' };
    expect(findings(changes)).toEqual(['HT505 甲.md:1:17 "甲"']);
  });

  test('too many levels', () => {
    const levels = Array.from({ length: 12 }, (_, index) => [`层${index}`, `{{> 层${index + 1}}}`] as const);
    const found = findings({ ...topic('{{> 层0}}'), ...Object.fromEntries(levels), 层12: '' });
    expect(found.filter((line) => line.startsWith('HT505'))).toEqual(['HT505 层7.md:1:5 "层8"']);
  });

  test('a flood of them', () => {
    const levels = Array.from(
      { length: 6 },
      (_, index) => [`层${index}`, `{{> 层${index + 1}}}`.repeat(20)] as const,
    );
    const found = findings({ ...topic('{{> 层0}}'), ...Object.fromEntries(levels), 层6: '甲' });
    expect(found.map((line) => line.split(' ')[0])).toEqual(['HT511']);
  });

  test('none of the names around it, which Handlebars does not give it', () => {
    const changes = { ...topic('{{#each items}}{{> 甲}}{{/each}}'), 甲: '{{../title}}' };
    expect(findings(changes)).toEqual(['HT501 甲.md:1:3 "../title"']);
  });

  test('a file that nothing uses', () => {
    expect(findings({ notise: '通知' })).toEqual(['HT515 notise.md:1:1 ""']);
  });

  test('a misnamed file of a campaign is told the name of the common template that it should replace', () => {
    const file = { path: '某计划/templates/sections/topics.md', text: '甲' };
    const collector = createCollector();
    compileTemplates(new Map([...templateFiles(), ['sections/topics', file]]), collector.report);
    expect(collector.diagnostics.map(({ code, parameters }) => [code, parameters])).toEqual([
      ['HT515', { name: 'sections/topics', suggestion: 'sections/topic' }],
    ]);
  });

  test('files for new campaigns are not templates of documents', () => {
    expect(findings({ 'new/campaign': '{{anything}}' })).toEqual([]);
  });
});

describe('places', () => {
  test('one that the template does not have', () => {
    const text = '{{title}}\n\n# texte\n\n{{text}}';
    expect(findings({ 'sections/topic': `# heading\n\n${text}` })).toEqual([
      'HT509 sections/topic.md:5:3 "texte"',
    ]);
    expect(suggestions({ 'sections/topic': `# heading\n\n${text}` })).toEqual(['text']);
  });

  test('one that is missing', () => {
    expect(findings({ 'sections/topic': '# heading\n\n{{title}}\n' })).toEqual([
      'HT510 sections/topic.md:1:1 ""',
    ]);
  });

  test('one whose name is a value', () => {
    expect(findings(topic('# {{title}}'))).toEqual(['HT509 sections/topic.md:7:3 "{{title}}"']);
  });

  test('a line that only looks like one', () => {
    expect(findings(topic('\\# 不是位置\n#也不是'))).toEqual([]);
  });
});

test('a template that is missing altogether', () => {
  const collector = createCollector();
  const files = new Map([...templateFiles()].filter(([name]) => name !== 'sections/topic'));
  compileTemplates(files, collector.report);
  expect(collector.diagnostics.map(({ code, parameters }) => [code, parameters])).toEqual([
    ['HT514', { template: 'sections/topic' }],
  ]);
});

test('a file that is too large, or nested too deep', () => {
  expect(findings({ 'sections/topic': '字'.repeat(300_000) })).toEqual(['HT511 sections/topic.md:1:1 ""']);
  const deep = `${'{{#if title}}'.repeat(900)}${'{{/if}}'.repeat(900)}`;
  expect(findings(topic(deep))).toEqual(['HT511 sections/topic.md:7:264 "if"']);
});

test('every finding has its wording in both languages', () => {
  const collector = createCollector();
  const wrong = [
    topic('{{titel}}'),
    topic('{{title}'),
    topic('{{#each items}}'),
    topic('{{> x}}'),
    topic('{{> sections/topic}}'),
    topic('{{foo title}}'),
    topic('{{items}}'),
    topic('{{#if}}x{{/if}}'),
    topic('# x'),
    { 'sections/topic': '# heading\n' },
    { x: '' },
  ];
  for (const changes of wrong) compileTemplates(templateFiles(changes), collector.report);
  const codes = new Set(collector.diagnostics.map(({ code }) => code));
  expect([...codes].sort()).toEqual([
    'HT501',
    'HT502',
    'HT503',
    'HT504',
    'HT505',
    'HT506',
    'HT507',
    'HT508',
    'HT509',
    'HT510',
    'HT515',
  ]);
  for (const found of collector.diagnostics) {
    expect(describeFinding(found, 'zh').message).toMatch(/\p{Script=Han}/u);
    expect(describeFinding(found, 'en').message).toMatch(/^[\x20-\x7e…→“”]+$/u);
  }
});
