import type { ProsePlan } from '../campaign/document-plan.ts';
import type { Attendance } from '../document/document.ts';
import { plainText } from './blank-names.ts';
import type { Context } from './context.ts';
import { prose } from './prose.ts';
import { declareTemplate } from './template/declaration.ts';
import { render } from './template/render.ts';
import { record } from './template/shape.ts';

export const attendanceTemplate = declareTemplate({
  name: 'attendance',
  about: '纪要的出席、请假、列席人员前面的字',
  view: record({}),
  places: { present: 'line', excused: 'line', observers: 'line' },
});

/** 出席、请假、列席 (10.3), in this order; each group that has somebody in it. */
export function composeAttendance({ attendance }: ProsePlan, context: Context): readonly Attendance[] {
  if (!attendance) return [];
  const groups = (['present', 'excused', 'observers'] as const).filter((name) => attendance[name].length > 0);
  const { places } = render(context.templates, attendanceTemplate, {}, context.report, groups);
  return groups.map((name) => ({
    label: plainText(places[name]),
    entries: attendance[name].map((entry) => prose(entry, context)),
  }));
}
