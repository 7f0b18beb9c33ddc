import type { CommandDiagnostics, DocumentTrouble, FixHindrance } from '../../diagnostics/areas/command.ts';
import { shortened } from '../../text/shortened.ts';
import type { AreaWording } from '../wording.ts';

const perhaps = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Did you mean “${suggestion}”?`;

const whyNotFixed: { readonly [Hindrance in FixHindrance]: readonly [message: string, hint: string] } = {
  outside: ['lies outside of the folder plans', 'Open this file and mend it as the findings say'],
  'read-only': ['is read-only', 'Make it writable and run this again'],
  changed: ['was changed by somebody else just now', 'Run this again'],
  held: ['is held open by another program', 'Close that program and run this again'],
  restless: [
    'calls for corrections that undo one another',
    'Mend it as the findings say; this is a mistake in the program, please report it',
  ],
  failed: ['cannot be written', 'Check the space on the disk and the permissions of the folder'],
};

/** Of a text that was changed, what a message has room for. */
const beginning = (text: string): string =>
  text === '' ? '(nothing)' : shortened(text.replaceAll('\n', ' '), 40);

const whyNotRead: { readonly [Trouble in DocumentTrouble]: string } = {
  missing: 'there is no such file',
  'no-file': 'it is no file',
  unreadable: 'the system does not let it be read',
  'file-too-large': 'it is too large',
  'old-or-locked': 'it is an old .doc file or has a password',
  'not-a-zip': 'it is no .docx file',
  'cut-short': 'it is incomplete: its end is missing',
  damaged: 'it is damaged',
  'too-many-parts': 'it holds too many parts',
  'part-too-large': 'one of its parts is too large',
  'content-too-large': 'it is too large once unpacked',
  'encrypted-part': 'it holds an encrypted part',
  'unsafe-name': 'a part of it has an unsafe name',
  'duplicate-part': 'two of its parts have one name',
  'unknown-part': 'it holds what no official document has, such as macros or embedded files',
  'document-type': 'it holds a DOCTYPE',
  encoding: 'its text is in no known encoding',
  'not-a-document': 'it holds no Word document',
};

const wayToRead: { readonly [Trouble in DocumentTrouble]?: string } = {
  missing: 'Check its name and place',
  'no-file': 'Name a .docx file',
  unreadable: 'Close the program that has it open, check its permissions, and run this again',
  'cut-short': 'It was probably not downloaded or copied to the end; do that again, or have it sent again',
  'old-or-locked': 'Open it in Word or WPS, take the password off and save it as .docx',
  'unknown-part': 'Open it in Word or WPS, take out what is embedded and save it as .docx without macros',
};

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
  HT816: ({ option, needed }) => ({
    message: `The option ${option} means nothing without ${needed}`,
    hint: `Write: hongtou check ${needed} ${option}`,
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
  HT835: ({ path }) => ({
    message: `${path} of the program is missing or empty; no campaign was made`,
    hint: 'Install the program again; `hongtou doctor` tells what else is missing',
  }),
  HT841: ({ path }) => ({
    message: `${path} is missing, or not the one of this version of the program`,
    hint: 'Write it anew with `hongtou schema`',
  }),
  HT851: ({ count }) => ({
    message: `${count} ${count === 1 ? 'place' : 'places'} can be corrected, but there is no terminal to ask at; nothing was changed`,
    hint: 'Add --yes to correct them, or --dry-run to see what would be done',
  }),
  HT852: ({ path, hindrance, code }) => {
    const [message, hint] = whyNotFixed[hindrance];
    return { message: `${path} ${message}${code === '' ? '' : ` (${code})`}; it was left as it is`, hint };
  },
  HT853: ({ code }) => ({
    message: `The correction of ${code} would change other things, too, or words in quotation marks; it was not made`,
    hint: 'Mend this place yourself; it is a mistake in the program, please report the line',
  }),
  HT861: ({ problem }) => ({
    message: {
      'no-git': 'git is not installed, so versions cannot be compared',
      'no-repository': 'the plans are in no git repository, so they have no earlier versions',
      'no-commit': 'nothing is committed to this git repository yet, so there are no earlier versions',
    }[problem],
    hint: {
      'no-git': 'Install git, or name two folders of campaigns',
      'no-repository': 'Run git init and commit once, or name two folders of campaigns',
      'no-commit': 'Commit once: git add . and git commit -m "first draft"; or name two folders of campaigns',
    }[problem],
  }),
  HT862: ({ name }) => ({
    message: `there is no version “${name}”`,
    hint: 'Name a commit, branch or tag of git, such as HEAD~1; git log --oneline lists commits. Campaigns are named behind --campaign',
  }),
  HT863: ({ campaign, version, errors, isReadable }) => ({
    message: `${campaign} has ${errors} ${errors === 1 ? 'error' : 'errors'} in “${version}”: ${isReadable ? 'the comparison may lack something' : 'it cannot be understood and was not compared'}`,
    hint: 'hongtou check tells what is wrong with the files as they are; the past cannot be mended, another version may do',
  }),
  HT864: ({ count }) => ({
    message: `two versions are compared at a time, not ${count}`,
    hint: 'Name two; campaigns are named behind --campaign',
  }),
  HT871: ({ path, trouble, detail }) => ({
    message: `${path} was not read: ${whyNotRead[trouble]}${detail === '' ? '' : ` (${detail})`}`,
    hint:
      wayToRead[trouble] ??
      'It may be damaged or not what it claims to be; have it saved as .docx again by Word or WPS',
  }),
  HT872: ({ path }) => ({
    message: `${path} was not written by hongtou, or has lost its stamp`,
    hint: 'Name a file that hongtou render wrote and somebody changed; a new file into which its words were copied is not known',
  }),
  HT873: ({ path, document }) => ({
    message: `no campaign has the document “${document}” that ${path} was written from`,
    hint: 'It may have been renamed or removed; run this in the folder that holds plans/',
  }),
  HT874: ({ path, comments, commentCount, notes, pictures, isMarginChanged }) => {
    const counted = (count: number, name: string) =>
      count > 0 ? [`${count} ${name}${count === 1 ? '' : 's'}`] : [];
    const all = [
      ...counted(commentCount, 'comment'),
      ...counted(notes, 'note'),
      ...counted(pictures, 'picture'),
      ...(isMarginChanged ? ['changed headers or footers'] : []),
    ];
    const told = comments.map(({ author, text }) => `${author}: “${text}”`).join('; ');
    const more = commentCount > comments.length ? ' …' : '';
    return {
      message: `${path} also has ${all.join(', ')}, not compared`,
      hint: `${told === '' ? '' : `${told}${more}. `}Plans have none of these: look at them in Word, and edit the plan where they matter`,
    };
  },
  HT881: () => ({
    message: 'merge-driver is called by git, with three files',
    hint: 'Run hongtou merge-driver --setup once; git merge and git pull will use it from then on',
  }),
  HT882: ({ path, detail }) => ({
    message: `${path} was not merged: one version cannot be read${detail === '' ? ', it is no text in UTF-8' : ` (${detail})`}`,
    hint: 'The file keeps our side; save both versions as UTF-8 and merge again',
  }),
  HT884: ({ document, title }) => ({
    message: `“${title || document}” has no number or no date, or is a draft, and cannot be issued`,
    hint: 'Write number, date and status: final; annexes are issued with the document that they belong to',
  }),
  HT885: ({ document, path }) => ({
    message: `“${document}” was issued before`,
    hint: `What was sent cannot be changed; correct it by another notice. To issue it anew, delete ${path} first`,
  }),
  HT886: ({ number, title, before, after, more }) => ({
    message: `this is not what the issued “${title}” (${number}) says: ${beginning(before)} → ${beginning(after)}${more > 0 ? `; and ${more} more` : ''}`,
    hint: 'Restore what was issued; where it has to change, write a notice that corrects it, and above this line # hongtou-ignore HT886: corrected by another notice',
  }),
  HT887: ({ document, title, number }) => ({
    message: `the issued “${title}” (${number}) is no longer in the plan`,
    hint: `Write the document “${document}” back, or move its folder out of issued`,
  }),
  HT888: ({ path, problem, detail }) => ({
    message:
      problem === 'changed'
        ? `the issued file ${path} was changed`
        : `the issued file ${path} is gone${detail === '' ? '' : ` (${detail})`}`,
    hint: 'Take it back from git: git checkout -- FILE',
  }),
  HT889: ({ path, detail }) => ({
    message: `the record ${path} of what was issued cannot be read${detail === '' ? '' : ` (${detail})`}`,
    hint: 'Take it back from git: git checkout -- FOLDER',
  }),
  HT891: ({ path, errors }) => ({
    message: `No plan was made from ${path}: it has ${errors} ${errors === 1 ? 'error' : 'errors'}`,
    hint: `Correct them first: hongtou check ${path}`,
  }),
  HT892: ({ path, reason }) => ({
    message:
      reason === 'link'
        ? `${path} is a link and was not copied`
        : `${path} is outside of plans/, or of the folder of the plan, and was not copied`,
    hint: 'Put the file itself into the folder of the plan, then try again',
  }),
  HT893: ({ problem }) => ({
    message: {
      'no-plan': 'There is no word of the plan to go on with',
      'no-year': 'There is no word of the year of the new plan',
      'no-old-year':
        'The old plan has neither a period nor a dated document: by how many years does it move?',
    }[problem],
    hint: {
      'no-plan': 'Write: hongtou new --from OLD-PLAN --year 2027',
      'no-year': 'Add the year, e.g. --year 2027, or the years to add, e.g. --shift 1',
      'no-old-year': 'Add the years to add, e.g. --shift 1',
    }[problem],
  }),
  HT894: ({ name, suggestion }) => ({
    message: `The old plan has no task “${name}”`,
    hint: perhaps(
      suggestion,
      'After --drop comes the id of a task or measure, or its title where it has none',
    ),
  }),
  HT895: ({ dates }) => ({
    message: `Left as they were: ${dates.join(', ')}`,
    hint: 'See whether this is still right in the new plan',
  }),
  HT896: ({ date }) => ({
    message: `The new year has no such day, so it was left: ${date}`,
    hint: 'Write a day that there is, e.g. 2月28日',
  }),
  HT897: ({ what, name }) => ({
    message:
      what === 'figure'
        ? `A figure of the old plan was taken over: ${name}`
        : `A finished task is to be kept up, so it was taken over: ${name}`,
    hint:
      what === 'figure' ? 'Put in the number of the new year' : 'Take it out where it is no longer wanted',
  }),
  HT898: ({ reference }) => ({
    message: `${reference} refers to a task that was not taken over`,
    hint: 'Reword the sentence, or keep that task',
  }),
  HT899: ({ detail }) => ({
    message: `A mistake in the program itself: ${detail}`,
    hint: 'It is not your text; please report this line together with the campaign.yaml that led to it',
  }),
};
