import type { CampaignDiagnostics, OfficeRelation, ShownData } from '../../diagnostics/areas/campaign.ts';
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

export const campaign: AreaWording<CampaignDiagnostics> = {
  HT301: ({ name, suggestion, places, acceptsWords }) => ({
    message: `No office is called “${name}”${places > 1 ? ` (used in ${places} places)` : ''}`,
    hint: meant(
      suggestion,
      `Add it to offices in offices.yaml or in this campaign${acceptsWords ? '; words that name no office are written { words: … }' : ''}`,
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
    message: `“${id}” is not a document of this campaign`,
    hint: meant(
      suggestion,
      'Write the id of a document; an annex that is only listed is written { listed: its name }',
    ),
  }),
  HT331: ({ id }) => ({ message: `“${id}” is bound into one document twice`, hint: 'Remove one of the two' }),
  HT332: ({ chain }) => ({
    message: `A document is bound into itself: ${around(chain)}`,
    hint: 'Remove one of them from annexes or attached',
  }),
  HT333: ({ name }) => ({
    message: `Two documents would be written to the same file “${name}”`,
    hint: 'Give one of them another name with file:',
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
  HT366: ({ target, title, isAttached }) => ({
    message:
      title === undefined
        ? `“${target}” is not an annex of any document, so it has no number`
        : `“${target}” is not among the annexes of “${title}”, so it has no number`,
    hint: isAttached
      ? `It follows the text (attached) and has no number; refer to its title: 【附件：${target}的标题】`
      : `Add “${target}” to annexes, or refer to its title: 【附件：${target}的标题】`,
  }),

  HT370: ({ task }) => ({
    message: `The task “${task}” has no owner, while other tasks have one`,
    hint: 'Give it an owner; write / if there really is none',
  }),
  HT371: ({ role, office, lead }) => ({
    message:
      lead === undefined
        ? `“${office}” is listed twice under “${role}”`
        : `“${office}” is listed under “${lead}” and under “${role}”`,
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
