import type { LeadershipGroup } from '../campaign/campaign.ts';
import type { Block, Paragraph } from '../document/document.ts';
import { plainText } from './blank-names.ts';
import type { Context } from './context.ts';
import { paragraphsOf } from './heading.ts';
import { optionalProse } from './prose.ts';
import type { ShowPlace } from './show.ts';
import { declareTemplate } from './template/declaration.ts';
import { render } from './template/render.ts';
import { list, optionalText, record, text } from './template/shape.ts';

export const leadershipTemplate = declareTemplate({
  name: 'sections/leadership',
  about: '组织机构',
  view: record({
    title: optionalText('机构名称'),
    intro: optionalText('引言'),
    groups: list(
      '职务相同的人员',
      record({
        label: text('职务，已用全角空格撑到同宽，如“组　长”'),
        space: text('与“职务：”同宽的全角空格'),
        members: list(
          '人员',
          record({ name: text('姓名，两字名已加空格对齐'), post: optionalText('所任职务') }),
        ),
        text: optionalText('不逐一列名的人员'),
      }),
    ),
    office: optionalText('办公室的设置'),
  }),
  places: { intro: 'paragraphs', members: 'paragraphs', office: 'paragraphs' },
});

/** `show: leadership`: 组　长：姓名　职务, a paragraph each, the labels as wide as the widest. */
export function showLeadership({ origin }: ShowPlace, context: Context): readonly Block[] {
  const { leadership } = context.campaign;
  if (!leadership) return [];
  const labelWidth = commonWidth(leadership.groups.map(({ role }) => role));
  const members = leadership.groups.flatMap((group) => group.members);
  const nameWidth = commonWidth(members.map(({ name }) => name));
  const view = {
    title: leadership.title,
    intro: optionalProse(leadership.intro, context),
    groups: leadership.groups.map((group) => viewGroup(group, { labelWidth, nameWidth }, context)),
    office: optionalProse(leadership.office, context),
  };
  const needed = leadership.groups.length > 0 ? (['members'] as const) : [];
  const { places } = render(context.templates, leadershipTemplate, view, context.report, needed);
  return [
    ...paragraphsOf(places.intro, origin),
    ...paragraphsOf(places.members, origin).map(hanging),
    ...paragraphsOf(places.office, origin),
  ];
}

/** Labels longer than this leave too little room beside them. In characters. */
const longestHanging = 12;

/** A list that is longer than a line goes on under its first name, not under the label (组　长：) or the space for it. */
function hanging(paragraph: Paragraph): Paragraph {
  const [lead] = /^(?:\u3000+|[^：:]+[：:])/u.exec(plainText(paragraph.inlines)) ?? [''];
  const characters = widthOf(lead);
  return characters === 0 || characters > longestHanging
    ? paragraph
    : { ...paragraph, indent: 'hanging', hangingCharacters: characters };
}

function viewGroup(
  { role, members, text: others }: LeadershipGroup,
  { labelWidth, nameWidth }: { readonly labelWidth: number; readonly nameWidth: number },
  context: Context,
) {
  return {
    label: spread(role, labelWidth),
    space: fullWidthSpace.repeat(labelWidth + 1),
    members: members.map(({ name, post }) => ({ name: spread(name, nameWidth), post })),
    text: optionalProse(others, context),
  };
}

const fullWidthSpace = '\u3000';

/** Width in full-width characters; Latin letters and digits take half of one. */
const widthOf = (text: string): number =>
  Math.ceil([...text].reduce((width, character) => width + (character <= '\u007e' ? 0.5 : 1), 0));

/** Longer labels and names stand out of the line rather than pull all others apart. */
const widestAligned = 4;

const commonWidth = (texts: readonly string[]): number =>
  texts
    .map(widthOf)
    .reduce((widest, width) => (width <= widestAligned ? Math.max(widest, width) : widest), 0);

/** Two characters are pulled apart (组　长), as in printed rosters; what else is too short is filled at its end. */
function spread(text: string, width: number): string {
  const missing = width - widthOf(text);
  if (missing <= 0) return text;
  const [first, second, ...more] = text;
  const space = fullWidthSpace.repeat(missing);
  return second !== undefined && more.length === 0 && widthOf(text) === 2
    ? `${first}${space}${second}`
    : `${text}${space}`;
}
