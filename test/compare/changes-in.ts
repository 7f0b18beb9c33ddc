import { type Change, compareCampaigns, type FieldChange } from '../../src/compare/compare-campaigns.ts';
import { resolveText } from '../campaign/resolve-text.ts';

/** What has changed between two plans, a line for each thing and one, set in, for each of its properties. */
export function changesIn(older: string, newer: string): string {
  const [before, after] = [older, newer].map((text) => {
    const { campaign } = resolveText(text);
    if (!campaign) throw new Error('no campaign');
    return campaign;
  });
  if (!before || !after) throw new Error('two plans are compared');
  return compareCampaigns(before, after).map(lineOf).join('\n');
}

function lineOf(change: Change): string {
  switch (change.kind) {
    case 'added':
      return `+ ${change.after.subject} ${change.after.name}${inside(change.place)}`;
    case 'removed':
      return `- ${change.before.subject} ${change.before.name}${inside(change.place)}`;
    case 'changed': {
      const { move } = change;
      const moved =
        move === undefined ? '' : move.kind === 'order' ? ' (order)' : ` (${move.from} → ${move.to})`;
      return [`~ ${change.after.subject} ${change.after.name}${moved}`, ...change.fields.map(fieldLine)].join(
        '\n',
      );
    }
  }
}

const inside = (place: string | undefined): string => (place === undefined ? '' : ` in ${place}`);

const fieldLine = ({ key, pieces }: FieldChange): string =>
  `    ${key}: ${pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('')}`;
