import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writtenHolidays } from './written-holidays.ts';

/** Writes src/campaign/calendar/shipped-holidays.ts anew: `npx tsx test/campaign/calendar/write-shipped-holidays.ts`. */
const path = join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  'src',
  'campaign',
  'calendar',
  'shipped-holidays.ts',
);

const years = writtenHolidays().map(({ value: { year, source, holidays, workdays = [] } }) => {
  const daysOff = holidays.map(
    ({ name, from, to }) =>
      `      { name: '${name}', from: '${from}'${to === undefined ? '' : `, to: '${to}'`} },`,
  );
  return [
    '  {',
    `    year: ${year},`,
    `    source: '${source}',`,
    '    holidays: [',
    ...daysOff,
    '    ],',
    `    workdays: [${workdays.map((day) => `'${day}'`).join(', ')}],`,
    '  },',
  ].join('\n');
});

writeFileSync(
  path,
  `import type { HolidaysInput } from '../../schema/holidays-input.ts';

/**
 * The years of plans/holidays/ in the program itself, so that no run has to read those files. Made from them by
 * test/campaign/calendar/write-shipped-holidays.ts; a test sees to it that both say the same.
 */
export const shippedHolidays: readonly HolidaysInput[] = [
${years.join('\n')}
];
`,
);
