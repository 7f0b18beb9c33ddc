import type { TemplateDiagnostics } from '../../diagnostics/areas/template.ts';
import type { AreaWording } from '../wording.ts';

export const template: AreaWording<TemplateDiagnostics> = {
  HT501: () => ({ message: '' }),
};
