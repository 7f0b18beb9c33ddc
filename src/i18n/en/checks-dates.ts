import type { DateCheckDiagnostics, DayOff, HolidayProblem } from '../../diagnostics/areas/checks-dates.ts';
import type { AreaWording, Wording } from '../wording.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const things = { task: 'task', duty: 'duty', phase: 'phase' } as const;

/** What a text asks for has no name. */
const called = (name: string): string => (name === '' ? '' : ` of “${name}”`);

const dayOff = ({ day, weekday, holiday }: DayOff): string =>
  `${day} is ${holiday === undefined ? `a ${weekdays[weekday - 1]}` : `a holiday (${holiday})`}`;

const moved = ({ day, before, after }: DayOff): string => `for ${day}, ${after} or ${before}`;

const holidayProblems: { readonly [Problem in HolidayProblem]: Wording } = {
  'file-name': {
    message: 'is not the year in the name of the file',
    hint: 'The name of the file is its year; see that the days are of that year, too',
  },
  'no-day': { message: 'is no complete date', hint: 'Write year, month and day, as in 2024-02-10' },
  'other-year': {
    message: 'is no day of that year',
    hint: 'Only the New Year holiday reaches into the December before',
  },
  'ends-before': {
    message: 'is before the first day of the holiday',
    hint: 'See to the first and the last day',
  },
  'too-long': {
    message: 'is more than a month after the first day of the holiday',
    hint: 'See to the first and the last day',
  },
  'worked-anyway': {
    message: 'is no weekend and worked anyway',
    hint: 'Only Saturdays and Sundays that are worked belong into workdays',
  },
  'is-holiday': { message: 'is both a day off and a workday', hint: 'Remove one of the two' },
};

export const dateChecks: AreaWording<DateCheckDiagnostics> = {
  HT400: ({ what, name, written, side, period, phase }) =>
    what === 'goal'
      ? {
          message: `What is to be reached “${written}” has more time than the whole campaign (“${period}”)`,
          hint: 'Let the goal end with the campaign, or see to its period',
        }
      : {
          message: `The time “${written}” of the ${things[what]} “${name}” is ${side} the period “${period}” of ${
            phase === undefined ? 'the campaign' : `its phase “${phase}”`
          }`,
          hint: 'See to the years and months of both, and correct the wrong one',
        },
  HT401: ({ phase, written, earlier, earlierWritten, problem }) => ({
    message:
      problem === 'order'
        ? `The phase “${phase}” (${written}) stands after “${earlier}” (${earlierWritten}), but is before it`
        : `The phase “${phase}” (${written}) begins before “${earlier}” (${earlierWritten}) is over`,
    hint:
      problem === 'order'
        ? 'See to the years, or put the phases in order'
        : 'Let the later phase begin when the earlier one is over',
  }),
  HT402: ({ phase, earlier, first, last }) => ({
    message: `Between the phases “${earlier}” and “${phase}”, ${first === last ? first : `${first} to ${last}`} belong${
      first === last ? 's' : ''
    } to neither`,
    hint: 'Let the first one last longer, or the second one begin earlier',
  }),
  HT403: ({ written, from, to }) => ({
    message: `“${written}” ends (${to}) before it begins (${from})`,
    hint: 'Write the second year where a range passes into the next, as in 2020年11月至2021年3月',
  }),
  HT404: ({ first, firstDue, summary, summaryDue }) => ({
    message: `“${summary}” is due (${summaryDue}) before “${first}” is (${firstDue})`,
    hint: 'What is begun is summed up later: see to the years, or exchange the two dates',
  }),
  HT405: ({ document, issued, name, due }) => ({
    message: `When 《${document}》 is issued (${issued}), the deadline${called(name)} “${due}” is over`,
    hint: 'See to the years and to the issue date; say of what is done that it is done',
  }),
  HT406: ({ document, issued, name, due, workdays }) => ({
    message: `《${document}》 is issued ${issued}, and the deadline${called(name)} is ${due}: ${workdays} working day${
      workdays === 1 ? '' : 's'
    } later`,
    hint: 'Allow more time; what is urgent says so: urgency: 特急 or 加急',
  }),
  HT407: ({ name, written, day, months, isAboutMonth }) => ({
    message: `“${written}” of “${name}”: there is no day ${day} in ${months.map((month) => `${month}月`).join(', ')}${
      isAboutMonth && day === 30 ? ', and the 31st of the other months is in no return' : ''
    }`,
    hint: 'Write 每月底, or a day that every month has, as in 每月25日',
  }),
  HT408: ({ written }) => ({
    message: `“${written}” has no year, and nothing tells which one is meant`,
    hint: 'Write the year, or give the document a date or the campaign a period',
  }),
  HT409: ({ written, count }) =>
    count === undefined
      ? {
          message: `“${written}” counts from the issue date, and no document has one`,
          hint: 'Give the document a date, or write the day itself in place of 即日',
        }
      : {
          message: `Words such as “${written}” stand in ${count} places, and no date tells which year is meant`,
          hint: 'Give the document a date, or write the year',
        },
  HT410: ({ written, after }) => ({
    message: `“${written}” after “${after}”: its year is not certain, or the order is wrong`,
    hint: 'Write the year of every date, the earliest first',
  }),
  HT411: ({ name, written, isRecurring, days, count }) => ({
    message: `The deadline${called(name)} “${written}” falls on days off${isRecurring ? ` ${count} times` : ''}: ${days
      .map(dayOff)
      .join(', ')}${count > days.length ? ' …' : ''}`,
    hint: `Write 逢节假日顺延 or 逢节假日提前, or choose another day: ${days.map(moved).join('; ')}`,
  }),
  HT412: ({ written, word }) => ({
    message: `“${written}” goes on for good, and ends all the same (${word})`,
    hint: 'Leave out one of the two; what goes on after a date is written 2024年12月前完成，长期坚持',
  }),
  HT413: ({ name, written, other }) => ({
    message: `“${name}” is asked for twice: by “${other}” and by “${written}”`,
    hint: 'Write the date once, in facts, and 【事实：name】 in both places',
  }),
  HT414: ({ name, inner, written }) => ({
    message: `The text of “${name}” says before ${inner}, its deadline “${written}”`,
    hint: 'See which one is right; in the text, 【任务：id的时限】 stands for the deadline',
  }),
  HT415: ({ name, text, prose }) => ({
    message: `“${name}” says ${text} in the table and ${prose} in the body`,
    hint: 'Write the date once, in facts, and 【事实：name】 in both places',
  }),
  HT416: ({ name, due, period, end, days }) => ({
    message: `“${name}” is due ${due}, and the campaign (${period}) ends ${end}, ${days} days later`,
    hint: 'Let it be due when the campaign is over, or call it 阶段总结',
  }),
  HT417: (found) =>
    found.problem === 'day'
      ? {
          message: `One return of every month is due “${found.written}” here and “${found.other}” elsewhere`,
          hint: 'See which one is right; in a text, 【报送：id的时间】 stands for it',
        }
      : {
          message: `“${found.name}”${found.count > 1 ? ` and ${found.count - 1} more` : ''}: the text says “${found.written}”, the deadline only “${found.deadline}”`,
          hint: 'Say in the deadline how often, as in 每季度至少1次，长期坚持',
        },
  HT418: ({ year, written, problem }) => ({
    ...holidayProblems[problem],
    message: `Holidays of ${year}: “${written}” ${holidayProblems[problem].message}`,
  }),
  HT419: ({ years }) => ({
    message: `The holidays of ${years.join(', ')} are not known; only Saturdays and Sundays were looked at`,
    hint: `Write them into plans/holidays/${years[0]}.yaml when the notice of the State Council is out`,
  }),
  HT492: ({ phases }) => ({
    message: `Other phases say when they are, and ${phases.map((phase) => `“${phase}”`).join(', ')} does not`,
    hint: 'Write a period, or say that it goes on all the time',
  }),
  HT493: ({ problem, written, count }) =>
    problem === 'month'
      ? {
          message: `${count} tasks are due as in “${written}”: before the month begins, or before it ends?`,
          hint: 'Write 12月底前, or the day; or let a note say 含当月',
        }
      : {
          message: `${count} tasks are due as in “${written}”: what has to be there by then, if they go on for ever?`,
          hint: 'Say what is done by the deadline and what goes on',
        },
  HT497: ({ first, covered, last }) => ({
    message: `The first return would be on ${first}, about ${covered}, and the last on ${last}, when the campaign is over; nothing says whether that is meant`,
    hint: 'Say which month is the first and when the last return is due, e.g. 首次于3月1日前报送',
  }),
  HT499: (found) =>
    found.problem === 'weekday'
      ? {
          message: `${found.day} is 星期${found.is}, not 星期${found.said}`,
          hint: 'Check the day and the weekday, and correct one of them',
        }
      : {
          message: `What is so by ${found.written} stands in a document of ${found.issued}`,
          hint: 'Check both days, and correct one of them',
        },
};
