import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWorld, soundCampaign, type World } from './world.ts';

const plan = 'plans/秸秆/campaign.yaml';
const document = 'out/秸秆/秸秆禁烧专项行动实施方案.docx';
/** With a finding that is no error. */
const slip = soundCampaign.replace('每日巡查重点地块。', '每日巡查,重点地块。');

async function rendered(campaign = slip): Promise<World> {
  const world = createWorld({ [plan]: campaign });
  await world.run('render');
  return world;
}

/** Runs it on a disk that nothing is written to: what is remembered needs no writing. */
const again = (world: World, words = 'render') =>
  world.run(words, { disk: () => Promise.reject(new Error('it was rendered again')) });

test('a run of which nothing has changed tells the same and does nothing', async () => {
  const world = createWorld({ [plan]: slip });
  const first = await world.run('render --format short');
  const second = await again(world, 'render --format short');
  expect(first.out).toContain('HT460');
  expect([second.code, second.out]).toEqual([first.code, first.out]);
  expect(second.talk).toContain(`无变化  ${document}`);
  // Findings are told in whichever language and format is asked for.
  const other = await again(world, 'render --format json --lang en');
  expect(JSON.parse(other.out)).toMatchObject({
    ok: true,
    warning_count: 1,
    outputs: [{ status: 'unchanged' }, {}],
  });
  expect((await again(world, 'render --max-warnings 0')).code).toBe(1);
});

test.each([
  ['the plan', (world: World) => world.write(plan, soundCampaign)],
  [
    'a file that was not there',
    (world: World) => world.write('plans/bureau.yaml', 'redHead: 某县农业农村局\n'),
  ],
  ['a template', (world: World) => world.write('plans/templates/closings/notice.hbs', '特此通知。\n')],
  ['another plan', (world: World) => world.write('plans/春耕/campaign.yaml', soundCampaign)],
  ['a document that was deleted', (world: World) => rmSync(join(world.folder, document))],
  ['a document that was changed', (world: World) => world.write(document, 'x')],
])('%s makes it run again', async (_, change) => {
  const world = await rendered();
  change(world);
  const { code } = await again(world);
  expect(code).toBe(3);
});

test('another option, and what is only asked about, is another run', async () => {
  const world = await rendered();
  for (const words of ['render --draft', 'render --check', 'render 秸秆']) {
    expect((await again(world, words)).code, words).toBe(3);
  }
});

test('runs with errors, and files that were left, are not remembered', async () => {
  const world = await rendered(soundCampaign.replace('lead: 县农业农村局', 'lead: 没有的局'));
  expect(world.files().filter((name) => name.includes('.hongtou'))).toEqual([]);
});

test('what was written down is damaged: it is rendered', async () => {
  const world = await rendered();
  const [name = ''] = world.files().filter((file) => file.includes('.hongtou'));
  for (const text of ['', '{', '{"calls":[["readFile","/nowhere","x"]],"outputs":[]}', '[]', 'null']) {
    world.write(name, text);
    expect((await again(world)).code, text).toBe(3);
  }
  expect((await world.run('render')).code).toBe(0);
});
