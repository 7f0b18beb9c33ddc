import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leavesOf } from '../../src/campaign/forms/check-columns.ts';
import { isForm } from '../../src/campaign/units/is-form.ts';
import { type Packet, packetFor } from '../../src/campaign/units/packet.ts';
import { allTasks } from '../../src/campaign/walk.ts';
import { readList } from '../units/read-text.ts';
import { readManual } from './read-manual.ts';
import { packageFolder, runExample } from './run-example.ts';

const pages = ['docs/units.md', 'docs/units.en.md'];
const textOf = (path: string): string => readFileSync(join(packageFolder, path), 'utf8');
const listIn = (path: string): string => /```csv\n([^`]+)```/u.exec(textOf(path))?.[1] ?? '';

test.each(pages)('the lists of %s are read', (path) => {
  const csv = readList('名单.csv', listIn(path));
  expect(csv.told).toEqual([]);
  expect(csv.units).toHaveLength(4);
  const yaml = readList('units.yaml', readManual(textOf(path))[0]?.files['units.yaml'] ?? '');
  expect(yaml.told).toEqual([]);
  expect(yaml.units).toHaveLength(3);
});

test.each(pages)('each unit gets what %s says', (path) => {
  const campaign = runExample(readManual(textOf(path))[0]?.files ?? {}).prepared?.loaded.campaign;
  if (!campaign) throw new Error('the plan of the manual is refused');
  const rows = [...textOf(path).matchAll(/^\| (\S+) \| ([\d、]+) \| (\S+) \| (\S+) \|$/gmu)];
  const { units } = readList('名单.csv', listIn(path));
  const open = (packet: Packet, id: string): string =>
    packet.campaign.documents
      .filter(isForm)
      .filter((form) => form.id === id)
      .flatMap(({ columns }) => leavesOf(columns))
      .flatMap(({ content, closed, title }) => (content.kind === 'blank' && !closed ? [title] : []))
      .join('、');
  const told = rows.map(([, name = '']) => {
    const unit = units.find((one) => one.name === name);
    const packet = packetFor(campaign, { name, groups: unit?.groups ?? [] });
    const { shown } = packet.campaign;
    const numbers = allTasks(campaign).flatMap(({ id }, index) =>
      shown?.has(id) === false ? [] : [index + 1],
    );
    return [name, numbers.join('、'), open(packet, '任务清单'), open(packet, '台账')];
  });
  expect(rows).toHaveLength(3);
  expect(told).toEqual(rows.map(([, ...cells]) => cells));
});
