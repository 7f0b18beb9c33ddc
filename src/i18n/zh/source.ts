import type { SourceDiagnostics } from '../../diagnostics/areas/source.ts';
import type { AreaWording } from '../wording.ts';

export const source: AreaWording<SourceDiagnostics> = {
  HT101: () => ({ message: '' }),
};
