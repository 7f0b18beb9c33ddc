import type { ConsistencyCheckDiagnostics } from '../../diagnostics/areas/checks-consistency.ts';
import { assertNever } from '../../diagnostics/assert-never.ts';
import type { AreaWording } from '../wording.ts';

export const consistencyChecks: AreaWording<ConsistencyCheckDiagnostics> = {
  HT440: ({ written, other, isCertain }) => ({
    message: `“${written}” and “${other}” elsewhere differ by one letter`,
    hint: isCertain ? `write “${other}”` : 'see which of the two is right and write it in both places',
  }),
  HT442: ({ difference, written, other, title }) => {
    switch (difference) {
      case 'title':
        return {
          message: `《${written}》 and 《${other}》 elsewhere differ by a few letters and seem to be one document`,
          hint: 'look at the original and write one title; two documents may stay as they are',
        };
      case 'number':
        return {
          message: `${title} is 《${written}》 here and 《${other}》 elsewhere`,
          hint: 'look at the original for title and number',
        };
      case 'numbers':
        return {
          message: `《${title}》 has the number ${written} here and ${other} elsewhere`,
          hint: 'look at the original for the number',
        };
      case 'bare':
        return { message: `${written} has 《》 elsewhere and none here`, hint: `write 《${other}》` };
      default:
        return assertNever(difference);
    }
  },
  HT444: ({ term }) => ({
    message: `“${term}” is used before it is explained`,
    hint: 'say what it stands for where it is used first',
  }),
  HT448: ({ term }) => ({
    message: `nothing says what “${term}” stands for`,
    hint: `where readers may not know, say it at the first use: “${term}”（……、……）`,
  }),
  HT441: ({ forms, usual }) => ({
    message: `one body under several names: ${forms.map(({ form, count }) => `${form} (${count})`).join(', ')}`,
    hint: `write ${usual} throughout, and the full name with it at the first use`,
  }),
  HT443: ({ problem, written, other }) =>
    problem === 'twins'
      ? {
          message: `for one meaning “${written}” here and “${other}” elsewhere`,
          hint: 'write one of them throughout',
        }
      : problem === 'order'
        ? { message: `“${written}” is “${other}” elsewhere`, hint: 'write one order, that of the original' }
        : {
            message: `“${written}” is in quotation marks elsewhere and bare here`,
            hint: 'quote it in all places or in none',
          },
  HT445: ({ what, written }) => ({
    message:
      what === 'sentence'
        ? `the sentence “${written}” is there already`
        : `the ${what} “${written}” is there already in the same words`,
    hint: 'see whether it is said twice, or was copied and not changed',
  }),
  HT447: ({ problem, written, other }) =>
    problem === 'names'
      ? {
          message: `${written} is ${other} elsewhere`,
          hint: 'one accident has one name: that of the report of its investigation',
        }
      : {
          message: `of ${other} and ${written} one has its province and the other has none`,
          hint: 'give the province of both or of none',
        },
  HT446: ({ written, title }) => ({
    message: `“${written}” here is “${title}” in the heading`,
    hint: `write “${title}”, or change the heading`,
  }),
};
