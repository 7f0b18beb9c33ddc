/** The plan whose tasks are repeated, below plans/. */
export const planName = 'jinfeng-tasks-2024';
export const tasksOfPlan = 56;

/** No file of a plan may be larger than 8 MB: so many repetitions are one file of 2 MB. */
const timesOfAFile = 100;

/** The files of a plan, by name. */
export type PlanFiles = Readonly<Record<string, string>> & { readonly 'campaign.yaml': string };

/**
 * The plan with its topics repeated so many times, in one file as long as one can hold them. From the second time on
 * ids, titles and texts are told apart by a number, as the ids of a plan must be and as the texts of real tasks are:
 * nothing gets cheaper by being met again.
 */
export function repeatPlan(plan: string, times: number): PlanFiles {
  const [before, topics, after] = plan.split(/^(?=topics:\n|documents:\n)/mu);
  if (!before || !topics || !after) throw new Error('topics and documents are expected in this order');
  const [key, ...lines] = topics.split('\n');
  const batch = (index: number): string =>
    index === 0
      ? lines.join('\n')
      : lines.flatMap((line) => (isSilence(line) ? silencesOf(line) : numbered(line, index + 1))).join('\n');
  const batches = Array.from({ length: times }, (_, index) => batch(index));
  if (times <= timesOfAFile) return { 'campaign.yaml': `${before}${key}\n${batches.join('')}${after}` };
  const parts = Array.from({ length: Math.ceil(times / timesOfAFile) }, (_, part) => [
    `part-${part + 1}.yaml`,
    batches.slice(part * timesOfAFile, (part + 1) * timesOfAFile).join(''),
  ]);
  const included = parts.map(([name]) => `  - include: ${name}\n`).join('');
  return { ...Object.fromEntries(parts), 'campaign.yaml': `${before}${key}\n${included}${after}` };
}

/**
 * Most findings are reported once, whatever the number of their places, and a comment that silences nothing is one more;
 * that about punctuation (HT479) comes with every batch.
 */
function silencesOf(line: string): readonly string[] {
  const [, indent] = /^( +)# hongtou-ignore.*HT479/u.exec(line) ?? [];
  return indent === undefined ? [] : [`${indent}# hongtou-ignore HT479: 标点依原件`];
}

const isSilence = (line: string): boolean => /^ +# hongtou-ignore/u.test(line);

const numbered = (line: string, batch: number): string =>
  line
    .replace(/^( +- id: .*)$/u, `$1-${batch}`)
    .replace(/^( +title: .*)$/u, `$1（第${batch}批）`)
    .replace(/^( +text: .*)。$/u, `$1，列入第${batch}批。`);
