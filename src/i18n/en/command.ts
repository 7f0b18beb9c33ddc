import type { CommandDiagnostics } from '../../diagnostics/areas/command.ts';
import type { AreaWording } from '../wording.ts';

const perhaps = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Did you mean “${suggestion}”?`;

export const command: AreaWording<CommandDiagnostics> = {
  HT801: ({ name, suggestion }) => ({
    message: `There is no campaign “${name}”`,
    hint: perhaps(suggestion, 'Name a folder below plans/ or the path of a campaign.yaml'),
  }),
  HT802: ({ folder }) => ({
    message: `There is no campaign in ${folder}`,
    hint: 'Make one with `hongtou new NAME`, or run in the folder that holds plans/',
  }),
  HT803: ({ name, candidates }) => ({
    message: `Several campaigns are called “${name}”`,
    hint: `Write the whole path: ${candidates.join(', ')}`,
  }),
  HT804: ({ id, suggestion }) => ({
    message: `There is no document with the id “${id}”`,
    hint: perhaps(suggestion, 'Write an id from documents in campaign.yaml'),
  }),
  HT811: ({ name, suggestion }) => ({
    message: `There is no command “${name}”`,
    hint: perhaps(suggestion, 'See all commands with `hongtou --help`'),
  }),
  HT812: ({ name, suggestion }) => ({
    message: `There is no option “${name}”`,
    hint: perhaps(suggestion, 'See the options with `hongtou --help` or `hongtou COMMAND --help`'),
  }),
  HT813: ({ name }) => ({ message: `${name} is missing`, hint: 'See `hongtou COMMAND --help`' }),
  HT814: ({ option, value, allowed }) => ({
    message: `The option ${option} cannot be “${value}”`,
    hint: `It can be: ${allowed}`,
  }),
  HT815: ({ command: name }) => ({
    message: `The command ${name} does not take so many words`,
    hint: 'Put a name that holds spaces in quotes',
  }),
  HT821: ({ name, suggestion }) => ({
    message: `There is neither a code nor a key “${name}”`,
    hint: perhaps(suggestion, 'Write a code such as HT121, or a key of campaign.yaml such as deadline'),
  }),
  HT831: ({ path }) => ({
    message: `${path} exists already and was left as it is`,
    hint: 'Choose another name, or move the folder away first',
  }),
  HT832: ({ name, suggestion }) => ({
    message: `“${name}” cannot be the name of a folder`,
    hint: `This could: ${suggestion}`,
  }),
  HT833: () => ({ message: 'The campaign needs a name', hint: 'E.g. hongtou new winter-fire-safety' }),
  HT834: ({ path, detail }) => ({
    message: `${path} could not be written (${detail})`,
    hint: 'Check the room on the disk, the rights of the folder, and whether another program holds the file',
  }),
  HT841: ({ path }) => ({
    message: `${path} is missing, or not the one of this version of the program`,
    hint: 'Write it anew with `hongtou schema`',
  }),
  HT899: ({ detail }) => ({
    message: `A mistake in the program itself: ${detail}`,
    hint: 'It is not your text; please report this line together with the campaign.yaml that led to it',
  }),
};
