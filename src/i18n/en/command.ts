import type { CommandDiagnostics } from '../../diagnostics/areas/command.ts';
import type { AreaWording } from '../wording.ts';

export const command: AreaWording<CommandDiagnostics> = {
  HT801: () => ({ message: '' }),
};
