/** A program of its own for the test of several runs at once: ROOT CONTENT TIMES. Prints what became of each document. */
import { nodeDisk } from '../../src/output/disk.ts';
import { writeDocuments } from '../../src/output/write-documents.ts';
import { rendered, stampOf } from './memory-disk.ts';

const [root = '', content = '', times = ''] = process.argv.slice(2);
const disk = {
  ...nodeDisk,
  readStamp: async (bytes: Uint8Array) => stampOf(Buffer.from(bytes).toString()),
};
for (let time = 0; time < Number(times); time += 1) {
  const documents = ['通知', '清单'].map((id) => rendered(id, content));
  const options = { root, folder: 'x', show: (path: string) => path };
  const outcomes = await writeDocuments(documents, options, () => undefined, disk);
  for (const { action } of outcomes) process.stdout.write(`${action} `);
}
