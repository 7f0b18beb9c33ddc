import type { OfficeCheckDiagnostics } from '../../diagnostics/areas/checks-offices.ts';
import { assertNever } from '../../diagnostics/assert-never.ts';
import type { AreaWording, Wording } from '../wording.ts';

const groupProblems: {
  readonly [Problem in OfficeCheckDiagnostics['HT427']['problem']]: (name: string) => Wording;
} = {
  unknown: (name) => ({
    message: `The text counts on “${name}”, and nothing says that there is one`,
    hint: 'Describe it under leadership, or say in the text when it was set up and who belongs to it',
  }),
  nobody: (name) => ({
    message: `“${name}” is set up, and nothing says who belongs to it`,
    hint: 'Describe it under leadership: its head, its members, where its office is',
  }),
  nameless: () => ({
    message: 'The leadership lists people and has no name',
    hint: 'Give it a title, as in 安全生产专项整治领导小组, or say in intro what is set up',
  }),
  empty: (name) => ({
    message: `“${name}” of the leadership has nobody in it`,
    hint: 'Write members or text, or remove the role',
  }),
  office: (name) => ({
    message: `The text gives work to “${name}”, and nothing says where that office is`,
    hint: 'Write office under leadership, as in 领导小组办公室设在安全管理股',
  }),
};

export const officeChecks: AreaWording<OfficeCheckDiagnostics> = {
  HT420: (found) => {
    switch (found.problem) {
      case 'county':
        return {
          message: `“${found.name}” belongs to ${found.county}, and “${found.issuer}” to ${found.own}`,
          hint: 'See to the name; where a body from elsewhere really helps, write # hongtou-ignore HT420: reason above',
        };
      case 'level':
        return {
          message: `“${found.issuer}” has no “${found.name}” below it that it could give work to`,
          hint: 'Most likely taken over from a plan of a higher level; name those below the issuer',
        };
      case 'text':
        return {
          message: `The text gives orders to “${found.name}”, which “${found.issuer}” does not have below it`,
          hint: 'Most likely taken over from a plan of a higher level; name those below the issuer',
        };
      default:
        return assertNever(found);
    }
  },
  HT421: ({ name, count, other, otherCount }) => ({
    message: `“${other}” (${otherCount}×) and “${name}” (${count}×) look like two names of one office`,
    hint: 'Use one of them and list the other as an alias; leave both where they are two offices',
  }),
  HT422: ({ umbrella, member, role }) => ({
    message: `Under ${role}, “${umbrella}” includes “${member}”`,
    hint: `Write one of them; to set “${member}” off, let it lead, or write 其他… for the others`,
  }),
  HT423: ({ count, total, someLead }) => ({
    message: someLead
      ? `Other tasks have a lead; ${count} with several offices have none`
      : `${count} of ${total} tasks have several offices, and nothing tells which one leads`,
    hint: 'Name the one that leads; where it is the first one, let the text or a note say so',
  }),
  HT424: (found) => {
    switch (found.problem) {
      case 'same':
        return {
          message: `All ${found.count} tasks have the same owners (${found.names}): nobody answers for any of them`,
          hint: 'Name the division or body that is responsible, task by task',
        };
      case 'divisions':
        return {
          message: `${found.count} tasks have only “${found.names}” under ${found.role}: nobody answers for them`,
          hint: 'Name the division that is responsible, or the one that collects the results',
        };
      default:
        return assertNever(found);
    }
  },
  HT425: ({ role, usual, count, other, orders }) => ({
    message: `Under ${role}, the same offices stand in ${orders} orders: “${usual}” (${count}×), “${other}” …`,
    hint: 'Use one order; where the first one leads, give the plan a role for it',
  }),
  HT426: ({ problem, name, since, successor }) => ({
    message:
      problem === 'past'
        ? `“${name}” was dissolved or renamed (${since}) and has no place in a later document`
        : `“${name}” was set up ${since} and has no place in an earlier document`,
    hint:
      successor === undefined
        ? 'Name the office of that time, or correct from and until in the list of offices'
        : `Write “${successor}”, or correct until in the list of offices`,
  }),
  HT427: ({ problem, name }) => groupProblems[problem](name),
  HT428: ({ title, examples, corrected }) => ({
    message: `A role is called “${title}” and holds ${examples.map((name) => `“${name}”`).join(', ')}`,
    hint: `Call it “${corrected}”`,
  }),
  HT429: ({ written, count, usual, usualCount }) => ({
    message: `One kind of deadline is written in two ways: “${usual}” (${usualCount}×) and “${written}” (${count}×)`,
    hint: `Write them all as “${usual}” is written`,
  }),
  HT496: ({ problem, role, one, other }) =>
    problem === 'division'
      ? {
          message: `“${role}” holds “${one}” in one task and its division “${other}” in another`,
          hint: `“${one}” is a body of its own: name divisions throughout, or give bodies a role of theirs`,
        }
      : {
          message: `“${role}” holds “${one}” beside “${other}”, which stands beside a single division elsewhere`,
          hint: 'Say which division it is, so that somebody answers for it',
        },
};
