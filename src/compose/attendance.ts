import { attendanceGroups, type ProsePlan } from '../campaign/document-plan.ts';
import type { Attendance } from '../document/document.ts';
import { plainText } from './blank-names.ts';
import type { Context } from './context.ts';
import { prose } from './prose.ts';
import { declareTemplate } from './template/declaration.ts';
import { render } from './template/render.ts';
import { record } from './template/shape.ts';

export const attendanceTemplate = declareTemplate({
  name: 'attendance',
  about: '纪要的主持、出席、请假、列席、记录人员前面的字，和人员之间的符号（separator）',
  view: record({}),
  places: {
    host: 'line',
    present: 'line',
    excused: 'line',
    observers: 'line',
    recorder: 'line',
    separator: 'line',
  },
});

/** Who was at the meeting (10.3), in the order of print; each group that has somebody in it. */
export function composeAttendance({ attendance }: ProsePlan, context: Context): readonly Attendance[] {
  if (!attendance) return [];
  const groups = attendanceGroups.filter((name) => attendance[name].length > 0);
  const isJoined = groups.some((name) => attendance[name].length > 1);
  const needed = [...groups, ...(isJoined ? (['separator'] as const) : [])];
  const { places } = render(context.templates, attendanceTemplate, {}, context.report, needed);
  return groups.map((name) => ({
    label: plainText(places[name]),
    text: attendance[name].map((entry) => prose(entry, context)).join(plainText(places.separator)),
  }));
}
