/** The plan whose tasks are repeated, below plans/. */
export const planName = 'jinfeng-tasks-2024';
export const tasksOfPlan = 56;

/**
 * The text of the plan with its topics repeated so many times. From the second time on ids, titles and texts are told
 * apart by a number, as the ids of a plan must be and as the texts of real tasks are: nothing gets cheaper by being
 * met again.
 */
export function repeatPlan(plan: string, times: number): string {
  const [before, topics, after] = plan.split(/^(?=topics:\n|documents:\n)/mu);
  if (!before || !topics || !after) throw new Error('topics and documents are expected in this order');
  const [key, ...lines] = topics.split('\n');
  const batches = Array.from({ length: times }, (_, index) =>
    index === 0
      ? lines.join('\n')
      : lines.flatMap((line) => (isSilence(line) ? silencesOf(line) : numbered(line, index + 1))).join('\n'),
  );
  return `${before}${key}\n${batches.join('')}${after}`;
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
