import type { LayoutDiagnostics } from '../../diagnostics/areas/layout.ts';
import type { AreaWording } from '../wording.ts';

export const layout: AreaWording<LayoutDiagnostics> = {
  HT601: () => ({ message: '' }),
};
