import type { FormTemplate } from '../form-document.ts';
import type { ProseTemplate } from '../prose-view.ts';

/** What sets one kind of document apart from others of its family: the template that words it. */
export interface ProseKind {
  readonly family: 'prose';
  readonly template: ProseTemplate;
}

export interface FormKind {
  readonly family: 'form';
  readonly template: FormTemplate;
}
