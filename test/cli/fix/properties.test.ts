import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, visit } from 'yaml';
import { checkCampaigns } from '../../../src/cli/campaigns/check-campaigns.ts';
import { chooseCampaigns } from '../../../src/cli/campaigns/choose-campaigns.ts';
import { openProject } from '../../../src/cli/campaigns/project.ts';
import { fixInMemory } from '../../../src/cli/fix/fix-in-memory.ts';
import { memoryReader } from '../../source/memory-reader.ts';

/** Pieces of texts with slips of every kind that corrections may concern, and what no correction may touch. */
const piece = fc.constantFrom(
  '加强巡查',
  '每日报送',
  ',',
  '，',
  '。',
  ' ',
  '(一)',
  '（二）',
  '[2021]12号',
  '某农字〔2021〕3号',
  '《秸秆,禁烧》',
  '“一,二”',
  '10-20亩',
  '3~5月',
  '50%',
  '...',
  '——',
  '-',
  ';',
  '；',
  ':',
  '：',
  '一是',
  '2021年3月',
  '“',
  '《',
  '12.50',
  '#',
  '张三',
  '?',
  '!',
);
const text = fc
  .array(piece, { minLength: 1, maxLength: 8 })
  .map((pieces) => `各单位${pieces.join('').replaceAll(/: | #|[:\s]+$/gu, '')}`);
const written = fc.oneof(
  text.filter((words) => !words.endsWith(':')),
  text.map((words) => `"${words}"`),
  text.map((words) => `|\n                ${words}\n\n                ${words}`),
);
const comment = fc.constantFrom('', '   # 一,二', ' # x: "y');
const lineEnd = fc.constantFrom('\n', '\r\n');

interface Slips {
  readonly title: string;
  readonly note: string;
  readonly first: string;
  readonly second: string;
  readonly number: string;
  readonly kind: string;
  readonly end: string;
}

const plan = ({ title, note, first, second, number, kind, end }: Slips): string =>
  `# 说明,
hongtou: 1
name: 秸秆禁烧${note}
issuer: 某县农业农村局
offices: [某县农业农村局, { name: 各乡镇人民政府, group: true }]
facts: { 亩数: ${number} }
topics:
    - title: ${JSON.stringify(title)}
      tasks:
          - title: 巡查   # 甲
            text: ${first}
            lead: 某县农业农村局${note}
          - title: 宣传
            text: ${second}
            lead: 各乡镇人民政府
documents:
    - id: 方案
      kind: implementation-plan
      title: 秸秆禁烧实施方案
      body: [${JSON.stringify(title)}, { section: 任务, show: topics }]
    - id: 清单
      kind: ${kind}
      title: 秸秆禁烧任务清单${note}
`.replaceAll('\n', end);

const slips = fc.record({
  title: text,
  note: comment,
  first: written,
  second: written,
  number: fc.constantFrom('12', '12.50', '"12.50"', '0x10'),
  kind: fc.constantFrom('task-list', 'task-lisd', '任务清单'),
  end: lineEnd,
});

const path = '/project/plans/a/campaign.yaml';

async function fix(content: string) {
  const reader = memoryReader({ [path]: content, '/hongtou/templates/x.txt': '' });
  const project = openProject('/project', reader);
  const places = chooseCampaigns([], '/project', project, reader, () => {});
  const surroundings = {
    packageFolder: '/hongtou',
    pause: async () => {},
    interrupted: new AbortController().signal,
  };
  return fixInMemory(
    (own, report) =>
      checkCampaigns({ places, isEverything: true, project }, { ...surroundings, reader: own }, report),
    project,
    { workingFolder: '/project', reader },
  );
}

/** Every scalar with its way through the document; comments and blank lines in order. */
function partsOf(content: string) {
  const document = parseDocument(content, { version: '1.2', schema: 'core' });
  const scalars: string[] = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      scalars.push(`${ancestors.length} ${String(key)} ${String(node.value)}`);
    },
  });
  return { errors: document.errors.length, scalars, lines: content.split('\n').length };
}

describe('for plans with slips', () => {
  test('corrections concern only the scalars they name, and a second run changes nothing', async () => {
    let corrected = 0;
    await fc.assert(
      fc.asyncProperty(slips, async (chosen) => {
        const content = plan(chosen);
        const { files, hindered } = await fix(content);
        expect(
          hindered.map(({ parameters, span }) => ({
            parameters,
            at: span?.file.text.slice(span.start, span.end),
          })),
        ).toEqual([]);
        const [file] = files;
        if (!file) return;
        corrected += 1;
        const after = new TextDecoder().decode(file.fixedBytes);
        const [one, other] = [partsOf(content), partsOf(after)];
        expect({ errors: other.errors, lines: other.lines }).toEqual({
          errors: one.errors,
          lines: one.lines,
        });
        const differing = one.scalars.filter((scalar, at) => scalar !== other.scalars[at]);
        expect(other.scalars).toHaveLength(one.scalars.length);
        expect(differing.length).toBeLessThanOrEqual(
          new Set(file.changes.map(({ line, code }) => `${line} ${code}`)).size + 1,
        );
        for (const quoted of content.match(/《[^《》]*》|“[^“”]*”|张三| #.*/gu) ?? [])
          expect(after).toContain(quoted);
        expect((await fix(after)).files).toEqual([]);
      }),
      { numRuns: 80 },
    );
    expect(corrected).toBeGreaterThan(20);
  });
});
