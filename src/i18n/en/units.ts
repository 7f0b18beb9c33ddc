import type { NoName, UnitDiagnostics } from '../../diagnostics/areas/units.ts';
import type { AreaWording } from '../wording.ts';

const noNames: { readonly [Kind in NoName]: { readonly is: string; readonly wayOut: string } } = {
  total: { is: 'is a total and no unit', wayOut: 'Take this row out' },
  note: {
    is: 'reads like a remark, not like the name of a unit',
    wayOut:
      'A list holds no remarks: take this row out; where it is a name, write it without colon or full stop',
  },
  'error-value': {
    is: 'is what a formula of Excel failed with',
    wayOut: 'Correct the formula in Excel, or write the name itself',
  },
  signs: {
    is: 'has no letter and is no name',
    wayOut:
      'Write the name; where it became “???”, its characters were lost in saving: save the sheet as “CSV UTF-8” again',
  },
  number: { is: 'is a number and no name', wayOut: 'See whether it stands in the wrong column' },
  header: {
    is: 'is one more header row',
    wayOut: 'Keep the header row at the top only, and take this row out',
  },
};

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

export const units: AreaWording<UnitDiagnostics> = {
  HT901: ({ path }) => ({
    message: `${path} is an Excel workbook, and lists of units are CSV`,
    hint: 'Open it in Excel or WPS, save it as “CSV UTF-8 (comma delimited)” or “CSV (comma delimited)”, and use that .csv file',
  }),
  HT902: ({ first }) => ({
    message: `The list has no column 单位名称${first.length > 0 ? `; its first row is ${quoted(first)}` : ''}`,
    hint: 'Add a header row above the units, e.g. 单位名称,区县,类别,联系人,联系电话; where there are only names, the one line 单位名称 is enough',
  }),
  HT903: () => ({
    message: 'This row has no name of a unit',
    hint: 'Add the name, or take the whole row out',
  }),
  HT904: ({ name, line, first }) => ({
    message: `“${name}” is in the list twice, first in line ${line}${first === undefined ? '' : `, written “${first}”`}`,
    hint: 'Take one out; where they are two units, put the place before the name, e.g. 东城区中心小学, 西城区中心小学',
  }),
  HT905: ({ name, kind }) => ({
    message: `“${name}” ${noNames[kind].is}`,
    hint: noNames[kind].wayOut,
  }),
  HT906: ({ column, suggestion }) => ({
    message: `There is no column “${column}”; did you mean “${suggestion}”?`,
    hint: `Write “${suggestion}”; where it is something else, give the column another name or take it out`,
  }),
  HT907: ({ column, used }) => ({
    message:
      used === undefined
        ? `The column “${column}” is of no use here and was not read`
        : column === used
          ? `Two columns are called “${column}”, and only the first was read`
          : `“${column}” means the same as “${used}”, and only “${used}” was read`,
  }),
  HT908: ({ name, phone }) => ({
    message: `The telephone number of “${name}” became ${phone}: its digits are lost`,
    hint: 'Set the format of this column to “Text” in Excel, type the numbers again, and save as CSV once more',
  }),
  HT909: ({ column, length, limit }) => ({
    message: `“${column}” has ${length} characters, and ${limit} are the most`,
    hint: 'See whether several rows became one (a quote is missing), or whether the column is wrong',
  }),
  HT910: ({ limit }) => ({
    message: `The list has more than ${limit} units`,
    hint: 'Cut it into several lists, by province or city',
  }),
  HT911: ({ path }) => ({
    message: `There is no unit in ${path}`,
    hint: 'Write one unit a line below the header row',
  }),
  HT912: ({ problem, cells, columns }) => ({
    message:
      problem === 'open-quote'
        ? 'From this row on a double quote is not closed, so nobody can tell the cells apart'
        : `This row has ${cells} cells, and the header row has ${columns} columns`,
    hint:
      problem === 'open-quote'
        ? 'Add the missing quote; where the name itself has quotes, use the Chinese ones “”'
        : 'The name probably has a comma in it: put that cell in double quotes, e.g. "甲医院,乙院区", or write the Chinese comma',
  }),
  HT913: ({ part, key }) => ({
    message:
      part === 'list'
        ? 'A list of units is a list, one unit a line'
        : part === 'item'
          ? 'This should be the name of a unit, or some of name, district, group …'
          : `${key} should be text`,
    hint: 'Write one unit a line with “- ” before it, such as - 市第一人民医院 or - { name: 市中医院, district: 东城区, group: 各医疗机构 }',
  }),
  HT914: ({ count, above, list }) => ({
    message: `From this row on ${count} units have no district, below one of “${above}”${list === 'table' ? ': perhaps its cells were merged' : ''}`,
    hint:
      list === 'yaml'
        ? `Each unit needs a district of its own, such as district: ${above}. Leave it as it is where they belong to none`
        : 'Unmerge them in Excel, select the column, go to its blank cells (Ctrl+G), type = and the arrow up, fill all with Ctrl+Enter, and save as CSV once more. Leave it as it is where they belong to no district',
  }),
  HT915: ({ group, count, suggestion }) => ({
    message: `The plan does not know “${group}”, the group of ${count} unit${count === 1 ? '' : 's'} of the list`,
    hint:
      suggestion === undefined
        ? 'Write a name that the plan uses in its offices, owners or filledBy: by it each unit gets its columns and tasks'
        : `Did you mean “${suggestion}”?`,
  }),
  HT916: ({ form, count, names, fillers }) => ({
    message: `“${form}” is filled in by ${quoted(fillers)} and was not made for ${quoted(names)}${count > names.length ? ` (${count} units in all)` : ''}`,
    hint: `Where one of them should fill it in, write ${quoted(fillers)} as its group (类别) in the list`,
  }),
};
