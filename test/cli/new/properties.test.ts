import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Campaign } from '../../../src/campaign/campaign.ts';
import { type CampaignPlace, findCampaigns, placeOf } from '../../../src/cli/campaigns/find-campaigns.ts';
import { type LoadedCampaign, loadCampaign } from '../../../src/cli/campaigns/load-campaign.ts';
import { openProject } from '../../../src/cli/campaigns/project.ts';
import { deadlineRules } from '../../../src/cli/new/deadline-rules.ts';
import { newFolderReader } from '../../../src/cli/new/new-folder-reader.ts';
import { oldYears } from '../../../src/cli/new/old-years.ts';
import { type RolledForward, rollForward } from '../../../src/cli/new/roll-forward.ts';
import { compareCampaigns } from '../../../src/compare/compare-campaigns.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { type FileReader, nodeFileReader } from '../../../src/source/file-reader.ts';
import { writtenYears } from '../../../src/text/written-years.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const project = openProject(root, nodeFileReader);
const places = findCampaigns(project.plans, project, nodeFileReader);

interface Loaded {
  readonly loaded: LoadedCampaign;
  readonly reader: FileReader;
  readonly errors: readonly string[];
}

function load(place: CampaignPlace, reader: FileReader = nodeFileReader): Loaded {
  const found: Diagnostic[] = [];
  const loaded = loadCampaign(place, project, reader, (one) => found.push(one));
  if (!loaded) throw new Error(`${place.path}: ${found.map(({ code }) => code).join(' ')}`);
  const errors = found.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  return { loaded, reader, errors };
}

interface Rules {
  readonly by: number;
  readonly deadlines?: (typeof deadlineRules)[number];
  readonly drop?: readonly string[];
}

/** Goes on from a campaign in memory, into a folder beside it. */
function roll(
  { loaded, reader }: Loaded,
  { by, deadlines = 'shift', drop = [] }: Rules,
): { readonly rolled: RolledForward; readonly next: Loaded } {
  const folder = `${loaded.place.folder}-next`;
  const years = oldYears(loaded.campaign).all;
  const rules = { by, oldYears: years, deadlines, drop: new Set(drop) };
  const refused: string[] = [];
  const rolled = rollForward(loaded, folder, rules, project, { reader }, (one) => refused.push(one.code));
  if (!rolled) throw new Error(refused.join(' '));
  const files = rolled.files.map(({ path, bytes }) => ({ path: join(folder, path), bytes }));
  return { rolled, next: load(placeOf(folder, project), newFolderReader(reader, files)) };
}

const workOf = (older: Campaign, newer: Campaign) =>
  compareCampaigns(older, newer).filter((change) =>
    ['topic', 'task', 'measure'].includes((change.kind === 'removed' ? change.before : change.after).subject),
  );

/** A text without the years in it. */
const timeless = (text: string): string =>
  writtenYears(text, 'prose').reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  );

test('there are plans to try', () => {
  expect(places.length).toBeGreaterThan(30);
});

test.each(places.map((place) => [place.path, place] as const))(
  '%s: the work is the same but for its times, whatever the rule',
  (_, place) => {
    const old = load(place);
    for (const deadlines of deadlineRules) {
      const { next } = roll(old, { by: 1, deadlines });
      // A reference to a time that was taken out is left to be filled in.
      const unexpected = next.errors.filter((code) => !(deadlines === 'empty' && code === 'HT363'));
      expect(unexpected).toEqual([]);
      for (const change of workOf(old.loaded.campaign, next.loaded.campaign)) {
        expect(change.kind).toBe('changed');
        if (change.kind !== 'changed') continue;
        expect(change.move).toBeUndefined();
        for (const { key, before = '', after = '' } of change.fields) {
          if (key !== 'deadline') expect(timeless(after)).toBe(timeless(before));
          else if (deadlines === 'shift') expect(timeless(after)).toBe(timeless(before));
          else expect(deadlines).toBe('empty');
        }
      }
    }
  },
);

const bytesOf = ({ rolled }: { readonly rolled: RolledForward }) =>
  rolled.files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]);

test('years that went forward come back', () => {
  const withPeriod = places.map((place) => load(place)).filter(({ loaded }) => loaded.campaign.period);
  expect(withPeriod.length).toBeGreaterThan(2);
  fc.assert(
    fc.property(fc.constantFrom(...withPeriod), fc.integer({ min: 1, max: 40 }), (old, by) => {
      const there = roll(old, { by });
      const back = roll(there.next, { by: -by });
      expect(bytesOf(back)).toEqual(bytesOf(roll(old, { by: 0 })));
    }),
    { numRuns: 30 },
  );
});

test('whichever tasks are dropped, they go and no other', () => {
  const named = places
    .map((place) => load(place))
    .map((old) => {
      const tasks = old.loaded.campaign.topics.flatMap((topic) => topic.tasks);
      return { old, ids: tasks.map(({ id }) => id).filter((id) => !id.startsWith('#')) };
    })
    .filter(({ ids }) => ids.length > 0);
  fc.assert(
    fc.property(
      fc.constantFrom(...named).chain((one) => fc.tuple(fc.constant(one), fc.subarray([...one.ids]))),
      ([{ old, ids }, drop]) => {
        const { next } = roll(old, { by: 1, drop });
        const left = next.loaded.campaign.topics.flatMap((topic) => topic.tasks).map(({ id }) => id);
        expect(left.filter((id) => !id.startsWith('#'))).toEqual(ids.filter((id) => !drop.includes(id)));
        const changes = workOf(old.loaded.campaign, next.loaded.campaign);
        const removed = changes.flatMap((change) =>
          change.kind === 'removed' && change.before.subject === 'task' ? [change.before.id] : [],
        );
        expect(new Set(removed)).toEqual(new Set(drop));
        expect(changes.filter(({ kind }) => kind === 'added')).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});
