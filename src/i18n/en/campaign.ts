import type { CampaignDiagnostics } from '../../diagnostics/areas/campaign.ts';
import type { AreaWording } from '../wording.ts';

export const campaign: AreaWording<CampaignDiagnostics> = {
  HT301: () => ({ message: '' }),
};
