import { resolve } from 'node:path';
import { checkUnits } from '../../campaign/units/check-units.ts';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { chooseCampaigns } from '../campaigns/choose-campaigns.ts';
import { outFolder } from '../campaigns/out-folder.ts';
import { openProject } from '../campaigns/project.ts';
import { reportUnusedSilences } from '../campaigns/report-unused-silences.ts';
import { exitCode } from '../exit-code.ts';
import type { CommandResult, Session } from '../session.ts';
import { placeUnits } from '../units/place-units.ts';
import { isInShard, type Shard } from '../units/shard.ts';
import { unitForms } from '../units/unit-forms.ts';
import type { RenderArguments } from './render.ts';

export interface RenderUnitsArguments extends RenderArguments {
  /** A list of units, as a path; absent only where an option was given that needs it. */
  readonly units?: string;
  readonly shard?: Shard;
}

/**
 * `render --units`: one packet of forms for each unit of a list. Nothing is written where the campaign or the list has
 * an error.
 */
export async function renderUnits(wanted: RenderUnitsArguments, session: Session): Promise<CommandResult> {
  const { context, talk } = session;
  const { units: path, shard } = wanted;
  if (path === undefined) {
    session.report(diagnostic('HT923', { option: '--shard', problem: 'needs-units' }));
    return { exitCode: exitCode.couldNotRun };
  }
  const excluded = (['check', 'text'] as const).filter((option) => wanted[option]);
  for (const option of excluded) {
    session.report(diagnostic('HT923', { option: `--${option}`, problem: 'excluded' }));
  }
  const project = openProject(context.workingFolder, context.reader);
  const found: Diagnostic[] = [];
  const report: Session['report'] = (each) => {
    found.push(each);
    session.report(each);
  };
  const places = chooseCampaigns(wanted.campaigns, context.workingFolder, project, context.reader, report);
  const [place, ...others] = places;
  if (others.length > 0) report(diagnostic('HT922', { candidates: places.map(({ id }) => id) }));
  if (place === undefined || others.length > 0 || excluded.length > 0) {
    return { exitCode: exitCode.couldNotRun };
  }

  const { readUnits } = await import('../../units/read-units.ts');
  const list = readUnits(
    resolve(context.workingFolder, path),
    { show: project.show },
    context.reader,
    report,
  );
  const { prepareCampaign } = await import('../campaigns/prepare-campaign.ts');
  const options = { draft: wanted.draft, ...(wanted.only !== undefined && { only: wanted.only }) };
  const prepared = prepareCampaign(place, options, project, context, report);
  if (!prepared?.sound) session.say(talk.campaignStopped(project.show(place.folder)));
  const silenced = prepared?.silences.silenced ?? [];
  if (!prepared) return { silenced };
  // One document alone, or a draft, does not bring up all that there is to silence.
  if (wanted.only === undefined && !wanted.draft) reportUnusedSilences([prepared.silences], false, report);
  const forms = unitForms(prepared.loaded.campaign, wanted.only, report);
  if (forms.length === 0) return { exitCode: exitCode.couldNotRun, silenced };
  if (!list || !prepared.sound || found.some(({ severity }) => severity === 'error')) return { silenced };
  checkUnits(prepared.loaded.campaign, list.units, forms, report);

  const { renderPackets } = await import('../units/render-packets.ts');
  const placed = placeUnits(list.units);
  const order = {
    forms,
    units: shard === undefined ? placed : placed.filter((_, index) => isInShard(index, shard)),
    list: placed,
    ...(shard && { shard }),
    out: outFolder(wanted.out, project, session),
    draft: wanted.draft,
    dryRun: wanted.dryRun,
    force: wanted.force,
    known: found,
  };
  return renderPackets(prepared, order, project, session);
}
