import type {
  CampaignDiagnostics,
  FormatName,
  IdleReason,
  MissingPart,
  OfficeRelation,
  ProseKindName,
  ShownData,
} from '../../diagnostics/areas/campaign.ts';
import type { AreaWording } from '../wording.ts';

const meant = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Did you mean “${suggestion}”? ${otherwise}`;
const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
const around = (chain: readonly string[]): string => chain.join(' → ');

const relations: { readonly [Relation in OfficeRelation]: string } = { parent: 'parent', member: 'member' };

const shown: { readonly [What in ShownData]: string } = {
  topics: 'topics',
  tasks: 'tasks',
  phases: 'phases',
  leadership: 'leadership',
  duties: 'duties',
  contacts: 'contacts',
  indicators: 'indicators',
};

const missingParts: { readonly [Part in MissingPart]: { readonly name: string; readonly example: string } } =
  {
    number: { name: 'document number', example: 'number: 机关代字〔年份〕序号号' },
    date: { name: 'full date of issue', example: 'date: 2021年1月25日' },
    signers: { name: 'signer, whom reports and requests must name', example: 'signers: [name]' },
    recipients: { name: 'recipient', example: 'recipients: [the higher office]' },
    signatories: {
      name: 'signatory, so that there is no place for the stamp',
      example: 'signatories: [{ post: 县长, name: ×× }]',
    },
  };

const documentNumber = {
  name: 'The document number',
  rule: 'prefix of the office, four-digit year in 〔〕, serial without leading zero or 第, 号 (GB/T 9704-2012, 7.2.5)',
  example: '吉经社管字〔2021〕6号',
};
const numberForms: { readonly [Format in FormatName]: typeof documentNumber } = {
  general: documentNumber,
  letter: documentNumber,
  telegram: documentNumber,
  order: {
    name: 'The number of an order',
    rule: '第, a serial without leading zero, 号; it runs on from year to year',
    example: '第1号',
  },
  minutes: {
    name: 'The number of minutes',
    rule: '第 and 期 around a serial, or a year in 〔〕, a serial and 号',
    example: '第3期 or 〔2026〕3号',
  },
};

const prose: { readonly [Kind in ProseKindName]: string } = {
  notice: 'a notice',
  'implementation-plan': 'a plan',
  'work-report': 'a work report',
  report: 'a report',
  request: 'a request',
  letter: 'a letter',
  order: 'an order',
  minutes: 'minutes',
};

const idle: { readonly [Reason in IdleReason]: { readonly why: string; readonly wayOut: string } } = {
  'not-minutes': {
    why: 'only minutes print who was there',
    wayOut: 'Set kind: minutes, or remove it and say it in the text',
  },
  'not-stamped': {
    why: 'signatories are printed beside a stamp only',
    wayOut: 'Add signature: stamped, or remove it',
  },
  'no-signers': {
    why: 'the head of this format has no place for signers',
    wayOut: 'Remove it; a document to a higher office has format: general',
  },
  'no-head': { why: 'this document has no red head', wayOut: 'Set redHead: true, or remove it' },
  letter: {
    why: 'the imprint of a letter names neither who printed it nor when (GB/T 9704-2012, 10.1)',
    wayOut: 'Remove it, or set format: general',
  },
  'no-recipients': {
    why: 'there are no recipients to move to the imprint',
    wayOut: 'Write recipients, or remove it',
  },
};

export const campaign: AreaWording<CampaignDiagnostics> = {
  HT301: ({ name, suggestion, places, acceptsWords }) => ({
    message: `No office is called “${name}”${places > 1 ? ` (used in ${places} places)` : ''}`,
    hint: meant(
      suggestion,
      `Add it to offices in offices.yaml${acceptsWords ? '; words that name no office are written { words: … }' : ''}`,
    ),
  }),
  HT302: ({ name, first, second }) => ({
    message: `“${name}” is a name of both “${first}” and “${second}”`,
    hint: 'Let one of them keep it, and give the other its full name or another short name',
  }),
  HT303: ({ name }) => ({
    message: `The office “${name}” is listed twice in one file`,
    hint: 'Make one entry of the two',
  }),
  HT304: ({ office, relation, name, suggestion }) => ({
    message: `“${name}”, ${relation === 'member' ? 'a member' : 'the parent'} of “${office}”, is not among the offices`,
    hint: meant(suggestion, `List “${name}” in offices, or leave it out here`),
  }),
  HT305: ({ relation, chain }) => ({
    message: `Offices are each other's ${relations[relation]} in a circle: ${around(chain)}`,
    hint: 'Remove one of these links',
  }),
  HT306: ({ written, corrected }) => ({
    message: `“${written}” writes several offices as one name`,
    hint: `Write a list: ${corrected}`,
  }),
  HT307: () => ({
    message: 'Only one of issuer and issuers can be written',
    hint: 'One issuer is written issuer; several are written issuers, the lead first',
  }),

  HT310: ({ role, known, suggestion }) => ({
    message: `There is no owner role “${role}”`,
    hint: meant(suggestion, `The roles are ${list(known)}; further ones are declared in roles`),
  }),
  HT311: ({ role, inner }) => ({
    message: `The role “${role}” holds further roles, so offices cannot be given to it directly`,
    hint: `Use one of the roles inside: ${list(inner)}`,
  }),
  HT312: ({ key, known }) => ({
    message: `This campaign declares its own roles, and “${key}” is not one of them`,
    hint: `Use owners: { ${known[0] ?? 'role'}: office }, or add { id: ${key}, title: … } to roles`,
  }),
  HT313: ({ id }) => ({
    message: `The id “${id}” is used twice among roles and fields`,
    hint: 'Give one of them another id: columns are told apart by it',
  }),
  HT314: ({ id }) => ({
    message: `“${id}” is the name of a built-in column and cannot be the id of a role or field`,
    hint: 'Choose another id',
  }),
  HT315: ({ role }) => ({
    message: `The offices of the role “${role}” are given twice`,
    hint: 'Keep one place, with all offices in one list',
  }),
  HT316: ({ field, known, suggestion }) => ({
    message: `There is no field “${field}”`,
    hint: meant(
      suggestion,
      known.length > 0
        ? `The fields are ${list(known)}; further ones are declared in fields`
        : `Declare it first: fields: [${field}]`,
    ),
  }),

  HT320: ({ id }) => ({
    message: `The id “${id}” is used twice`,
    hint: 'Give one of them another id, and follow it where it is referred to',
  }),
  HT325: ({ text }) => ({
    message: `The deadline “${text}” could not be read; it is printed as written and left out of date checks`,
    hint: `If there is a latest date, write { text: ${text}, by: the date }, such as 2024-03-04`,
  }),
  HT326: ({ written }) => ({
    message: `Only facts can be referred to here, not ${written}`,
    hint: 'Write it in facts and refer to it as 【事实：name】',
  }),

  HT330: ({ id, suggestion }) => ({
    message: `The annex “${id}” is not a document of this campaign`,
    hint: meant(
      suggestion,
      'Write the id of a document; a paper that is only listed is written { listed: its name }',
    ),
  }),
  HT331: ({ id }) => ({ message: `The annex “${id}” is listed twice`, hint: 'Remove one of the two' }),
  HT332: ({ chain }) => ({
    message: `A document is an annex of itself: ${around(chain)}`,
    hint: 'Remove one of them from the annexes',
  }),
  HT333: ({ name }) => ({
    message: `Two documents would be written to the same file “${name}”`,
    hint: 'Give one of them another name with file:',
  }),
  HT334: ({ title, missing }) => ({
    message: `“${title}” is final but has no ${missingParts[missing].name}`,
    hint: `Write ${missingParts[missing].example}; while it is not settled, set status: draft`,
  }),
  HT335: ({ number, format, corrected }) => ({
    message: `${numberForms[format].name} “${number}” is not in form: ${numberForms[format].rule}`,
    hint: `Write it as ${corrected ?? numberForms[format].example}`,
  }),
  HT336: ({ number, numberYear, dateYear }) => ({
    message: `The document number “${number}” is of ${numberYear}, but the document is dated ${dateYear}`,
    hint: 'Correct one of the two',
  }),
  HT337: ({ title }) => ({
    message: `Nobody issues “${title}”, so its red head and signature cannot be printed`,
    hint: 'Write issuer: in the document or campaign; to print neither, write redHead: false and signature: none',
  }),
  HT338: ({ id, suggestion }) => ({
    message: `There is no topic with the id “${id}”`,
    hint: meant(suggestion, 'Write the id of a topic; give the topic one if it has none'),
  }),
  HT339: ({ id, suggestion }) => ({
    message: `The form “${id}” is not a document of this campaign`,
    hint: meant(suggestion, 'Write the id of a document'),
  }),

  HT340: ({ name, blank, suggestion }) => ({
    message: `There is nothing called “${name}” that a column could show`,
    hint: meant(suggestion, `A column to be filled in by hand is written ${blank}`),
  }),
  HT341: ({ id }) => ({
    message: `The column id “${id}” is used twice in this table`,
    hint: 'Give one of the columns another id',
  }),
  HT342: ({ column, name, ambiguous, suggestion }) => ({
    message: ambiguous
      ? `“${column}” is computed from “${name}”, but several columns are called that`
      : `“${column}” is computed from “${name}”, which is not a column of this table`,
    hint: ambiguous
      ? 'Give each of these columns an id and use that here'
      : meant(suggestion, 'Write the id of another column of this table'),
  }),
  HT343: ({ chain }) => ({
    message: `Columns are computed from one another in a circle: ${around(chain)}`,
    hint: 'Remove one of these from its sum or ratio',
  }),
  HT344: ({ levels, most }) => ({
    message: `The table header has ${levels} levels of titles; ${most} is the most`,
    hint: 'Use fewer groups within each other',
  }),
  HT345: ({ name, suggestion }) => ({
    message: `This table has no column with the id “${name}”`,
    hint: meant(suggestion, 'The keys of cells are column ids; give the column one if it has none'),
  }),
  HT346: ({ id }) => ({
    message: `The id “${id}” is used twice in this table`,
    hint: 'Give one of the two another id',
  }),
  HT347: ({ title }) => ({
    message: `The table “${title}” has no columns`,
    hint: 'Write columns, for example [no, row, { title: 工作进展 }]',
  }),
  HT348: ({ column, name }) => ({
    message: `“${column}” cannot be computed from “${name}”: that column holds no figures`,
    hint: 'Write the id of a column that holds figures',
  }),
  HT349: ({ name, known, suggestion }) => ({
    message: `There is no set of columns named “${name}”`,
    hint: meant(
      suggestion,
      known.length > 0
        ? `The sets are ${list(known)}; a single column is written as columns: [${name}]`
        : `Write it: columnSets: { ${name}: [no, row, remark] }; a single column is written as columns: [${name}]`,
    ),
  }),

  HT350: ({ words }) => ({
    message: `A report asks for a decision: “${words}”; a report must not hold a request`,
    hint: 'Write a document of its own with kind: request, or end the report with 特此报告',
  }),
  HT351: () => ({
    message: 'The note of a request names nobody to call',
    hint: 'Add note: 联系人：××，电话：0432-12345678',
  }),
  HT352: ({ mark, written, urgencies, corrected }) => ({
    message:
      mark === 'secrecy'
        ? `The secrecy “${written}” is not in form: 绝密, 机密 or 秘密, ★ and a period`
        : mark === 'urgency'
          ? `The urgency “${written}” is not known: this format has ${list(urgencies)}`
          : `The copy number “${written}” is not in form: six digits`,
    hint: `Write ${mark}: ${
      mark === 'secrecy'
        ? (corrected ?? '机密★5年')
        : mark === 'urgency'
          ? (corrected ?? urgencies[0] ?? '')
          : `"${corrected ?? '000001'}"`
    }`,
  }),
  HT353: ({ secrecy }) => ({
    message: `This document is “${secrecy}” and has no copy number, which a classified one must have`,
    hint: 'Add copyNumber: "000001"; where copies are numbered by a machine, pass over this',
  }),
  HT354: ({ key, reason }) => ({
    message: `${key} has no effect: ${idle[reason].why}`,
    hint: idle[reason].wayOut,
  }),
  HT355: ({ title, word, kind, meant, ownWord, isLetter }) => ({
    message: `“${title}” is ${prose[kind]} (kind: ${kind}), but its title ends in ${word}`,
    hint: `Set kind: ${meant}${isLetter && meant !== 'letter' ? ' and format: letter' : ''}, or let the title end in ${ownWord}`,
  }),
  HT356: ({ format, kind, onlyFor }) => ({
    message: `format: ${format} is made for kind: ${onlyFor}, but this is ${prose[kind]} (kind: ${kind})`,
    hint: `Set kind: ${onlyFor}, or remove format`,
  }),
  HT357: ({ face, blankPage }) => ({
    message: `face: ${face} and blankPage: ${blankPage} of the imprint exclude each other`,
    hint:
      face === 'last'
        ? 'Remove blankPage, or set face: even'
        : 'Remove blankPage (there is a blank page where one is needed), or set face: last',
  }),
  HT358: ({ kind, count, first }) => ({
    message: `This is ${prose[kind]} to ${count} offices; a document to a higher office has one recipient in principle`,
    hint: `Keep one, e.g. recipients: [${first}]; the others get copies, in cc of imprint`,
  }),

  HT360: ({ subject, suggestion }) => ({
    message: `“${subject}” is nothing that can be referred to`,
    hint: meant(
      suggestion,
      'A reference begins with 事实, 数据, 附件, 专题, 任务, 措施, 单位, 阶段, 报送, 指标 or 个数; 【【 prints a bracket',
    ),
  }),
  HT361: ({ subject, target, known, suggestion }) => ({
    message: `There is no ${subject} called “${target}”`,
    hint: meant(
      suggestion,
      known.length > 0
        ? `There ${known.length === 1 ? 'is only' : 'are'} ${list(known)}`
        : subject === '事实'
          ? `Declare it first: facts: { ${target}: … }`
          : subject === '数据'
            ? `Declare it first: figures: { ${target}: number and unit }`
            : `References use ids: give the ${subject} one first`,
    ),
  }),
  HT362: ({ target, property, possible, suggestion }) => ({
    message:
      property === ''
        ? `The reference to “${target}” does not say to what of it`
        : `“${target}” has no “${property}” to refer to`,
    hint: meant(
      suggestion,
      possible.length > 0 ? `After 的 may stand ${list(possible)}` : `Refer to “${target}” alone, without 的`,
    ),
  }),
  HT363: ({ target, property }) => ({
    message: `“${target}” has no ${property}, so there is nothing to print here`,
    hint: `Give “${target}” its ${property}, or remove the reference`,
  }),
  HT364: ({ written }) => ({
    message: `A bracket is not closed: ${written}`,
    hint: 'A reference ends with 】 on the same line; 【【 prints a bracket',
  }),
  HT365: ({ written }) => ({
    message: `${written} has no colon, so it refers to nothing`,
    hint: 'Write a reference like 【事实：name】; 【【 prints a bracket',
  }),
  HT366: ({ target, title }) => ({
    message:
      title === undefined
        ? `“${target}” is not an annex of any document, so it has no number`
        : `“${target}” is not among the annexes of “${title}”, so it has no number`,
    hint: `Add “${target}” to annexes, or refer to its title: 【附件：${target}的标题】`,
  }),

  HT370: ({ task }) => ({
    message: `The task “${task}” has no owner, while other tasks have one`,
    hint: 'Give it an owner; write / if there really is none',
  }),
  HT371: ({ role, office }) => ({
    message: `“${office}” is listed twice under “${role}”`,
    hint: 'Remove one of the two',
  }),
  HT372: ({ what }) => ({
    message: `This part shows ${shown[what]}, but the campaign has none`,
    hint: 'Write them, or remove this part',
  }),

  HT390: ({ id, suggestion }) => ({
    message: `The form “${id}” in the body is no document of this campaign`,
    hint: meant(suggestion, 'form takes the id of a table among the documents'),
  }),
  HT391: ({ id }) => ({
    message: `“${id}” is no table and cannot stand in a body`,
    hint: 'A body holds tables only; list a whole document under annexes',
  }),
  HT392: ({ id }) => ({
    message: `The form “${id}” would be printed twice in one document`,
    hint: 'Keep one of them: in the body, or as an annex',
  }),
  HT393: ({ section }) => ({
    message: `There is nothing under “${section}”, so only a heading would be printed`,
    hint: 'Give it text, show or form, or remove it until you know what it should say',
  }),
  HT394: () => ({
    message: 'This part has no heading, so runIn does nothing',
    hint: 'Add section: with a heading, or remove runIn',
  }),
};
