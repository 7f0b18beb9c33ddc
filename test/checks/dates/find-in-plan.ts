import { resolveCampaign } from '../../../src/campaign/resolve-campaign.ts';
import { dateChecks } from '../../../src/checks/dates/index.ts';
import { loadHolidays } from '../../../src/cli/campaigns/load-holidays.ts';
import { openProject } from '../../../src/cli/campaigns/project.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../../src/diagnostics/sort.ts';
import { readCampaign } from '../../../src/schema/read.ts';
import { nodeFileReader } from '../../../src/source/file-reader.ts';
import { readYaml } from '../../../src/source/read-yaml.ts';
import { inWords, underCaret } from '../../campaign/resolve-text.ts';
import { memoryReader } from '../../source/memory-reader.ts';

const nowhere = { folder: '/none', id: 'none', path: 'none', shared: '/none' };
const project = openProject('/none', nodeFileReader);
const holidays = loadHolidays(nowhere, project, nodeFileReader, (found) => {
  throw new Error(inWords(found));
});

/** What the rules about dates find in a plan, with the holidays that come with the program. */
export function diagnosticsIn(plan: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (one: Diagnostic): void => void found.push(one);
  const path = '/plans/x/campaign.yaml';
  const text = `hongtou: 1\nname: 安全检查\nissuer: 甲局\noffices: [甲局, 乙科, 各单位]\n${plan}`;
  const yaml = readYaml(
    path,
    { root: '/plans', show: () => 'campaign.yaml' },
    memoryReader({ [path]: text }),
    report,
  );
  const read = yaml && readCampaign(yaml, report);
  if (!read) throw new Error(found.map((one) => inWords(one)).join('\n'));
  const campaign = resolveCampaign('x', read, { offices: [], bureau: [], holidays }, report);
  for (const check of dateChecks) check.run(campaign, report);
  return sortDiagnostics(found);
}

/** `HT411 1月30日`: the code and what the caret stands under. */
export const findIn = (plan: string): readonly string[] =>
  diagnosticsIn(plan).map((found) => `${found.code} ${underCaret(found).split('\n')[0]}`);

/** What is said about a plan, one finding a line. */
export const sayAbout = (plan: string): readonly string[] =>
  diagnosticsIn(plan).map((found) => inWords(found).split('\n')[0] ?? '');
