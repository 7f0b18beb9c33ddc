import type { OfficesCommandDiagnostics } from '../../diagnostics/areas/offices-command.ts';
import type { AreaWording } from '../wording.ts';

/** More groups than these are counted. */
const mostNamed = 4;

export const officesCommand: AreaWording<OfficesCommandDiagnostics> = {
  HT941: ({ name, suggestion }) => ({
    message: `The plan has no office “${name}”`,
    hint:
      suggestion === undefined
        ? 'Write a full name, short name or alias of offices.yaml; for several offices, --office once before each'
        : `Did you mean “${suggestion}”?`,
  }),
  HT942: ({ id, title, lists }) => ({
    message: `“${title || id}” is no list of the campaign's tasks, so no office has a part of it`,
    hint:
      lists.length === 0
        ? 'Leave --only out: a list is made from the tasks'
        : `--only can name: ${lists.join(', ')}; without it, every list of tasks is taken apart`,
  }),
  HT943: ({ office, list }) => ({
    message:
      list === undefined
        ? `${office} has no task, so there is no list to write`
        : `“${list}” has no task of ${office}, so there is no list to write`,
    hint: 'Look at the owners of the tasks; what is given to a group such as 各科室 is each member’s only where offices.yaml names its members',
  }),
  HT944: ({ office, groups }) => ({
    message: `Not in the list of ${office}: tasks given to groups whose members the plan does not name: ${groups
      .slice(0, mostNamed)
      .map(({ name, tasks }) => `${name} (${tasks})`)
      .join(', ')}${groups.length > mostNamed ? `, ${groups.length} groups in all` : ''}`,
    hint: `Where ${office} is one of them, name the members in offices.yaml, for example: { name: ${groups[0]?.name ?? ''}, members: [${office}] }`,
  }),
  HT945: () => ({
    message: 'No task has an owner, so there are no lists of offices',
    hint: 'Write lead, responsible or supporting in the tasks',
  }),
  HT946: ({ option, other }) => ({
    message: `The option ${option} does not go with ${other}`,
    hint: 'Leave one of them out, or run the command twice',
  }),
};
