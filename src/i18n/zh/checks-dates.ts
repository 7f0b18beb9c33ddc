import type { DateCheckDiagnostics, DayOff, HolidayProblem } from '../../diagnostics/areas/checks-dates.ts';
import type { AreaWording, Wording } from '../wording.ts';

const weekdays = ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'];

const things = { task: '任务', duty: '报送事项', phase: '阶段' } as const;

/** What a text asks for has no name. */
const called = (name: string): string => (name === '' ? '' : `“${name}”的`);

const dayOff = ({ day, weekday, holiday }: DayOff): string =>
  `${day}是${holiday === undefined ? weekdays[weekday - 1] : `${holiday}假期`}`;

const moved = ({ day, before, after }: DayOff): string => `${day}顺延到${after}、提前到${before}`;

const holidayProblems: { readonly [Problem in HolidayProblem]: Wording } = {
  'file-name': { message: '和文件名里的年份不一样', hint: '文件名写成“年份.yaml”，里面的日期也改成那一年的' },
  'no-day': { message: '不是完整的日期', hint: '写全年月日，例如：2024-02-10' },
  'other-year': { message: '不是这一年的日子', hint: '只有元旦的放假和补班可以写到上一年12月' },
  'ends-before': { message: '比放假的第一天还早', hint: '核对首日和末日' },
  'too-long': { message: '离放假的第一天超过一个月', hint: '核对首日和末日' },
  'worked-anyway': { message: '不是周末，本来就上班', hint: '补班日期只写要上班的星期六、星期日' },
  'is-holiday': { message: '既写了放假，又写了补班', hint: '删去一处' },
};

export const dateChecks: AreaWording<DateCheckDiagnostics> = {
  HT400: ({ what, name, written, side, period, phase }) =>
    what === 'goal'
      ? {
          message: `“${written}”要达到的目标，比整个行动的时间“${period}”还长`,
          hint: '目标的期限不超过行动的时间；或者核对行动的起止',
        }
      : {
          message: `${things[what]}“${name}”的时间“${written}”在${
            phase === undefined ? `整个行动的时间“${period}”` : `它所在阶段“${phase}”的时间“${period}”`
          }${side === 'before' ? '之前' : '之后'}`,
          hint: '核对两处的年份和月份，改正写错的一处',
        },
  HT401: ({ phase, written, earlier, earlierWritten, problem }) => ({
    message:
      problem === 'order'
        ? `阶段“${phase}”（${written}）排在“${earlier}”（${earlierWritten}）后面，时间却在它前面`
        : `阶段“${phase}”（${written}）开始时，上一阶段“${earlier}”（${earlierWritten}）还没有结束`,
    hint: problem === 'order' ? '核对年份；或者把阶段按时间先后排列' : '让后一阶段从前一阶段结束以后开始',
  }),
  HT402: ({ phase, earlier, first, last }) => ({
    message: `阶段“${earlier}”和“${phase}”之间空出了${first === last ? first : `${first}至${last}`}`,
    hint: '前一阶段延长到后一阶段开始以前，或者后一阶段提前开始',
  }),
  HT403: ({ written, from, to }) => ({
    message: `“${written}”的终点${to}比起点${from}还早`,
    hint: '跨年的，在后一个日期前写明年份，例如：2020年11月至2021年3月',
  }),
  HT404: ({ first, firstDue, summary, summaryDue }) => ({
    message: `“${summary}”的时限“${summaryDue}”比“${first}”的时限“${firstDue}”还早`,
    hint: '先部署、后总结；核对年份，或者对调两个时间',
  }),
  HT405: ({ document, issued, name, due }) => ({
    message: `《${document}》${issued}印发时，${called(name)}时限“${due}”已经过了`,
    hint: '核对年份和成文日期；已经完成的，写明已经完成',
  }),
  HT406: ({ document, issued, name, due, workdays }) => ({
    message: `《${document}》${issued}印发，${called(name)}时限是${due}，中间只有${workdays}个工作日`,
    hint: '推迟时限；确实紧急的，在文件里写 urgency: 特急 或 加急',
  }),
  HT407: ({ name, written, day, months, isAboutMonth }) => ({
    message: `“${name}”的时间“${written}”：${months.map((month) => `${month}月`).join('、')}没有${day}日${
      isAboutMonth && day === 30 ? '，有31日的月份最后一天的情况又不在任何一次里' : ''
    }`,
    hint: '写成“每月底”，或者写每个月都有的日子，例如：每月25日',
  }),
  HT408: ({ written }) => ({
    message: `“${written}”没有年份，通篇也看不出是哪一年`,
    hint: '写明年份；或者写上成文日期 date、行动时间 period',
  }),
  HT409: ({ written, count }) =>
    count === undefined
      ? {
          message: `“${written}”要从成文日期算起，可是文件没有成文日期`,
          hint: '写上成文日期 date，或者把“即日”改成具体日期',
        }
      : {
          message: `“${written}”这样的说法有 ${count} 处，文件没有成文日期，不知道是哪一年`,
          hint: '写上成文日期 date，或者写明年份',
        },
  HT410: ({ written, after }) => ({
    message: `“${after}”后面的“${written}”看不出是哪一年，或者先后颠倒`,
    hint: '每个日期都写明年份，由先到后排列',
  }),
  HT411: ({ name, written, isRecurring, days, count }) => ({
    message: `${called(name)}时限“${written}”${isRecurring ? `有 ${count} 次` : ''}落在休息日：${days.map(dayOff).join('，')}${
      count > days.length ? ' …' : ''
    }`,
    hint: `写明“逢节假日顺延”或“逢节假日提前”，或者另定一天：${days.map(moved).join('；')}`,
  }),
  HT412: ({ written, word }) => ({
    message: `“${written}”既要长期坚持，又写了“${word}”`,
    hint: '到期就结束的，删去“长期坚持”；到期以后还要坚持的，写成“2024年12月前完成，长期坚持”',
  }),
  HT413: ({ name, written, other }) => ({
    message: `“${name}”写了两处，时限一处是“${other}”，一处是“${written}”`,
    hint: '核对以哪一个为准；同一个日期写进 facts，两处都用【事实：名称】',
  }),
  HT414: ({ name, inner, written }) => ({
    message: `“${name}”的正文要求${inner}前完成，时限却是“${written}”`,
    hint: '核对以哪一个为准；正文里可以写【任务：编号名的时限】',
  }),
  HT415: ({ name, text, prose }) => ({
    message: `“${name}”在表格里写的是${text}，在正文里写的是${prose}`,
    hint: '同一个日期写进 facts，两处都用【事实：名称】',
  }),
  HT416: ({ name, due, period, end, days }) => ({
    message: `“${name}”${due}就要报，整个行动（${period}）${end}才结束，还有 ${days} 天`,
    hint: '推迟到行动结束以后；只总结前一段的，写明“阶段总结”',
  }),
  HT417: (found) =>
    found.problem === 'day'
      ? {
          message: `每月报送的同一件事，这里写的是“${found.written}”，另一处是“${found.other}”`,
          hint: '核对以哪一个为准；正文里可以写【报送：编号名的时间】',
        }
      : {
          message: `“${found.name}”${found.count > 1 ? `等 ${found.count} 项` : ''}要求“${found.written}”，时限只写了“${found.deadline}”`,
          hint: '时限里写明周期，例如：每季度至少1次，长期坚持',
        },
  HT418: ({ year, written, problem }) => ({
    ...holidayProblems[problem],
    message: `${year}年放假安排里的“${written}”${holidayProblems[problem].message}`,
  }),
  HT419: ({ years }) => ({
    message: `不知道${years.map((year) => `${year}年`).join('、')}的放假安排，只核对了星期六和星期日`,
    hint: `国务院办公厅的通知公布以后，写进 plans/holidays/${years[0]}.yaml`,
  }),
  HT492: ({ phases }) => ({
    message: `别的阶段写了时间，${phases.map((phase) => `“${phase}”`).join('、')}没有写`,
    hint: '补上 period；贯穿始终的，写明“贯穿全过程”',
  }),
  HT493: ({ problem, written, count }) =>
    problem === 'month'
      ? {
          message: `${count} 项任务的时限都像“${written}”这样写到月，看不出是月初以前还是月底以前`,
          hint: '写成“12月底前”，或者写明日期；也可以在填表说明里写明含当月',
        }
      : {
          message: `${count} 项任务的时限像“${written}”这样，既有期限又长期坚持，看不出到期要完成什么`,
          hint: '写明到期完成什么，例如：2026年12月前建立制度，长期坚持',
        },
  HT497: ({ first, covered, last }) => ({
    message: `没有说首次和末次报送是哪个月：首次按${first}，要报${covered}的情况；末次按${last}，已经在期限以外`,
    hint: '写明从哪个月起报、最后一次什么时候报，例如：首次于3月1日前报送',
  }),
  HT499: (found) =>
    found.problem === 'weekday'
      ? {
          message: `${found.day}是星期${found.is}，不是星期${found.said}`,
          hint: '核对日期和星期，改正一处',
        }
      : {
          message: `“截至${found.written}”的情况，成文日期却是${found.issued}`,
          hint: '核对截至的日期和成文日期，改正一处',
        },
};
