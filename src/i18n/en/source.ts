import type { BinaryKind, EncodingGuess, SourceDiagnostics } from '../../diagnostics/areas/source.ts';
import type { AreaWording } from '../wording.ts';

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
const writeAs = (corrected: string): string => `Write: ${corrected}`;

const encodingFound: { readonly [Guess in EncodingGuess]: string } = {
  gb18030: 'it looks like GBK/GB18030',
  'utf-16le': 'it looks like UTF-16 (Notepad calls it “Unicode”)',
  'utf-16be': 'it looks like UTF-16 (Notepad calls it “Unicode big endian”)',
  'utf-32': 'it looks like UTF-32',
  unknown: 'its encoding is not known',
};

const binaryFound: { readonly [Kind in BinaryKind]: string } = {
  zip: 'it is a Word, Excel or WPS document or an archive',
  ole: 'it is an old Word or Excel document (.doc, .xls, .wps)',
  pdf: 'it is a PDF file',
  picture: 'it is a picture',
  unknown: 'it is full of things that are not text',
};

export const source: AreaWording<SourceDiagnostics> = {
  HT101: ({ path }) => ({
    message: `There is no file ${path}`,
    hint: 'Check the name and the folder, and that it ends in .yaml',
  }),
  HT102: ({ path, reason, detail }) => ({
    message:
      reason === 'permission'
        ? `No permission to read ${path}`
        : reason === 'folder'
          ? `${path} is a folder, not a file`
          : `${path} cannot be read (${detail})`,
    hint:
      reason === 'folder'
        ? 'Name the file itself, e.g. campaign.yaml'
        : 'Check that the file opens and that no other program holds it',
  }),
  HT103: ({ path, bytes, limit }) => ({
    message: `${path} has ${megabytes(bytes)}; the limit is ${megabytes(limit)}`,
    hint: 'Check that it is the right file; split a long one with include',
  }),
  HT104: ({ path, guess }) => ({
    message: `${path} is not UTF-8; ${encodingFound[guess]}`,
    hint: 'Open it in Notepad, choose “Save as” and the encoding UTF-8 (VS Code: “Save with encoding”)',
  }),
  HT105: ({ codePoint }) => ({
    message: `Here stands a control character (${codePoint}) that a Word document cannot hold`,
    hint: 'It cannot be seen and mostly comes with pasted text; delete it and type its neighbours anew',
  }),
  HT106: ({ path, kind }) => ({
    message: `${path} is not a text file: ${binaryFound[kind]}`,
    hint: 'A YAML text file in UTF-8 is needed here',
  }),
  HT107: ({ codePoint, kind }) => ({
    message:
      kind === 'direction'
        ? `Here stands an invisible direction mark (${codePoint}) that makes text look other than it is`
        : `Here stands an invisible zero-width character (${codePoint})`,
    hint: 'It mostly comes with text copied from a web page; delete it',
  }),
  HT108: ({ path }) => ({
    message: `${path} says nothing`,
    hint: '`hongtou new` makes a sample that works as it is',
  }),
  HT109: ({ path, code, count }) => ({ message: `${count} more findings ${code} in ${path} are not listed` }),
  HT110: ({ marker }) => ({
    message: `Here stands a conflict marker of git (${marker}): the file is not merged yet`,
    hint: 'Keep one of the two versions between <<<<<<<, ======= and >>>>>>>, and delete these three lines',
  }),
  HT111: ({ mark }) => ({
    message:
      mark === '...'
        ? 'A file holds one document; this ... ends it, but more text follows'
        : 'A file holds one document; this --- begins a second one',
    hint: `Delete the line ${mark === '...' ? '...' : '---'}, or put what follows into another file`,
  }),
  HT112: ({ directive }) => ({
    message: `YAML directives (${directive}) are not used`,
    hint: 'Delete this line',
  }),
  HT113: ({ anchor }) => ({
    message: `YAML anchors (&${anchor}) are not used`,
    hint: 'To write a fact once use facts and 【事实：…】; if it is text, put the whole value in quotes',
  }),
  HT114: ({ alias }) => ({
    message: `YAML aliases (*${alias}) are not used`,
    hint: 'Refer to other places with 【事实：…】; put owners that tasks share into defaults',
  }),
  HT115: () => ({
    message: 'The YAML merge key << is not used',
    hint: 'Put shared owners and deadlines into defaults or the topic above; its tasks inherit them',
  }),
  HT116: ({ tag }) => ({
    message: `YAML tags (${tag}) are not used`,
    hint: 'Delete it; if it is text, put the whole value in quotes',
  }),
  HT117: ({ limit }) => ({
    message: `Nested deeper than ${limit} levels`,
    hint: 'Check for brackets or dashes too many',
  }),
  HT118: ({ key, line }) => ({
    message: `“${key}” is written twice; line ${line} has it already`,
    hint: 'Keep one of them, or bring both together',
  }),
  HT119: ({ kind }) => ({
    message: kind === 'empty' ? 'There is no key before the colon' : 'A key cannot be a list or a mapping',
    hint:
      kind === 'empty'
        ? 'Write a key before the colon, e.g. title: …'
        : 'Put a value that begins with {{ or [ in quotes, e.g. "{{title}}"',
  }),
  HT121: ({ key, corrected }) => ({
    message: `“${key}” is followed by a full-width colon “：”; a half-width colon and a space are needed`,
    hint: writeAs(corrected),
  }),
  HT122: ({ key, corrected }) => ({
    message: `The colon after “${key}” needs a space behind it`,
    hint: writeAs(corrected),
  }),
  HT123: ({ written, corrected }) => ({
    message: `A full-width comma does not separate the items of a list: “${written}” is read as one`,
    hint: `For several items write ${corrected}; if it is one item, put it in quotes`,
  }),
  HT124: ({ codePoint, corrected }) => ({
    message: `The line is indented with ${codePoint === 'U+3000' ? 'a full-width space' : 'a special space'} (${codePoint}); only half-width spaces indent`,
    hint: writeAs(corrected),
  }),
  HT125: ({ corrected }) => ({
    message: 'The line is indented with a tab; only spaces indent',
    hint: writeAs(corrected),
  }),
  HT126: ({ character, corrected }) => ({
    message: `A value cannot begin with ${character}, which means something else in YAML`,
    hint:
      character === '-'
        ? `Begin a list on the next line, each item with “- ”; put a text in quotes: ${corrected}`
        : `Put the whole value in quotes: ${corrected}`,
  }),
  HT127: ({ corrected }) => ({ message: 'The dash needs a space behind it', hint: writeAs(corrected) }),
  HT128: ({ kept, lost, corrected }) => ({
    message:
      kept === ''
        ? 'What follows “#” is taken as a comment and lost; nothing is left'
        : `What follows “ #” is taken as a comment and lost; only “${kept}” is left`,
    hint: `If “${lost}” is text, put the whole value in quotes: ${corrected}; if it is a comment, put a space after #`,
  }),
  HT129: ({ written, read, corrected }) => ({
    message: `The number ${written} would become ${read}`,
    hint: `To print it as written put it in quotes: ${corrected}`,
  }),
  HT130: ({ corrected }) => ({
    message: 'The value holds another colon and space, so the key is not clear',
    hint: `Use a full-width colon “：” or put the whole value in quotes: ${corrected}`,
  }),
  HT131: ({ corrected }) => ({
    message: 'The value begins with a quotation mark and goes on after the closing one',
    hint: `Put single quotes around it: ${corrected}`,
  }),
  HT132: ({ quote }) => ({
    message: `The quotation mark ${quote} that opens here is never closed`,
    hint: `Add ${quote} at the end of the value; if it is part of the text, use “ ”`,
  }),
  HT133: ({ mark, quoted, block }) => ({
    message: `“${mark}” says that the text stands on the lines below; no text may follow on the same line`,
    hint: `If “${mark}” is part of the text use quotes: ${quoted}; otherwise leave ${block} here and begin the text on the next line, indented by two more spaces`,
  }),
  HT134: ({ bracket }) => ({
    message: `The bracket ${bracket} has no partner`,
    hint: 'Add the missing bracket; if it is part of the text, put the whole value in quotes',
  }),
  HT135: () => ({
    message: 'The indentation of this line does not fit the lines around it',
    hint: 'Lines of one level begin in the same column; a level below is indented by two more spaces',
  }),
  HT136: ({ character, needed, corrected }) => ({
    message: `A full-width “${character}” stands here where a half-width “${needed}” is needed`,
    hint: writeAs(corrected),
  }),
  HT137: ({ written }) => ({
    message: `“${written}” lacks a colon and a value`,
    hint: `Write “${written}: value”; if it continues the text above, indent it by two more spaces`,
  }),
  HT138: ({ written }) => ({
    message: `“- ${written}” is indented deeper than the item above and became part of its text`,
    hint: 'Put its dash right under the dash of the item above',
  }),
  HT139: ({ sequence, corrected }) => ({
    message: `${sequence} means nothing between double quotes`,
    hint: `If the backslash is part of the text, use single quotes: ${corrected}`,
  }),
  HT140: ({ header, corrected }) => ({
    message: `The text below “${header}” is not indented`,
    hint: `Indent each of its lines by two spaces more than the key: ${corrected}`,
  }),
  HT141: (found) => {
    switch (found.mistake) {
      case 'doubled':
        return {
          message: 'The list has a comma too many: no item stands before it',
          hint: writeAs(found.corrected),
        };
      case 'outside':
        return {
          message: 'Several items separated by commas need square brackets around them to be a list',
          hint: writeAs(found.corrected),
        };
      default:
        return {
          message: 'A half-width comma is missing between two items',
          hint: 'Separate the items in brackets by a half-width comma and a space, e.g. [A, B]; for quotation marks in the text use “ ”',
        };
    }
  },
  HT142: () => ({
    message: 'This line break is printed as a space between two Chinese characters',
    hint: 'Write the text on one line; for several paragraphs use `text: |` with a blank line between them',
  }),
  HT149: ({ parserCode }) => ({
    message: `This is not understood as YAML (${parserCode})`,
    hint: 'Check indentation, colons, quotes and brackets here and on the line above; in doubt quote the whole value',
  }),
  HT151: ({ path }) => ({
    message: `The included file ${path} does not exist`,
    hint: 'Paths are relative to the folder of the file that includes',
  }),
  HT152: ({ path, root }) => ({
    message: `The included file ${path} is not inside ${root}`,
    hint: 'Only files inside this folder can be used; copy the file there and write a relative path',
  }),
  HT153: ({ chain }) => ({
    message: `These files include one another: ${chain.join(' → ')}`,
    hint: 'Take one of the includes out',
  }),
  HT154: ({ limit }) => ({
    message: `Includes are nested deeper than ${limit} levels`,
    hint: 'Bring the content together in fewer files',
  }),
  HT155: () => ({
    message: '`include` needs the name of a file',
    hint: 'E.g. include: tasks/chemicals.yaml',
  }),
  HT190: () => ({
    message: 'This comment silences a finding and gives no reason',
    hint: 'Put a colon and the reason behind the code, e.g. # hongtou-ignore HT370: the task force does it',
  }),
  HT191: ({ written }) => ({
    message:
      written === undefined
        ? 'hongtou-ignore is followed by no diagnostic code'
        : `There is no code “${written}”; it silences nothing`,
    hint: 'Write the code as the findings show it, e.g. # hongtou-ignore HT370: reason; several codes are separated by commas',
  }),
  HT192: ({ code }) => ({
    message: `This comment silences ${code}, but the line below has no ${code}`,
    hint: 'Once the text is mended, delete the code; otherwise move the comment right above the line in question, without a blank line between',
  }),
  HT193: ({ code, kind }) => ({
    message:
      kind === 'error'
        ? `${code} is an error; a comment cannot silence it`
        : `${code} is about hongtou-ignore itself; a comment cannot silence it`,
    hint:
      kind === 'error'
        ? 'An error means that the document would be wrong or impossible: mend it, then delete the code'
        : 'Do what that warning advises',
  }),
  HT194: () => ({
    message: 'hongtou-ignore stands at the end of a line, where it silences nothing',
    hint: 'Move it to a line of its own, right above this one',
  }),
};
