import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileTemplates } from '../../../src/compose/templates.ts';
import { createCollector } from '../../../src/diagnostics/collector.ts';
import { composeOne } from '../print.ts';
import { templateFiles } from '../read-templates.ts';
import { campaign, owner, part, prosePlan, show, task, topic } from '../sample.ts';

const data = campaign({
  topics: [
    topic('专题', [
      task({ text: '一', owners: { lead: [owner('甲'), owner('甲')], responsible: [owner('乙')] } }),
      task({ text: '二', owners: { lead: [owner('甲')] } }),
    ]),
  ],
});
const plan = prosePlan({ body: [part({ show: show('topics', { items: 'inline', owners: true }) })] });

const names = [
  'title',
  'text',
  'items',
  'owners',
  'names',
  'role',
  'number',
  'runIn',
  'deadlines',
  'length',
  'this',
];
const path = fc
  .tuple(
    fc.constantFrom('', '', '../', '../../', '../../../', './', '@root.', 'x.'),
    fc.constantFrom(...names),
  )
  .map(([before, name]) =>
    name === 'this' && before !== '' ? before.replace(/[/.]$/u, '') : `${before}${name}`,
  );

interface Nodes {
  text: string;
  node: string;
}

/** Templates that are right in their syntax and often wrong in their names. */
const templates = fc.letrec<Nodes>((tie) => ({
  text: fc.array(tie('node'), { maxLength: 3 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { maxDepth: 5 },
    path.map((name) => `{{${name}}}`),
    fc.constantFrom('{{@index}}', '{{@first}}', '{{this}}', '字', '{{> parts/owners}}', '{{> parts/items}}'),
    fc
      .tuple(
        fc.constantFrom('each', 'each', 'if', 'unless', 'with'),
        path,
        fc.boolean(),
        tie('text'),
        tie('text'),
      )
      .map(
        ([helper, name, named, inside, other]) =>
          `{{#${helper} ${name}${named && helper === 'each' ? ' as |x|' : ''}}}${inside}{{else}}${other}{{/${helper}}}`,
      ),
  ),
})).text;

test('what the check lets pass prints without a mistake: both know the same names', () => {
  let sound = 0;
  fc.assert(
    fc.property(templates, (text) => {
      const collector = createCollector();
      const changes = { 'sections/topic': `# heading\n\n{{title}}\n\n# text\n\n${text}\n` };
      const compiled = compileTemplates(templateFiles(changes), collector.report);
      if (collector.hasErrors()) return;
      sound += 1;
      expect(composeOne(plan, data, compiled).document.parts).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
  expect(sound).toBeGreaterThan(30);
});
