import type { StructureCheckDiagnostics } from '../../diagnostics/areas/checks-structure.ts';
import { assertNever } from '../../diagnostics/assert-never.ts';
import type { AreaWording } from '../wording.ts';

const facts = { day: 'deadline', leader: 'lead', number: 'number' } as const;

export const structureChecks: AreaWording<StructureCheckDiagnostics> = {
  HT430: (found) => {
    if (found.problem === 'none') {
      const there =
        found.count === 0 ? 'no annex' : `${found.count} annex${found.count === 1 ? '' : 'es'} only`;
      return {
        message: `The text names annex ${found.number}, and the document has ${there}`,
        hint: 'Add it to annexes, or correct the number; 【附件：id】 is numbered by the program',
      };
    }
    const { number, named, title } = found;
    return {
      message: `The text calls annex ${number} “${named}”, and its title is “${title}”`,
      hint:
        found.problem === 'other'
          ? `Name annex ${found.other}; 【附件：id】 is numbered by the program`
          : 'Use one title; 【附件：id的标题】 always does',
    };
  },
  HT431: ({ titles, isNone }) => ({
    message: isNone
      ? `The text mentions none of the annexes: ${titles.map((title) => `“${title}”`).join(', ')}`
      : `The text does not mention the annex ${titles.map((title) => `“${title}”`).join(', ')}`,
    hint: 'Say so where it is used, as in （见【附件：id】）, or remove it from annexes',
  }),
  HT432: ({ stated, counted, by, topics, measures }) => ({
    message:
      topics === undefined
        ? `The text says “${stated}”, and there are ${counted}${by === undefined ? '' : `, the last “${by}”`}`
        : `The text says “${stated}”; the plan has ${topics} topics, ${counted} tasks and ${measures} measures`,
    hint:
      by === undefined
        ? 'Correct it; 【个数：任务】, 【个数：专题】, 【个数：措施】 and 【个数：阶段】 are counted by the program'
        : 'Correct the number, or add what is missing',
  }),
  HT433: ({ what, title, written, held }) => ({
    message: `The text says “${written}” for the ${facts[what]} of “${title}”, the data say “${held}”`,
    hint: 'See which is right; 【任务：id的时限】, 【指标：id的目标】 and 【数据：name】 are always the same',
  }),
  HT434: ({ written, isText }) => ({
    message: `“${written}” does not say to whom`,
    hint: isText
      ? 'Name the receiver, as in 3月5日前将总结报送县教育局安全管理股'
      : 'Write to: with the receiver, and form: where one is to be used',
  }),
  HT435: ({ form, problem, columns }) => ({
    message:
      problem === 'nobody'
        ? `《${form}》 is to be filled in, and nothing says by whom`
        : `《${form}》 says of some columns who fills them in, and not of these: ${columns.join(', ')}`,
    hint: 'Write filledBy in the columns, or say so in the notes',
  }),
  HT436: ({ form, column, tasks }) => ({
    message: `《${form}》 has a column “${column}”, and none of its ${tasks} tasks has any`,
    hint: 'Write it for each task, or filledBy where others fill it in, or leave the column out',
  }),
  HT437: ({ tasks }) => ({
    message: `None of the ${tasks} tasks has an owner or a deadline`,
    hint: 'Write lead, responsible and deadline in topics or tasks, or in defaults where all are the same',
  }),
  HT438: (found) =>
    found.problem === 'rate'
      ? {
          message: `${found.rate} ${found.written} is more than 100%`,
          hint: 'See to both numbers and the point',
        }
      : {
          message: `${found.found} were found and more, ${found.done}, put right`,
          hint: 'See to both numbers; say so where they are of different times',
        },
  HT439: ({ number, other }) => ({
    message: `“${number}” is the number of 《${other}》 as well`,
    hint: 'See to the register, and correct one of the two',
  }),
  HT450: ({ written, before, problem }) =>
    problem === 'form'
      ? {
          message: `the number “${written}” has another mark behind it than “${before}”`,
          hint: 'Write the numbers of a series with the same mark',
        }
      : {
          message:
            problem === 'missing'
              ? `“${before}” is followed by “${written}”: a number is missing`
              : `“${before}” is followed by “${written}”: the number stands there twice`,
          hint: 'Add the missing item, or number on without a gap',
        },
  HT451: ({ written, corrected, mark, usual }) => ({
    message: `The item at “${written}” ends ${mark === '' ? 'without a mark' : `in ${mark}`}, the others in ${usual}`,
    hint: corrected === undefined ? `End it in ${usual}` : `Write “${corrected}”`,
  }),
  HT452: ({ written, problem }) => ({
    message:
      problem === 'sentence-inside'
        ? `The items are parted by ；, and the one at “${written}” has a 。 inside`
        : `Up to “${written}”, some items are parted by ； and some by 。`,
    hint: 'End all of them in 。 where one has a 。 inside, else in ； (GB/T 15834—2011, annex A)',
  }),
  HT453: (found) => {
    switch (found.problem) {
      case 'fewer':
        return {
          message: `The text says there are “${found.written}”, and goes through ${found.told}`,
          hint: 'Add the others, or say where they are reported on',
        };
      case 'rest':
        return {
          message: `${found.found} were found and ${found.done} put right on the spot; nothing is said of the others`,
          hint: 'Say what became of the others, or by when they will be put right',
        };
      case 'open':
        return {
          message: `“${found.written}” does not say by when`,
          hint: 'Say by when it will be done, e.g. 于2026年12月底前全部完成',
        };
      default:
        return assertNever(found);
    }
  },
  HT454: ({ word, issued }) => ({
    message: `The title says ${word} “${issued}”, which is not attached, nor does the text issue it`,
    hint: 'Write it in attached; where the text is the plan itself, change the title',
  }),
  HT455: ({ form, column, years }) => ({
    message: `《${form}》 has a column “${column}”, and some of its tasks are due in ${years.join(', ')}`,
    hint: 'Change its title, or list the tasks of other years apart',
  }),
  HT456: ({ title }) => ({
    message: `《${title}》 stands alone and is neither signed nor dated`,
    hint: 'Write a date (what is dated is signed), or attach it to the notice that issues it',
  }),
  HT457: ({ written, parts, sum }) => ({
    message: `${parts.join(', ')} make ${sum}, and the text says ${written}`,
    hint: 'Correct it; figures with sum are added by the program, and the text says 【数据：name】',
  }),
  HT458: ({ count, figures }) => ({
    message: `${count} figures of the final report have neither period nor day nor source: ${figures.join(', ')}${count > figures.length ? ' …' : ''}`,
    hint: 'Write period, asOf or source in figures, so that it can be told what they count',
  }),
  HT459: ({ units }) => ({
    message: `One document counts 隐患 or 问题 by several units: ${units.join(', ')}`,
    hint: 'Use one; where two things are counted, say how',
  }),
  HT490: ({ office, issuer }) => ({
    message: `The imprint of a document of ${issuer} names “${office}”`,
    hint: 'Name the office of the administrative body, or that of both where they share one',
  }),
  HT491: ({ form, other, slot }) => ({
    message: `《${other}》 has “${slot}” below its table, and 《${form}》 has not`,
    hint: `Where the two are returned together, write “${slot}” below both`,
  }),
  HT494: ({ written, other, level }) => ({
    message: `Headings of level ${level} are numbered “${written}” here and “${other}” elsewhere`,
    hint: 'Number one level of a document in one way',
  }),
  HT495: ({ times }) => ({
    message: `The figures of the report are of ${times.length} times: ${times.join(', ')}`,
    hint: 'Bring them to one time, or say of each which time it is of',
  }),
};
