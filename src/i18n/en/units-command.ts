import type { UnitsCommandDiagnostics } from '../../diagnostics/areas/units-command.ts';
import type { AreaWording } from '../wording.ts';

/** The first of many names. */
const first = (names: readonly string[], count: number): string =>
  `${names.join(', ')}${count > names.length ? ' …' : ''}`;

const whyNotListed: {
  readonly [Trouble in UnitsCommandDiagnostics['HT927']['trouble']]: readonly [what: string, hint: string];
} = {
  open: [
    'Excel or another program has it open',
    'Close it and run again: what is written is not written again',
  ],
  full: ['the disk is full', 'Make room and run again: what is written is not written again'],
  permission: ['no permission to write', 'Check the permissions of the folder and run again'],
  'read-only': ['the disk is read-only', 'Choose another folder with --out'],
  'too-long': ['the path is too long', 'Choose a folder nearer to the root with --out'],
  link: ['it is a link and would be written somewhere else', 'Remove the link and run again'],
  'not-a-file': ['something else is in its place', 'Rename or move it and run again'],
  unreadable: ['the present one cannot be read', 'Rename or move it and run again'],
  changing: ['another program keeps changing it', 'Wait for that program and run again'],
  other: ['the system reported an error', 'Check the disk or network drive and run again'],
};

export const unitsCommand: AreaWording<UnitsCommandDiagnostics> = {
  HT921: ({ campaign }) => ({
    message: `“${campaign}” has no form that could be given to units`,
    hint: 'Add one to documents, for instance kind: progress-table; 填报单位 in its head is filled with the name of the unit',
  }),
  HT922: ({ candidates }) => ({
    message: `A list of units is for one campaign; there are ${candidates.length}`,
    hint: `Say which one, for instance: hongtou render ${candidates[0] ?? ''} --units units.csv`,
  }),
  HT923: ({ option, problem }) =>
    problem === 'needs-units'
      ? {
          message: `The option ${option} needs --units`,
          hint: `Write: hongtou render --units units.csv ${option} 1/4`,
        }
      : {
          message: `The option ${option} does not go with --units`,
          hint: 'Leave one of them out; --dry-run says what --units would write',
        },
  HT924: ({ id, title, forms }) => ({
    message: `“${title || id}” is no form and cannot be given to units`,
    hint: `--only can be: ${forms.join(', ')}`,
  }),
  HT925: ({ count, names }) => ({
    message: `${count} unit${count === 1 ? ' owns' : 's own'} no task in the plan and ${count === 1 ? 'gets' : 'get'} all tasks: ${first(names, count)}`,
    hint: 'If they should own some, compare the names, or write an office of the plan into the column group; the summary lists all of them (任务数)',
  }),
  HT926: ({ count, examples }) => ({
    message: `${count} folder${count === 1 ? ' is' : 's are'} not called exactly as in the list: ${examples
      .map(({ name, folder }) => `${name} → ${folder}`)
      .join('; ')}${count > examples.length ? ' …' : ''}`,
    hint: 'Some characters cannot be in the name of a folder; names that are too long or that a disk does not tell apart get six digits of their own, whatever the order of the list; the forms bear the full name, and the summary lists both',
  }),
  HT927: ({ path, beside, trouble, code }) => {
    const [what, hint] = whyNotListed[trouble];
    return {
      message: `${path} could not be brought up to date: ${what}${code === '' ? '' : ` (${code})`}${beside === undefined ? '' : `; the summary of this run is ${beside}`}`,
      hint,
    };
  },
  HT928: ({ count }) => ({
    message: `${count} more document${count === 1 ? ' was' : 's were'} left alone or not written`,
    hint: 'They have no hash in the summary; do what is said above and run again',
  }),
  HT929: ({ count, names }) => ({
    message: `The folder units still has documents in ${count} place${count === 1 ? '' : 's'} that the list and the plan have no more: ${first(names, count)}`,
    hint: 'Move forms away that came back, and delete what is of no use; the program deletes nothing, and says so as long as it is there',
  }),
  HT930: ({ path, copy }) => ({
    message: `Somebody changed ${path}; what it was is kept as ${copy}`,
    hint: 'The summary is written anew by every run; keep notes in a copy of it',
  }),
  HT931: ({ done, total }) => ({
    message: `The disk is full; ${done} of ${total} units are done`,
    hint: 'Make room and run the same command again; it goes on from there',
  }),
  HT932: ({ path, written, done }) => ({
    message: `${path} was filled in or changed and is left as it is; the new blank form ${done ? 'is' : 'would be'} ${written}`,
    hint: 'A form that came back: move it to another folder and run again. One that is handed out: see whether the unit needs the new one. To drop what was filled in use --force, which keeps a copy',
  }),
};
