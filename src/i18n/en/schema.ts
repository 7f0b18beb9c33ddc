import type { PlaceName, SchemaDiagnostics, ValueKind } from '../../diagnostics/areas/schema.ts';
import type { AreaWording } from '../wording.ts';

export const schema: AreaWording<SchemaDiagnostics> = {
  HT201: ({ key, suggestion, elsewhere }) => {
    const message = `There is no key “${key}” here`;
    if (suggestion) return { message, hint: `Write ${suggestion.key} (${suggestion.title}).` };
    if (elsewhere.length === 0) {
      return {
        message,
        hint: 'Check the spelling or delete it; hongtou explain tells what each key is for.',
      };
    }
    const places = elsewhere.map(placeOfKey).join(' or ');
    return { message, hint: `“${key}” belongs ${places}: check the indentation.` };
  },
  HT202: ({ key, title, place, example }) => ({
    message: `${capital(placed(place))} has no ${key} (${title})`,
    hint: `Add ${key}: …${example === undefined ? '' : `, for example: ${key}: ${example}`}`,
  }),
  HT203: ({ place, found, shown, expected }) => ({
    message: `${capital(placed(place))} should be ${expected.map((kind) => kindNames[kind]).join(' or ')}, but ${foundName(found, shown)} is written`,
    hint: wayOutOfKind(found, shown, expected, place),
  }),
  HT204: ({ place, value, allowed, suggestion }) => {
    const list = allowed
      .map((one) => (one.title && one.title !== one.value ? `${one.value} (${one.title})` : one.value))
      .join(', ');
    const message = `${capital(placed(place))} cannot be “${value}”`;
    if (allowed.length === 1) return { message, hint: `Only ${list} is possible.` };
    return { message, hint: suggestion === undefined ? `Possible are: ${list}.` : `Write ${suggestion}.` };
  },
  HT205: ({ place }) => ({
    message: `${capital(placed(place))} is empty`,
    hint:
      place.item === undefined ? 'Write something after the colon.' : 'Write something, or delete the item.',
  }),
  HT206: ({ place }) => ({
    message: `${capital(placed(place))} has nothing after it and is treated as not written`,
    hint: 'Delete the line, or, if its content follows below, check the indentation.',
  }),
  HT207: ({ place, text }) => ({
    message: `${capital(placed(place))} should be a date; “${text}” is none`,
    hint: 'Write 2021年1月25日 or 2021-01-25.',
  }),
  HT208: ({ text, year, month, lastDay }) =>
    lastDay === undefined
      ? { message: `There is no such day: “${text}”, no year has a month ${month}`, hint: 'Check the month.' }
      : {
          message: `There is no such day: “${text}”`,
          hint: `Month ${month}${year === undefined ? '' : ` of ${year}`} ends on day ${lastDay}: check the date.`,
        },
  HT209: ({ place, length, limit }) => ({
    message: `${capital(placed(place))} has ${length} characters, ${limit} are possible`,
    hint: 'Check whether something else got into it, e.g. through a quote that is not closed.',
  }),
  HT210: ({ place, count, limit }) => ({
    message: `${capital(placed(place))} has ${count} items, ${limit} are possible`,
    hint:
      limit < 100
        ? 'Delete what is too much.'
        : 'Check whether this is the right file, or split the campaign.',
  }),
  HT211: ({ limit }) => ({
    message: `Too many levels, ${limit} are possible`,
    hint: 'Check the indentation, and put less inside one another.',
  }),
  HT212: ({ found, supported }) => ({
    message: `This plan is of format ${found}; this program knows format ${supported}`,
    hint: `Use a newer hongtou; if it is a slip, write hongtou: ${supported}`,
  }),
  HT213: ({ place, keys }) => ({
    message: `${capital(placed(place))} does not say enough`,
    hint: `Write at least one of ${keys.map(({ key }) => key).join(', ')}.`,
  }),
  HT214: ({ id, corrected }) => ({
    message: `The id “${id}” holds characters that an id cannot have`,
    hint: `No spaces, none of 【】：/ \\, no # at the beginning${corrected === undefined ? '.' : `; for example: ${corrected}`}`,
  }),
  HT215: ({ place, value, minimum, maximum, whole }) => ({
    message: `${capital(placed(place))} cannot be ${value}`,
    hint: `Write a ${whole ? 'whole number' : 'number'}${range(minimum, maximum)}.`,
  }),
  HT216: ({ place, count, minimum }) => ({
    message: `${capital(placed(place))} ${count === 0 ? 'is empty' : `has ${count} ${count === 1 ? 'item' : 'items'} only`}`,
    hint: `At least ${minimum} ${minimum === 1 ? 'is' : 'are'} needed; delete the line if you do not want it.`,
  }),
  HT217: ({ key, beside }) => ({
    message: `${key} cannot stand together with ${beside}`,
    hint: `Delete ${key}, or check whether ${beside} is right.`,
  }),
  HT240: ({ place, text, example }) => ({
    message: `${placed(place)} must be a length, and “${text}” is none`,
    hint: `Write it with its unit (毫米 or mm, 厘米 or cm, 磅 or pt), e.g. ${example}`,
  }),
  HT241: ({ place, text, example }) => ({
    message: `${placed(place)} must be a type size, and “${text}” is none`,
    hint: `Write a Chinese size (初号 to 八号) or points (halves are allowed), e.g. ${example}`,
  }),
  HT242: ({ place, text }) => ({
    message: `${placed(place)} must be a colour, and “${text}” is none`,
    hint: 'Write 红色, 大红, 朱红, or six hexadecimal digits in quotes, e.g. "E60012"',
  }),
  HT243: ({ place, text, least, most }) => ({
    message: `${placed(place)} cannot be ${text}`,
    hint: `Write a value between ${least} and ${most}.`,
  }),
};

/** the file · “title” · item 3 of “topics”. */
function placed({ key, item }: PlaceName): string {
  const name = key === undefined ? 'the file' : `“${key}”`;
  return item === undefined ? name : `item ${item} of ${name}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `documents[].rows` → below rows of each of documents. */
function placeOfKey(path: string): string {
  if (path === '') return 'at the top level';
  const steps = path.split('.').map((step) => (step.endsWith('[]') ? `each of ${step.slice(0, -2)}` : step));
  return `below ${steps.reverse().join(' of ')}`;
}

const kindNames: Readonly<Record<ValueKind, string>> = {
  text: 'a text',
  number: 'a number',
  truth: 'true or false',
  list: 'a list (“- ” before each item)',
  map: 'a set of “key: value”',
  nothing: 'empty',
};

function foundName(found: ValueKind, shown: string | undefined): string {
  if (found === 'nothing') return 'nothing';
  if (found === 'truth') return `“${shown}”`;
  return shown === undefined ? kindNames[found] : `${kindNames[found]} (“${shown}”)`;
}

function wayOutOfKind(
  found: ValueKind,
  shown: string | undefined,
  expected: readonly ValueKind[],
  { key, item }: PlaceName,
): string {
  const expects = (kind: ValueKind): boolean => expected.includes(kind);
  if (key === undefined && item === undefined) {
    return 'A file is made of lines of “key: value”; the first one is: hongtou: 1';
  }
  if (expects('truth') && expected.length === 1)
    return `Write ${key}: true or ${key}: false, without quotes.`;
  if (expects('number') && found === 'text') return 'Write the number alone, without unit or quotes.';
  if (expects('text') && found === 'truth') return `Put it in quotes: "${shown}"`;
  if (found === 'map' && expects('text')) {
    return 'If it is a text, put all of it in quotes: a colon with a space makes a “key: value” of it.';
  }
  if (found === 'map') return 'Begin each item with “- ” (hyphen and space).';
  if (expects('list') && (found === 'text' || found === 'number')) {
    return 'Write a list: each item on a line of its own that begins with “- ” (hyphen and space).';
  }
  if (expects('map') && found === 'list') return 'This is no list: take away the “- ”.';
  if (found === 'list') return 'Only one text is possible here: take away the “- ” or the square brackets.';
  if (expects('map') && expected.length === 1) {
    return 'Begin a new line, indent it by two spaces and write “key: value”.';
  }
  return `hongtou explain ${key} tells how to write it.`;
}

function range(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return ` of at least ${minimum}`;
  return maximum === undefined ? '' : ` of at most ${maximum}`;
}
