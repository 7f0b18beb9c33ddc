import type { OfficeCheckDiagnostics } from '../../diagnostics/areas/checks-offices.ts';
import { assertNever } from '../../diagnostics/assert-never.ts';
import type { AreaWording } from '../wording.ts';

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
};
