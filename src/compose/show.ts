import type { Show } from '../campaign/document-plan.ts';
import { assertNever } from '../diagnostics/assert-never.ts';
import type { Origin } from '../diagnostics/span.ts';
import type { Block } from '../document/document.ts';
import type { Context } from './context.ts';
import type { Counters } from './numbering.ts';
import { showContacts } from './show-contacts.ts';
import { showDuties } from './show-duties.ts';
import { showIndicators } from './show-indicators.ts';
import { showLeadership } from './show-leadership.ts';
import { showPhases } from './show-phases.ts';
import { showAllTasks } from './show-tasks.ts';
import { showTopics } from './show-topics.ts';

/** Where in the body data are shown. */
export interface ShowPlace {
  /** Level of the headings of what is shown. */
  readonly level: number;
  readonly counters: Counters;
  /** Of the part of the body that asks for them. */
  readonly origin: Origin;
}

/** Shows a part of the campaign's data in the body. */
export function showData(show: Show, place: ShowPlace, context: Context): readonly Block[] {
  switch (show.what) {
    case 'topics':
      return showTopics(show, place, context);
    case 'tasks':
      return showAllTasks(show, place, context);
    case 'phases':
      return showPhases(context.campaign.phases, show, place, context);
    case 'leadership':
      return showLeadership(place, context);
    case 'duties':
      return showDuties(show, place, context);
    case 'contacts':
      return showContacts(place, context);
    case 'indicators':
      return showIndicators(show, place, context);
    default:
      return assertNever(show.what);
  }
}
