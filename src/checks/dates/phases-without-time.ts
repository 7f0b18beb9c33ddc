import type { Campaign, Phase } from '../../campaign/campaign.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { proseAsRead } from '../prose/as-read.ts';

/** What tells when a phase is, in its own words: a date, or that it goes on all the time. */
const saysWhen =
  /\d年|\d月|\d日|年[底初末]|月[底初末]|季度|半年|[上中下]旬|全年|全程|长期|贯穿|始终|同步|常态|日常|平时|每[年月周季]|随时|结束后|期间/u;

/** HT492, once: phases that have a time beside phases of which nothing says when they are. */
export const phasesWithoutTime: Check = {
  run(campaign, report) {
    const { phases, incomplete } = campaign;
    if (phases.some(({ origin }) => incomplete?.has(origin)) || !phases.some(({ period }) => period)) return;
    const open = phases.filter((phase) => !isTimed(phase, campaign));
    const [first] = open;
    if (!first) return;
    const named = { phases: open.map(({ title }) => title) };
    report(diagnostic('HT492', named, first.origin.at('title')));
  },
};

function isTimed({ period, title, text, phases, origin }: Phase, campaign: Campaign): boolean {
  if (period || saysWhen.test(title) || phases.some((inner) => isTimed(inner, campaign))) return true;
  return text !== undefined && saysWhen.test(proseAsRead(text, origin.at('text'), campaign).text);
}
