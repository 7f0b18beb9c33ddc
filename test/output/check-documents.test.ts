import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { describe as say } from '../../src/i18n/describe.ts';
import { checkDocuments } from '../../src/output/check-documents.ts';
import { diskError, edited, inFolder, memoryDisk, options, rendered, written } from './memory-disk.ts';

it('names every document that is not what the plan gives, and changes nothing', async () => {
  const disk = memoryDisk({
    before: ({ name, path }) => {
      if (name === 'readFile' && path.includes('读不出')) throw diskError('EIO');
    },
  });
  disk.put(inFolder('最新.docx'), written('最新', '新'));
  disk.put(inFolder('旧版.docx'), written('旧版', '旧'));
  disk.put(inFolder('改过.docx'), edited('改过', '新'));
  disk.put(inFolder('外来.docx'), '别人的文件');
  disk.put(inFolder('读不出.docx'), written('读不出', '新'));
  const before = disk.texts();
  const documents = ['最新', '旧版', '改过', '外来', '读不出', '没有'].map((id) => rendered(id, '新'));
  const found: Diagnostic[] = [];
  expect(await checkDocuments(documents, options, (one) => found.push(one), disk)).toBe(1);
  expect(found.map((one) => say(one, 'zh').message)).toEqual([
    'x/旧版.docx 不是最新的，和现在的内容不一致',
    'x/改过.docx 生成以后有人改过',
    'x/外来.docx 不是 hongtou 生成的',
    '读不出 x/读不出.docx，不知道是不是最新的',
    '还没有生成 x/没有.docx',
  ]);
  expect(disk.texts()).toEqual(before);
  expect(disk.calls.map(({ name }) => name)).not.toContain('createFolder');
});

it('finds nothing where there is no folder, and says so of one that cannot be used', async () => {
  const found: Diagnostic[] = [];
  const report = (one: Diagnostic) => void found.push(one);
  expect(await checkDocuments([rendered('通知', '新')], options, report, memoryDisk())).toBe(0);
  const linked = memoryDisk();
  linked.entries.set('/out', { kind: 'folder' }).set('/out/x', { kind: 'link' });
  expect(await checkDocuments([rendered('通知', '新')], options, report, linked)).toBe(0);
  expect(found.map(({ code }) => code)).toEqual(['HT707', 'HT705']);
});
