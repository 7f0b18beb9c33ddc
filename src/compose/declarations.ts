import { attendanceTemplate } from './attendance.ts';
import { blankNamesTemplate } from './blank-names.ts';
import { formSlotTemplate } from './form-line.ts';
import { headTemplates } from './format-heads.ts';
import { sectionTemplate } from './heading.ts';
import { imprintRecipientsTemplate } from './imprint.ts';
import { formKinds, proseKinds } from './kinds/register.ts';
import { contactsTemplate } from './show-contacts.ts';
import { dutyTemplate } from './show-duties.ts';
import { indicatorsTemplate } from './show-indicators.ts';
import { leadershipTemplate } from './show-leadership.ts';
import { phaseTemplate } from './show-phases.ts';
import { taskTemplate } from './show-tasks.ts';
import { topicTemplate } from './show-topics.ts';
import { blankLabelTemplate } from './table/blank-cell.ts';
import { columnTitlesTemplate } from './table/column-titles.ts';
import { unitTemplate } from './table/header.ts';
import { measuresTemplate, ownersTemplate } from './table/work-cell.ts';
import type { TemplateDeclaration } from './template/declaration.ts';

/** Every template that documents are worded by. Other files below templates/ are partials of these. */
export const declarations: readonly TemplateDeclaration[] = [
  ...Object.values(proseKinds).map(({ template }) => template),
  ...Object.values(formKinds).map(({ template }) => template),
  ...Object.values(headTemplates),
  attendanceTemplate,
  imprintRecipientsTemplate,
  sectionTemplate,
  topicTemplate,
  taskTemplate,
  phaseTemplate,
  leadershipTemplate,
  dutyTemplate,
  contactsTemplate,
  indicatorsTemplate,
  formSlotTemplate,
  columnTitlesTemplate,
  unitTemplate,
  ownersTemplate,
  measuresTemplate,
  blankLabelTemplate,
  blankNamesTemplate,
];
