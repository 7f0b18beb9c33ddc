import type { Campaign, Owner, Phase, WorkItem } from '../../src/campaign/campaign.ts';
import type {
  BodyPart,
  ColumnPlan,
  DocumentPlan,
  FormPlan,
  ProsePlan,
  RowPlan,
} from '../../src/campaign/document-plan.ts';
import { printedName } from '../../src/campaign/office.ts';
import { resolveProse } from '../../src/campaign/prose.ts';
import type { Deadline } from '../../src/text/deadline.ts';

/** A resolved campaign as text that a reader can hold against its plan. */
export function outline(campaign: Campaign): string {
  const read = (text: string, annexes: readonly string[] = []): string =>
    resolveProse(text, campaign, { ids: annexes })
      .map((piece) => piece.text)
      .join('');
  const lines = [
    `${campaign.name}（${campaign.period?.text ?? '无期限'}）`,
    `发文机关：${campaign.issuers.map(({ name }) => name).join('、')}`,
    `单位：${campaign.offices.map((office) => printedName(office) + (office.group ? '*' : '')).join('、')}`,
    ...campaign.topics.flatMap((topic) => [
      ...workItem('专题', topic, read),
      ...topic.tasks.flatMap((task) => [
        ...indent(workItem('任务', task, read)),
        ...task.measures.flatMap((measure) => indent(indent(workItem('措施', measure, read)))),
      ]),
    ]),
    ...campaign.phases.flatMap((phase) => phaseLines(phase, read)),
    ...campaign.duties.map(
      (duty) =>
        `报送 ${duty.title}：${names(duty.from)} → ${names(duty.to)}，${deadline(duty.when)} ${duty.holidays ?? ''}`,
    ),
    ...campaign.documents.flatMap((document) => ['', ...documentLines(document, read)]),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

type Read = (text: string, annexes?: readonly string[]) => string;

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);
const names = (owners: readonly Owner[]): string =>
  owners.map((owner) => (owner.kind === 'office' ? printedName(owner.office) : `“${owner.text}”`)).join('、');
const deadline = (one: Deadline | undefined): string =>
  one ? `${one.text}${one.understood ? ` [${one.parts.map(({ kind }) => kind).join(' ')}]` : ' [?]'}` : '';

function workItem(word: string, item: WorkItem & { readonly text?: string }, read: Read): readonly string[] {
  const id = item.id.startsWith('#') ? '' : `（${item.id}）`;
  const head = `${word}${id} ${[item.title, item.text && read(item.text)].filter(Boolean).join('：')}`;
  const owners = Object.entries(item.owners).map(([role, list]) => `${role}：${names(list)}`);
  const fields = Object.entries(item.fields).map(
    ([field, text]) => `${field}＝${read(text).replaceAll('\n', '/')}`,
  );
  const more = [...owners, ...item.deadlines.map(deadline), item.deliverable, item.remark, ...fields].filter(
    Boolean,
  );
  return [head, ...(more.length > 0 ? [`  ${more.join('；')}`] : [])];
}

function phaseLines(phase: Phase, read: Read): readonly string[] {
  const text = phase.text ? `：${read(phase.text)}` : '';
  const head = `阶段 ${phase.title} ${deadline(phase.period)}${text}`;
  return [head, ...phase.phases.flatMap((inner) => indent(phaseLines(inner, read)))];
}

function documentLines(document: DocumentPlan, read: Read): readonly string[] {
  const { kind, id, status, mark, paper, orientation } = document;
  const title = document.titleLines?.join('／') ?? document.title;
  const head = [kind, id.startsWith('#') ? '' : id, status, mark, paper, orientation]
    .filter(Boolean)
    .join(' ');
  return [
    `【${head}】${title}`,
    ...indent('body' in document ? proseLines(document, read) : formLines(document, read)),
  ];
}

function proseLines(plan: ProsePlan, read: Read): readonly string[] {
  const { imprint, annexes, listedAnnexes } = plan;
  return [
    `版头 ${plan.redHead} 字号 ${plan.number ?? '—'} 署名 ${plan.signature} ${plan.issuers.map(printedName).join('、')}`,
    `主送 ${plan.salutation ?? plan.recipients.join('、')} 日期 ${JSON.stringify(plan.date ?? {})}`,
    ...plan.body.flatMap((part) => bodyLines(part, (text) => read(text, annexes))),
    ...(annexes.length > 0 ? [`附件 ${annexes.join('、')}`] : []),
    ...(listedAnnexes ?? []).map((annex) => `只列名称 ${annex.title}`),
    ...(imprint
      ? [
          `版记 ${[...imprint.cc, imprint.office && printedName(imprint.office), imprint.copies, ...(imprint.others ?? [])].join(' ')}`,
        ]
      : []),
  ];
}

function bodyLines(part: BodyPart, read: Read): readonly string[] {
  const { section, intro, text, show, numbering, runIn } = part;
  const words = [intro, text].flatMap((one) => (one === undefined ? [] : [read(one)]));
  const marks = [
    section && `§${section}`,
    numbering,
    runIn && '接排',
    ...words,
    show && `→ ${JSON.stringify(show)}`,
  ];
  return [
    marks.filter(Boolean).join(' '),
    ...part.sections.flatMap((inner) => indent(bodyLines(inner, read))),
  ];
}

function formLines(plan: FormPlan, read: Read): readonly string[] {
  const slots = [...plan.head, ...plan.foot].map(({ label, fill }) => `${label}(${fill})`);
  const rows = plan.rows.kind === 'explicit' ? '' : JSON.stringify(plan.rows, onlyNames);
  return [
    ...(slots.length > 0 ? [`填 ${slots.join(' ')}`] : []),
    ...plan.columns.flatMap(columnLines),
    `行 ${rows} 空白行 ${plan.blankRows} 单位行 ${plan.unitRow} 栏号 ${plan.columnNumbers}`,
    ...(plan.rows.kind === 'explicit' ? indent(plan.rows.rows.flatMap(rowLines)) : []),
    ...plan.notes.map((note) => `注 ${read(note)}`),
  ];
}

const onlyNames = (key: string, value: unknown): unknown =>
  key === 'offices' && Array.isArray(value) ? value.map(printedName) : value;

function columnLines(column: ColumnPlan): readonly string[] {
  if (column.kind === 'group')
    return [`栏组 ${column.title}`, ...indent(column.columns.flatMap(columnLines))];
  const { id, title, content, unit, sum, ratio, merge, filledBy } = column;
  const shows =
    content.kind === 'owners'
      ? `owners(${content.roles.join(' ')}${content.labels ? ' 注明' : ''})`
      : content.kind;
  const rest = [unit, sum && `=${sum.join('+')}`, ratio && `=${ratio.join('÷')}`, merge && '合并', filledBy];
  return [`栏 ${[title.replaceAll('\n', '／'), `#${id}`, shows, ...rest].filter(Boolean).join(' ')}`];
}

function rowLines(row: RowPlan): readonly string[] {
  if (row.kind === 'group') return [`组 ${row.title}`, ...indent(row.rows.flatMap(rowLines))];
  if (row.kind === 'blank') return [`空白 ${row.count}`];
  return [
    `${row.kind === 'total' ? '合计' : '行'} ${row.title} ${row.kind === 'row' ? JSON.stringify(row.cells) : ''}`,
  ];
}
