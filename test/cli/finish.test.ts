import { expect, test } from 'vitest';
import { createWorld, soundCampaign } from './world.ts';

test('the last line names what is gravest, not what stands first', async () => {
  const world = createWorld({
    'plans/秸秆/campaign.yaml': soundCampaign.replace('每日巡查重点地块。', '每日巡查,重点地块。'),
    // Before everything in a file by its place: a part that is not known is told, and is no warning.
    'plans/秸秆/单位.csv': '序号,单位名称,备注甲\n1,某农场,无\n',
  });
  const { out, talk } = await world.run('render 秸秆 --units plans/秸秆/单位.csv --dry-run --format short');
  const warning = /: warning (?<code>HT\d+)/u.exec(out)?.groups?.code;
  expect(out).toMatch(/: info HT/u);
  expect(warning).toBeDefined();
  expect(talk).toContain(`hongtou explain ${warning}`);
});
