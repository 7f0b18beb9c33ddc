import type { ConsistencyCheckDiagnostics } from '../../diagnostics/areas/checks-consistency.ts';
import type { AreaWording } from '../wording.ts';

export const consistencyChecks: AreaWording<ConsistencyCheckDiagnostics> = {
  HT440: ({ written, other, isCertain }) => ({
    message: `“${written}” and “${other}” elsewhere differ by one letter`,
    hint: isCertain ? `write “${other}”` : 'see which of the two is right and write it in both places',
  }),
};
