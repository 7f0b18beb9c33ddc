import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { correct, onlyText, readCorrections } from '../support/corrections.ts';
import { extractText } from '../support/extract-text.ts';
import { libreOfficeIsHere } from '../support/libreoffice.ts';
import { render } from '../support/rendered.ts';
import { type Difference, differences } from '../support/text-difference.ts';

interface Original {
  readonly plan: string;
  /** The document that holds the whole original. */
  readonly document: RegExp;
  /** The document, an annex of it and its end, that the original asks for and does not have. */
  readonly added?: RegExp;
}

const originals: readonly Original[] = [
  { plan: 'jilin-key-tasks-2021', document: /通知\.docx$/ },
  { plan: 'county-rectification', document: /集中整治实施方案\.docx$/, added: /、责任清单\.docx$/ },
  { plan: 'emergency-centre-three-years', document: /实施方案\.docx$/ },
  { plan: 'jinfeng-tasks-2024', document: /责任分工.*\.docx$/ },
  { plan: 'inspection-report', document: /汇报\.docx$/ },
];

/** The rows of corrections.md: place, original, plan, reason. */
const corrections = (plan: string) =>
  readCorrections(readFileSync(join(import.meta.dirname, '../../plans', plan, 'corrections.md'), 'utf8'));

/** A list of a plan, written in the plan or in a file of its own. */
function listOf<Item>(plan: string, key: string): readonly Item[] {
  const read = (file: string): unknown =>
    parse(readFileSync(join(import.meta.dirname, '../../plans', plan, file), 'utf8'));
  const list = (read('campaign.yaml') as Record<string, unknown>)[key] ?? [];
  return (Array.isArray(list) ? list : read((list as { include: string }).include)) as readonly Item[];
}

interface Topic {
  readonly title: string;
  readonly tableTitle?: string;
  readonly tasks: readonly { readonly title: string }[];
}

/** What a merged cell at the left says, with the number before it. A page that the cell goes on to says it again. */
const labels = (plan: string): readonly string[] =>
  listOf<Topic>(plan, 'topics').flatMap(({ title }, index) => [`${index + 1}${title}`, title]);

const count = (text: string, part: string): number => text.split(part).length - 1;

/** Takes out labels that stand more often than they should, from the second on. */
function withoutRepeatedLabels(rendered: string, expected: string, repeated: readonly string[]): string {
  return repeated.reduce((text, label) => {
    let rest = text;
    while (count(rest, label) > count(expected, label)) {
      const second = rest.indexOf(label, rest.indexOf(label) + label.length);
      rest = rest.slice(0, second) + rest.slice(second + label.length);
    }
    return rest;
  }, rendered);
}

const size = (found: readonly Difference[]): number =>
  found.reduce((sum, one) => sum + Math.max(one.removed.length, one.added.length), 0);

describe.runIf(libreOfficeIsHere())('the text of the originals', () => {
  const shares: { readonly changed: number; readonly of: number }[] = [];

  for (const { plan, document, added } of originals) {
    test(`${plan}: everything is there, in order, but for the listed corrections`, async () => {
      const files = [...render(`plans/${plan}`)];
      const textOf = async (name: RegExp): Promise<string> =>
        onlyText(await extractText(files.find(([file]) => name.test(file))?.[1] ?? ''));
      const original = onlyText(
        readFileSync(join(import.meta.dirname, `../fixtures/seeds/${plan}.txt`), 'utf8'),
      );
      const expected = correct(original, corrections(plan));
      const whole = await textOf(document);
      const addition = added ? await textOf(added) : '';
      expect(whole.endsWith(addition), 'the annex that was added ends the document').toBe(true);
      const own = whole.slice(0, whole.length - addition.length);
      const rendered = withoutRepeatedLabels(own, expected, labels(plan));
      expect(differences(expected, rendered)).toEqual([]);
      const changed = size(differences(original, expected));
      shares.push({ changed, of: original.length });
      console.info(`${plan}: the corrections change ${changed} of ${original.length} characters`);
    });
  }

  test('county-rectification: the lists that were added say what the plan says, and nothing else', async () => {
    const name = [...render('plans/county-rectification')].find(([file]) => /、责任清单\.docx$/.test(file));
    const topics = listOf<Topic>('county-rectification', 'topics');
    const tasks = topics.flatMap((topic) => topic.tasks.map(({ title }) => ({ topic, title })));
    const head = '填报单位：填报时间：年月日';
    const rows = (labelled: boolean): string =>
      tasks
        .map(({ topic, title }, index) => {
          const isFirst = labelled && topic.tasks[0]?.title === title;
          return `${index + 1}${isFirst ? topic.tableTitle : ''}${title}`;
        })
        .join('');
    expect(onlyText(await extractText(name?.[1] ?? ''))).toBe(
      [
        '附件3问题清单、任务清单、责任清单',
        `一、问题清单${head}序号整治领域问题排查发现的具体问题${rows(true)}`,
        `二、任务清单${head}序号问题整改措施整改资金整改时限应急预案销号情况${rows(false)}`,
        `三、责任清单${head}序号问题责任单位责任人${rows(false)}`,
        '填报说明：2024年12月30日前报送县卫生健康委办公室。',
      ].join(''),
    );
  });

  test('the corrections change at most 5 % of the text', () => {
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    expect(shares).toHaveLength(originals.length);
    expect(sum(shares.map(({ changed }) => changed)) / sum(shares.map((one) => one.of))).toBeLessThan(0.05);
  });
});
