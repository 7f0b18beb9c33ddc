import type { DocumentPlan, FormPlan } from '../document-plan.ts';

/** Forms are what packets hold; documents of prose go to everybody alike. */
export const isForm = (plan: DocumentPlan): plan is FormPlan => 'columns' in plan;
