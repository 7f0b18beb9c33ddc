import { describe, expect, test } from 'vitest';
import { runCrossChecks } from '../../../src/checks/run-checks.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { resolveText } from '../../campaign/resolve-text.ts';
import { createWorld, soundCampaign } from '../../cli/world.ts';
import { findIn } from './find-in-plan.ts';

const document = (number: string, title = '甲通知', kind = 'notice'): string =>
  `{ kind: ${kind}, title: ${title}, number: ${number}, body: [略。] }`;
const plan = (...documents: readonly string[]): string => `documents: [${documents.join(', ')}]`;

describe('a number of two documents', () => {
  test('in one campaign', () => {
    const [one, other] = [document('某教字〔2026〕5号'), document('某教字〔2026〕5号', '乙通知')];
    expect(findIn(plan(one, other))).toEqual(['HT439 某教字〔2026〕5号']);
    expect(findIn(plan(one, document('某教字〔2026〕6号', '乙通知')))).toEqual([]);
    expect(findIn(plan(document('某教字〔2026〕×号'), document('某教字〔2026〕×号', '乙通知')))).toEqual([]);
  });

  const across = (...plans: readonly string[]): readonly Diagnostic[] => {
    const found: Diagnostic[] = [];
    const campaigns = plans.map(
      (text, index) =>
        resolveText(`hongtou: 1\nname: 安全${index}\nissuer: 局${index}\noffices: [局${index}]\n${text}`)
          .campaign,
    );
    runCrossChecks(campaigns, (one) => found.push(one));
    return found;
  };
  test('in two campaigns', () => {
    const numbered = plan(document('某教字〔2026〕5号'));
    const found = across(numbered, numbered, plan(document('某教字〔2026〕6号')));
    expect(found.map(({ code, parameters }) => [code, parameters])).toEqual([
      ['HT439', { number: '某教字〔2026〕5号', other: '甲通知' }],
    ]);
    expect(found[0]?.related).toHaveLength(1);
  });
  test('a number without a prefix belongs to one office', () => {
    const minutes = plan(document('第3期', '会议纪要', 'minutes'));
    expect(across(minutes, minutes)).toEqual([]);
  });
});

describe('campaigns that are checked together', () => {
  const numbered = `${soundCampaign}
  - { kind: notice, title: 关于开展巡查的通知, number: 某农字〔2026〕5号, body: [请抓好落实。] }
`;
  const silence = numbered.replace(
    '  - { kind: notice',
    '  # hongtou-ignore HT439: 联合编号\n  - { kind: notice',
  );
  const files = { 'plans/a/campaign.yaml': numbered, 'plans/b/campaign.yaml': numbered };

  test.each(['check', 'render'])('%s tells of it at the later one', async (command) => {
    const { out } = await createWorld(files).run(`${command} --format short`);
    expect(out).toMatch(/^plans\/b\/campaign\.yaml:\d+:\d+: warning HT439 .*\n$/u);
    expect((await createWorld(files).run(`${command} a --format short`)).out).toBe('');
  });
  test('a comment silences it, and is idle only where all were read', async () => {
    const silenced = createWorld({ ...files, 'plans/b/campaign.yaml': silence });
    expect((await silenced.run('check --format short')).out).toBe('');
    expect((await silenced.run('check b --format short')).out).toBe('');
    const idle = createWorld({ 'plans/b/campaign.yaml': silence });
    expect((await idle.run('check --format short')).out).toMatch(/warning HT192/u);
  });
});
