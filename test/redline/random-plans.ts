import fc from 'fast-check';

/** A task as a plan may have it. */
interface RandomTask {
  readonly id: number;
  readonly text: string;
  readonly deadline: string;
  readonly owner: string;
}

/** What may differ between two versions of one plan. */
interface RandomPlan {
  readonly topics: readonly { readonly title: string; readonly tasks: readonly RandomTask[] }[];
  readonly number: number;
  readonly date: string;
  readonly recipients: readonly string[];
  readonly sections: readonly string[];
  readonly remarks: boolean;
  readonly cc: boolean;
}

const words = [
  '逐一检查灭火器和疏散通道，',
  '建立健全隐患排查台账，',
  '每季度至少开展1次演练，',
  '对重点场所实行“一张图”管理，',
  '整改率达到98.5%以上，',
  '严禁占用消防车通道，',
];
const offices = ['安全管理股', '基础教育股', '督导室', '各中小学校'];

const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('').replace(/，$/u, '。'));
const deadline = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, day]) => `2026年${month}月${day}日前`);
const owner = fc.constantFrom(...offices);
const task = fc.record({ id: fc.integer({ min: 1, max: 40 }), text, deadline, owner });
const tasks = fc.uniqueArray(task, { maxLength: 5, selector: ({ id }) => id });
const plan: fc.Arbitrary<RandomPlan> = fc.record({
  topics: fc.array(
    fc.record({ title: fc.constantFrom('消防安全', '食品安全', '校车安全', '宿舍管理'), tasks }),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
  number: fc.integer({ min: 1, max: 30 }),
  date: fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${String(day).padStart(2, '0')}`),
  recipients: fc.uniqueArray(owner, { minLength: 1, maxLength: 3 }),
  sections: fc.uniqueArray(text, { maxLength: 4 }),
  remarks: fc.boolean(),
  cc: fc.boolean(),
});

/** Two versions: the newer one keeps, rewords, leaves out and adds, or is another plan altogether. */
export const twoPlans: fc.Arbitrary<readonly [string, string]> = fc
  .tuple(plan, plan, fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 12, maxLength: 12 }))
  .map(([older, other, choices]) => [yamlOf(older), yamlOf(edited(older, other, choices))]);

function edited(older: RandomPlan, other: RandomPlan, choices: readonly number[]): RandomPlan {
  let at = 0;
  const choose = (): number => choices[at++ % choices.length] ?? 0;
  if (choose() === 5) return other;
  const spare = other.topics.flatMap((topic) => topic.tasks);
  const topics = older.topics.map((topic) => ({
    title: choose() === 1 ? `${topic.title}整治` : topic.title,
    tasks: topic.tasks.flatMap((each): readonly RandomTask[] => {
      const another = spare[choose()] ?? each;
      switch (choose()) {
        case 1:
          return [];
        case 2:
          return [{ ...each, text: another.text }];
        case 3:
          return [{ ...each, deadline: another.deadline, owner: another.owner }];
        case 4:
          return [each, { ...another, id: each.id + 100 }];
        default:
          return [each];
      }
    }),
  }));
  const pick = <Key extends keyof RandomPlan>(key: Key): RandomPlan[Key] =>
    (choose() > 2 ? other : older)[key];
  return {
    topics: choose() === 1 ? topics.toReversed() : topics,
    number: pick('number'),
    date: pick('date'),
    recipients: pick('recipients'),
    sections: pick('sections'),
    remarks: pick('remarks'),
    cc: pick('cc'),
  };
}

function yamlOf({ topics, number, date, recipients, sections, remarks, cc }: RandomPlan): string {
  const topicsText = topics.map(
    ({ title, tasks: own }) =>
      `  - title: ${title}\n    tasks:${own.length === 0 ? ' []' : ''}\n${own
        .map(
          (one) =>
            `      - { title: 事项${one.id}, text: ${JSON.stringify(one.text)}, responsible: ${one.owner}, deadline: ${one.deadline} }\n`,
        )
        .join('')}`,
  );
  const sectionsText = sections.map((one, index) => `      - { section: 要求${index + 1}, text: ${one} }\n`);
  return `hongtou: 1
name: 校园安全整治
issuer: 某县教育局
offices: [{ name: 某县教育局, numberPrefix: 某教字 }, 安全管理股, 基础教育股, 督导室, 各中小学校, 某县应急管理局]
topics:
${topicsText.join('')}documents:
  - id: 通知
    kind: notice
    title: 某县教育局关于开展校园安全整治的通知
    number: 某教字〔2026〕${number}号
    date: ${date}
    recipients: [${recipients.join(', ')}]
    opening: 为做好校园安全工作，现将有关事项通知如下。
    body:
      - { section: 重点任务, show: topics }
${sectionsText.join('')}    annexes: [清单]
    imprint: { copies: 10${cc ? ', cc: [某县应急管理局]' : ''} }
  - id: 清单
    kind: task-list
    title: 校园安全任务清单
    columns: [no, topic, task, text, owners, deadline${remarks ? ', remark' : ''}]
`;
}
