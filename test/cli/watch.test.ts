import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { concernedBy } from '../../src/cli/watch/concerned.ts';
import { watchDisk } from '../../src/cli/watch/watch-files.ts';
import { createWorld, soundCampaign, type World } from './world.ts';

const plan = 'plans/秸秆禁烧/campaign.yaml';

/** Runs `watch` and lets a test save files and wait for what is said of them. */
function watching(world: World, words = 'watch') {
  const stop = new AbortController();
  const lines: string[] = [];
  let heard: () => void = () => {};
  let tell: (path: string) => void = () => {};
  const ended = world.run(words, {
    interrupted: stop.signal,
    talk: {
      write: (text) => {
        lines.push(text);
        heard();
      },
      isTerminal: false,
      columns: undefined,
    },
    watchFiles: async (_, told) => {
      tell = told;
      return { close: async () => {} };
    },
  });
  const until = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const found = lines.find((line) => pattern.test(line));
      if (found !== undefined) return found;
      await new Promise<void>((resume) => {
        heard = resume;
      });
    }
  };
  return {
    until,
    save: (path: string, text: string) => {
      world.write(path, text);
      tell(join(world.folder, path));
    },
    forget: () => void lines.splice(0),
    end: async () => {
      stop.abort();
      return ended;
    },
  };
}

test('each saved change is one line, and only what changed is written', async () => {
  const world = createWorld({ [plan]: soundCampaign });
  const watched = watching(world);
  expect(await watched.until(/开始/u)).toContain('写出 2 份');
  await watched.until(/正在等/u);
  watched.forget();
  watched.save(plan, soundCampaign.replace('为做好秸秆禁烧工作', '为切实做好秸秆禁烧工作'));
  expect(await watched.until(/campaign\.yaml/u)).toContain('写出 1 份，无变化 1 份');
  expect((await watched.end()).code).toBe(0);
});

test('an error keeps the last good files, and mending it goes on', async () => {
  const world = createWorld({ [plan]: soundCampaign });
  const watched = watching(world);
  await watched.until(/正在等/u);
  const before = world.files();
  watched.forget();
  watched.save(plan, soundCampaign.replace('lead: 县农业农村局', 'lead: 没有的局'));
  expect(await watched.until(/campaign\.yaml/u)).toContain('1 个错误，保留上次的文件');
  expect(world.files()).toEqual(before);
  watched.forget();
  watched.save(plan, soundCampaign.replace('每日巡查', '每周巡查'));
  expect(await watched.until(/campaign\.yaml/u)).toContain('写出 2 份');
  const { out } = await watched.end();
  expect(out).toContain('没有的局');
  expect(out).not.toContain('\u001b');
});

test('wording that is saved meanwhile is used, and its mistakes are told at each change until they are mended', async () => {
  const world = createWorld({ [plan]: soundCampaign });
  const watched = watching(world);
  await watched.until(/正在等/u);
  const owners = 'plans/templates/table/owners.md';
  const wording = '{{#each roles}}{{#each names}}{{this}}负责{{/each}}\n\n{{/each}}\n';
  const after = async (path: string, text: string): Promise<string> => {
    watched.forget();
    watched.save(path, text);
    return watched.until(/\.(?:yaml|md) /u);
  };
  expect(await after(owners, wording)).toContain('写出 1 份，无变化 1 份');
  expect(await after(owners, '{{没有的名称}}\n')).toContain('1 个错误');
  expect(await after(plan, soundCampaign.replace('每日巡查', '每周巡查'))).toContain('1 个错误');
  expect(await after(owners, wording)).toContain('写出 2 份');
  expect(await after(plan, soundCampaign)).toContain('写出 2 份');
  await watched.end();
});

test('which campaigns a file concerns', () => {
  const place = (id: string) => ({ folder: `/p/plans/${id}`, id, path: id, shared: '/p/plans' });
  const places = [place('甲'), place('乙')];
  const ids = (path: string) => concernedBy(path, places).map(({ id }) => id);
  expect(ids('/p/plans/甲/任务.yaml')).toEqual(['甲']);
  expect(ids('/p/plans/甲/templates/openings/x.hbs')).toEqual(['甲']);
  expect(ids('/p/plans/offices.yaml')).toEqual(['甲', '乙']);
  expect(ids('/p/plans/templates/labels.hbs')).toEqual(['甲', '乙']);
  expect(ids('/p/plans/甲/.campaign.yaml.swp')).toEqual([]);
  expect(ids('/p/plans/丙/campaign.yaml')).toEqual([]);
});

test('the disk tells of files saved in place and by rename, new ones and Chinese names', async () => {
  const world = createWorld({ 'plans/秸秆/campaign.yaml': 'a' });
  const told: string[] = [];
  let heard: () => void = () => {};
  const watcher = await watchDisk([join(world.folder, 'plans')], (path) => {
    told.push(path);
    heard();
  });
  const until = async (name: string): Promise<void> => {
    while (!told.some((path) => path.endsWith(name))) {
      await new Promise<void>((resume) => {
        heard = resume;
      });
    }
    told.splice(0, told.length, ...told.filter((path) => path.includes('beside')));
  };
  const file = join(world.folder, 'plans/秸秆/campaign.yaml');
  writeFileSync(file, 'b');
  await until('campaign.yaml');
  writeFileSync(`${file}~`, 'c');
  renameSync(`${file}~`, file);
  await until('campaign.yaml');
  writeFileSync(join(world.folder, 'plans/秸秆/任务.yaml'), 'd');
  await until('任务.yaml');
  // As git does when it goes to another version and back.
  rmSync(join(world.folder, 'plans'), { recursive: true });
  await until('campaign.yaml');
  world.write('beside/other.yaml', 'e');
  world.write('plans/秸秆/campaign.yaml', 'f');
  await until('campaign.yaml');
  writeFileSync(file, 'g');
  await until('campaign.yaml');
  expect(told.filter((path) => path.includes('beside'))).toEqual([]);
  await watcher.close();
});
