import type { Language } from '../../src/i18n/language.ts';
import { type Defect, defects, type Means, means, outcomeOf, reasons } from '../checks/as-printed/defects.ts';

/** The pages that are printed, by language. */
export const seedDefectPages = { zh: 'docs/seed-defects.md', en: 'docs/seed-defects.en.md' } as const;

const kinds = ['found', 'part', 'impossible', 'person', 'import', 'missing'] as const;
type Kind = (typeof kinds)[number];

const words = {
  zh: {
    title: '五份真实文件里的 239 处问题',
    other: '[English](seed-defects.en.md)',
    about:
      '五份真实的公文逐字读过，找出 239 处问题。`test/fixtures/seeds-as-printed/` 里是照原样印的五个计划，每一处由哪条规则发现，写在那一行的上面；这张表由它们生成（`npx tsx test/docs/write-seed-defects.ts`），测试核对。更正以后的计划在 `plans/`，没有错误。',
    seeds: [
      '000 向检查组的汇报（inspection-report）',
      '001 区局的通知、任务清单和进展表（jilin-key-tasks-2021）',
      '002 县里的整治方案，附两个方案（county-rectification）',
      '003 急救中心的三年行动方案（emergency-centre-three-years）',
      '004 区局的任务清单和责任分工（jinfeng-tasks-2024）',
      'X 几份文件之间',
    ],
    counts: '合计',
    means: {
      D0: '同一处数据排出就不会有',
      D: '从数据看得出',
      T: '从文字看得出',
      H: '只有人看得出',
    } satisfies Record<Means, string>,
    kinds: {
      found: '规则发现',
      part: '规则发现一部分',
      impossible: '不会出现',
      person: '由人判断',
      import: '导入时核对',
      missing: '还没有规则',
    } satisfies Record<Kind, string>,
    total: '共计',
    byHand: (count: number) => `“不会出现”的 43 处里，手写成两样时规则也能发现的有 ${count} 处。`,
    importTitle: '计划里写不出来、导入旧文件时核对的',
    table: ['编号', '问题', '种类', '怎样发现'],
    colon: '：',
    written: (codes: string) => `；手写时 ${codes} 发现`,
    partly: (codes: string) => `${codes} 发现一部分`,
    list: '、',
  },
  en: {
    title: 'The 239 defects of five real documents',
    other: '[中文](seed-defects.md)',
    about:
      'Five real documents were read word for word; 239 defects were found. `test/fixtures/seeds-as-printed/` holds them once more as plans, exactly as they were printed, with what finds each defect written above its line; this table is made from them (`npx tsx test/docs/write-seed-defects.ts`), and a test holds it to them. The corrected plans in `plans/` have no errors.',
    seeds: [
      '000 report to visiting inspectors (inspection-report)',
      '001 notice, task list and progress table of a district (jilin-key-tasks-2021)',
      '002 plan of a county with two further plans (county-rectification)',
      '003 three-year plan of an emergency centre (emergency-centre-three-years)',
      '004 task list of a district (jinfeng-tasks-2024)',
      'X between documents',
    ],
    counts: 'Counts',
    means: {
      D0: 'cannot arise from one datum',
      D: 'shows in the data',
      T: 'shows in the wording',
      H: 'only a person can tell',
    } satisfies Record<Means, string>,
    kinds: {
      found: 'found by a rule',
      part: 'found in part',
      impossible: 'impossible by construction',
      person: 'left to a person',
      import: 'matter for import',
      missing: 'no rule yet',
    } satisfies Record<Kind, string>,
    total: 'all',
    byHand: (count: number) =>
      `Of the 43 that are impossible by construction, ${count} are found, too, where they are written by hand.`,
    importTitle: 'What a plan cannot state: matter for the import of existing files',
    table: ['id', 'what', 'kind', 'how'],
    colon: ': ',
    written: (codes: string) => `; written by hand, ${codes}`,
    partly: (codes: string) => `${codes} in part`,
    list: ', ',
  },
} as const;

/** What becomes of each of the defects, as a page: counts first, then every id. */
export function printSeedDefects(language: Language): string {
  const say = words[language];
  return [
    `# ${say.title}`,
    say.about,
    say.other,
    say.seeds.map((line) => `- ${line}`).join('\n'),
    `## ${say.counts}`,
    countTable(language),
    say.byHand(idsOf('impossible').filter((id) => outcomeOf(id).codes.length > 0).length),
    ...importList(language),
    ...bySeed(language),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');
}

const idsOf = (kind: Kind, of?: Means): readonly string[] =>
  [...defects].flatMap(([id, one]) =>
    outcomeOf(id).kind === kind && (of === undefined || one.means === of) ? [id] : [],
  );

function countTable(language: Language): string {
  const say = words[language];
  const row = (label: string, of?: Means): readonly (string | number)[] => {
    const counts = kinds.map((kind) => idsOf(kind, of).length);
    return [label, ...counts, counts.reduce((sum, count) => sum + count, 0)];
  };
  return table(
    ['', ...kinds.map((kind) => say.kinds[kind]), say.total],
    [...means.map((one) => row(`${one} ${say.means[one]}`, one)), row(say.total)],
  );
}

function importList(language: Language): readonly string[] {
  const lines = idsOf('import').map((id) => {
    const defect = defects.get(id);
    return defect ? `- ${id} ${defect[language]}${words[language].colon}${reasonOf(defect, language)}` : '';
  });
  return lines.length === 0 ? [] : [`## ${words[language].importTitle}`, lines.join('\n')];
}

const bySeed = (language: Language): readonly string[] =>
  words[language].seeds.flatMap((title) => {
    const own = [...defects].filter(([id]) => id.startsWith(`${title.split(' ')[0]}-`));
    const rows = own.map(([id, one]) => [id, one[language], one.means, how(id, one, language)]);
    return [`## ${title}`, table(words[language].table, rows)];
  });

function how(id: string, defect: Defect, language: Language): string {
  const say = words[language];
  const { codes, kind } = outcomeOf(id);
  const links = codes.map((code) => `[${code}](diagnostics/${language}/${code}.md)`).join(say.list);
  switch (kind) {
    case 'found':
      return links;
    case 'part':
      return say.partly(links);
    case 'missing':
    case 'unknown':
      return say.kinds.missing;
    default: {
      const told = `${say.kinds[kind]}${say.colon}${reasonOf(defect, language)}`;
      return codes.length > 0 ? told + say.written(links) : told;
    }
  }
}

const reasonOf = ({ impossible, person, import: atImport }: Defect, language: Language): string =>
  reasons[impossible ?? person ?? atImport ?? '']?.[language] ?? '';

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
