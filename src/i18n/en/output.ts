import type { OutputDiagnostics } from '../../diagnostics/areas/output.ts';
import type { AreaWording } from '../wording.ts';

export const output: AreaWording<OutputDiagnostics> = {
  HT701: () => ({ message: '' }),
};
