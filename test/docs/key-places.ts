/** A heading of the table of all keys. */
interface Place {
  readonly zh: string;
  readonly en: string;
  /** Where the JSON schema lists these keys; several places have the same ones. */
  readonly at: readonly string[];
  /** Groups whose keys are listed there instead. */
  readonly shared?: readonly string[];
  /** Each key belongs to a form of its own, so that none is required of all. */
  readonly forms?: true;
}

const itemsOf = (path: string): string => `${path}/anyOf/0/items`;
const work = '#/properties/defaults';
const every = '#/definitions/proseDocument';
const form = '#/definitions/formDocument';
const look = '#/definitions/look/anyOf/0';
const leadership = '#/properties/leadership';
const group = `${itemsOf(`${leadership}/properties/groups`)}/anyOf/0`;
const role = `${itemsOf('#/properties/roles')}/anyOf/1`;
const owners = '#/definitions/owners/anyOf';

/** The order of the manual. Every place of the schema stands here once; the test sees to that. */
export const places: readonly Place[] = [
  { zh: '最外层', en: 'The outermost level', at: ['#'] },
  {
    zh: '单位（offices 各项，offices.yaml）',
    en: 'Offices (offices, offices.yaml)',
    at: ['#/definitions/office/anyOf/1'],
  },
  {
    zh: '本机关（bureau，bureau.yaml）',
    en: 'The bureau (bureau, bureau.yaml)',
    at: ['#/properties/bureau'],
  },
  { zh: '样式（look）', en: 'A look (look)', at: [look] },
  { zh: '字体（fonts）', en: 'Fonts (fonts)', at: [`${look}/properties/fonts`] },
  { zh: '字号（sizes）', en: 'Type sizes (sizes)', at: [`${look}/properties/sizes`] },
  { zh: '页边距（margins）', en: 'Margins (margins)', at: [`${look}/properties/margins`] },
  { zh: '页码（pageNumber）', en: 'The page number (pageNumber)', at: [`${look}/properties/pageNumber`] },
  {
    zh: '责任类型（roles 各项）',
    en: 'Owner roles (roles)',
    at: [role, `${itemsOf(`${role}/properties/roles`)}/anyOf/1`],
  },
  {
    zh: '自定义栏目（fields 各项）',
    en: 'Fields (fields)',
    at: [`${itemsOf('#/properties/fields')}/anyOf/1`],
  },
  {
    zh: '数据（figures 各项）',
    en: 'Figures (figures)',
    at: ['#/definitions/figure/anyOf/1'],
  },
  {
    zh: '专题、任务、措施和 defaults 都有的',
    en: 'Of topics, tasks, measures and defaults alike',
    at: [work],
  },
  {
    zh: '照印的责任人（写在单位的位置）',
    en: 'Words in the place of an owner',
    at: [`${owners}/0/anyOf/1`, `${owners}/1/anyOf/0/items/anyOf/1`],
  },
  {
    zh: '时限（deadline、period、when、every）',
    en: 'Deadlines (deadline, period, when, every)',
    at: ['#/definitions/deadline/anyOf/1'],
  },
  { zh: '专题（topics 各项）', en: 'Topics (topics)', at: ['#/definitions/topic'], shared: [work] },
  { zh: '任务（tasks 各项）', en: 'Tasks (tasks)', at: ['#/definitions/task/anyOf/1'], shared: [work] },
  {
    zh: '措施（measures 各项）',
    en: 'Measures (measures)',
    at: ['#/definitions/measure/anyOf/1'],
    shared: [work],
  },
  { zh: '阶段（phases 各项）', en: 'Phases (phases)', at: ['#/definitions/phase'] },
  { zh: '组织机构（leadership）', en: 'Leadership (leadership)', at: [leadership] },
  { zh: '组成人员（groups 各项）', en: 'Its groups (groups)', at: [group] },
  {
    zh: '人员（members 各项）',
    en: 'Their members (members)',
    at: [`${itemsOf(`${group}/properties/members`)}/anyOf/1`],
  },
  { zh: '报送要求（duties 各项）', en: 'Duties (duties)', at: [`${itemsOf('#/properties/duties')}/anyOf/0`] },
  { zh: '联系人（contacts 各项）', en: 'Contacts (contacts)', at: ['#/definitions/contact'] },
  {
    zh: '指标（indicators 各项）',
    en: 'Indicators (indicators)',
    at: [`${itemsOf('#/properties/indicators')}/anyOf/0`],
  },
  { zh: '公文、方案、汇报（documents 各项）', en: 'Documents of prose (documents)', at: [every] },
  {
    zh: '签署人（signatories 各项）',
    en: 'Who signs with a stamp (signatories)',
    at: [`${itemsOf(`${every}/properties/signatories`)}/anyOf/1`],
  },
  {
    zh: '参会人员（attendance）',
    en: 'Who was at the meeting (attendance)',
    at: [`${every}/properties/attendance`],
  },
  { zh: '正文（body 各项）', en: 'The body (body)', at: ['#/definitions/section'] },
  { zh: '展示（show）', en: 'Showing data (show)', at: ['#/definitions/section/properties/show/anyOf/1'] },
  {
    zh: '只列名称的附件（annexes 各项）',
    en: 'Annexes that are only listed (annexes)',
    at: [`${itemsOf(`${every}/properties/annexes`)}/anyOf/1`],
  },
  { zh: '版记（imprint）', en: 'The imprint (imprint)', at: [`${every}/properties/imprint/anyOf/1`] },
  { zh: '表格（documents 各项）', en: 'Tables (documents)', at: [form] },
  {
    zh: '表前、表后项目（head、foot 各项）',
    en: 'Above and below a table (head, foot)',
    at: ['#/definitions/formSlot/anyOf/1'],
  },
  {
    forms: true,
    zh: '行从哪里来（rows）',
    en: 'Where rows come from (rows)',
    at: [1, 2, 3, 4].map((option) => `${form}/properties/rows/anyOf/${option}`),
  },
  {
    forms: true,
    zh: '逐行写出（rows 各项）',
    en: 'Rows written out (rows)',
    at: [
      '#/definitions/row/anyOf/5',
      '#/definitions/rowGroup',
      ...[2, 3, 4].map((option) => `#/definitions/row/anyOf/${option}`),
    ],
  },
  { zh: '栏（columns 各项）', en: 'Columns (columns)', at: ['#/definitions/column/anyOf/2'] },
  { zh: '一组栏（columns 各项）', en: 'Groups of columns (columns)', at: ['#/definitions/columnGroup'] },
  { zh: '别的文件', en: 'Another file', at: ['#/definitions/include'] },
];
