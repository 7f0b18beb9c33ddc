import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { toHalfWidth } from '../../text/half-width.ts';
import type { Check } from '../check.ts';
import { type TimedThing, timedThings } from '../dates/timed-things.ts';

/**
 * HT429: deadlines of tasks that say the same thing in two ways (2024年12月前，长期坚持 and 2024年6月前并长期坚持;
 * 2021年底 and 2021年年底; 2021年8月底 and 2021年8月底完成), once for each way that is the rarer one.
 */
export const deadlineForms: Check = {
  run(campaign, report) {
    const senses = new Map<string, Map<string, TimedThing[]>>();
    // Thousands of tasks have a few deadlines between them.
    const known = new Map<string, Ways>();
    for (const thing of timedThings(campaign)) {
      const { understood, text } = thing.deadline;
      if (thing.what !== 'task' || !understood) continue;
      const ways = known.get(text) ?? waysOf(text);
      known.set(text, ways);
      for (const [sense, form] of ways) {
        const forms = senses.get(sense) ?? new Map<string, TimedThing[]>();
        const things = forms.get(form);
        if (things) things.push(thing);
        else forms.set(form, [thing]);
        senses.set(sense, forms);
      }
    }
    for (const forms of senses.values()) {
      const [usual = [], ...rarer] = [...forms.values()].sort((one, other) => other.length - one.length);
      for (const things of rarer) {
        const [first] = things;
        const [example] = usual;
        if (!first || !example || things.length >= usual.length) continue;
        const named = {
          written: first.deadline.text,
          count: things.length,
          usual: example.deadline.text,
          usualCount: usual.length,
        };
        report(diagnostic('HT429', named, first.span, { related: [example.span] }));
      }
    }
  },
};

const aDate =
  /#年(?:#月份?(?:#日|[底末初]|[上中下]旬)?|[底末初]|[上下]半年|第[一二三四]季度)?|#月份?(?:#日|[底末初]|[上中下]旬)?/gu;

/** What a deadline says and how: of the whole, and of the end of the year in it. */
type Ways = readonly (readonly [sense: string, form: string])[];

function waysOf(text: string): Ways {
  const form = formOf(text);
  const yearEnd = yearEnds.some((end) => text.includes(end)) ? /年?年[底末初]/u.exec(text)?.[0] : undefined;
  const whole = [senseOf(form), form] as const;
  return yearEnd === undefined ? [whole] : [whole, [`${yearEnd.slice(-2)} of a year`, yearEnd]];
}

const yearEnds = ['年底', '年末', '年初'] as const;

/** How a deadline is written, whatever its dates are: D前，长期坚持. */
function formOf(text: string): string {
  return toHalfWidth(text)
    .trim()
    .replace(/\d+/gu, '#')
    .replace(/年年(?=[底末初])/gu, '年')
    .replace(aDate, (date) => (date.includes('份') ? 'D份' : 'D'));
}

/** The same for two forms that say the same. */
const senseOf = (form: string): string =>
  form
    .replaceAll('D份', 'D')
    .replace(/之前|以前/gu, '前')
    .replace(/[\s,、;]+|(?<=[D前])[并且和](?=[长持常])/gu, '')
    .replace(/(?<=[D前])完成$/u, '');
