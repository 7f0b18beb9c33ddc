import type { OutputDiagnostics, OutputTrouble } from '../../diagnostics/areas/output.ts';
import type { AreaWording } from '../wording.ts';

const troubles: { readonly [Trouble in OutputTrouble]: { readonly what: string; readonly hint: string } } = {
  full: {
    what: 'the disk is full',
    hint: 'Free some space or choose another folder with --out, then run again',
  },
  permission: {
    what: 'writing is not permitted',
    hint: "Check the folder's permissions or choose another folder with --out",
  },
  'read-only': { what: 'the disk is read-only', hint: 'Choose another folder with --out' },
  'too-long': {
    what: 'the file name or path is too long',
    hint: 'Give the document a short `file:` name, or choose a folder nearer to the root with --out',
  },
  link: {
    what: 'it is a link and would be written somewhere else',
    hint: 'Delete the link or choose another folder with --out',
  },
  'not-a-file': {
    what: 'something else already has this name',
    hint: 'Rename it or move it away, then run again',
  },
  unreadable: {
    what: 'the existing file cannot be read',
    hint: 'Rename it or move it away, then run again',
  },
  changing: {
    what: 'another program keeps changing it',
    hint: 'Wait until the other program is done, then run again',
  },
  other: {
    what: 'the system reported an error',
    hint: 'Check the disk or network drive, then run again',
  },
};

const trouble = (kind: OutputTrouble, code: string): string =>
  code === '' ? troubles[kind].what : `${troubles[kind].what} (${code})`;

const placed = (written: string, done: boolean): string =>
  done ? `the new version is in ${written}` : `the new version will be in ${written}`;

const states: {
  readonly [State in OutputDiagnostics['HT707']['state']]: (path: string) => string;
} = {
  missing: (path) => `${path} has not been written yet`,
  outdated: (path) => `${path} is out of date`,
  edited: (path) => `${path} was edited by hand after it was written`,
  foreign: (path) => `${path} was not written by hongtou`,
  unreadable: (path) => `${path} cannot be read, so nobody knows whether it is up to date`,
};

export const output: AreaWording<OutputDiagnostics> = {
  HT701: ({ path, written, reason, done, isIssued }) => ({
    message:
      reason === 'edited'
        ? `${path} was edited by hand and is left as it is; ${placed(written, done)}`
        : `${path} was not written by hongtou and is left as it is; ${placed(written, done)}`,
    hint:
      reason === 'edited' && isIssued
        ? 'It was issued and is not rendered again, whatever the plan says: to correct it, issue a notice of correction; to drop the edits use --force, which puts back what was sent and keeps a copy'
        : reason === 'edited'
          ? 'Carry the edits over to campaign.yaml and render again; to drop them use --force, which keeps a copy'
          : 'Rename the file or move it away; to replace it use --force, which keeps a copy',
  }),
  HT702: ({ path, written, lock, done }) => ({
    message: `${path} is open and is left as it is; ${placed(written, done)}`,
    hint:
      lock === undefined
        ? 'Close it in Word or WPS and run again'
        : `Close it in Word or WPS and run again; if it is not open, delete the stale ${lock} in the same folder`,
  }),
  HT703: ({ path, trouble: kind, code }) => ({
    message: `${path} could not be written: ${trouble(kind, code)}`,
    hint: troubles[kind].hint,
  }),
  HT704: ({ path, written }) => ({
    message: `${path} is left as it is, and ${written} is open or edited too, so the new version has no place`,
    hint: `Close, rename or move away ${written}, then run again`,
  }),
  HT705: ({ path, trouble: kind, code }) => ({
    message: `The output folder ${path} cannot be used: ${trouble(kind, code)}`,
    hint: troubles[kind].hint,
  }),
  HT706: ({ path, copy }) => ({ message: `Replaced ${path}; what was there is kept as ${copy}` }),
  HT707: ({ path, state }) => ({ message: states[state](path), hint: 'Run hongtou render' }),
  HT709: ({ path, document, now, campaign, isEdited }) => ({
    message:
      campaign !== undefined
        ? `${path} was written before; no plan is called “${campaign}” now`
        : now === undefined
          ? `${path} was written before; the plan has no document “${document}” any more`
          : `${path} was written before; the document is called ${now} now`,
    hint: isEdited
      ? 'It was changed by hand: hongtou diff --file says how; delete it once it is of no use'
      : 'Delete it where it is of no use; the program does not',
  }),
  HT708: ({ path, removed }) => ({
    message: `${path} is up to date; ${removed} is no longer needed and was deleted`,
  }),
};
