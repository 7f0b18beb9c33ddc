import type { SchemaDiagnostics } from '../../diagnostics/areas/schema.ts';
import type { AreaWording } from '../wording.ts';

export const schema: AreaWording<SchemaDiagnostics> = {
  HT201: () => ({ message: '' }),
};
