import type { ConsistencyCheckDiagnostics } from '../../diagnostics/areas/checks-consistency.ts';
import type { AreaWording } from '../wording.ts';

export const consistencyChecks: AreaWording<ConsistencyCheckDiagnostics> = {
  HT440: ({ written, other, isCertain }) => ({
    message: `“${written}”与别处的“${other}”只差一个字`,
    hint: isCertain ? `改成“${other}”` : '看看哪一处对，把两处改成一样的',
  }),
};
