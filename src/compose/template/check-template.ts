import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { walkFile } from './check-statements.ts';
import type { TemplateDeclaration } from './declaration.ts';
import type { ParsedTemplate, ParsedTemplates } from './parse-template.ts';
import { rootScope } from './scope.ts';
import { refuse, type Walk } from './walk.ts';

/** What is known of a template after it has been checked. */
export interface CheckedTemplate {
  /** Whether it may be rendered; what is wrong has been reported. */
  readonly sound: boolean;
  /** Where each of its places begins. */
  readonly places: ReadonlyMap<string, Span>;
  readonly partials: ReadonlySet<string>;
}

/**
 * Walks a template with all the partials it uses and checks every name against the declared view. Reported:
 * HT501 unknown name, HT504 unknown partial, HT505 partials in a loop or too deep, HT506 unknown helper,
 * HT507 a name used for what it is not, HT508 a construct that is not supported, HT509 unknown place,
 * HT510 missing place, HT511 too large.
 */
export function checkTemplate(
  declaration: TemplateDeclaration,
  template: ParsedTemplate,
  partials: ParsedTemplates,
  report: Report,
): CheckedTemplate {
  const walk: Walk = {
    declaration,
    partials,
    places: new Map(),
    used: new Set(),
    statements: 0,
    sound: true,
    report,
  };
  walkFile(template, rootScope(declaration.view), [], walk);
  const file = template.file;
  const missing = Object.keys(declaration.places).filter((place) => !walk.places.has(place));
  if (walk.sound && missing.length > 0 && Object.keys(declaration.places).length > 1) {
    for (const place of missing) refuse(walk, 'HT510', { place }, { file, start: 0, end: 0 });
  }
  return { sound: walk.sound, places: walk.places, partials: walk.used };
}
