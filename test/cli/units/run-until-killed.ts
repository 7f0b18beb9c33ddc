import { nodeContext } from '../../../src/cli/context.ts';
import { run } from '../../../src/cli/run.ts';
import { nodeDisk } from '../../../src/output/disk.ts';

/** node --import tsx run-until-killed.ts COUNT WORDS…: a run that is killed with the call of this number that changes the disk. */
const [count = '', ...words] = process.argv.slice(2);
let left = Number(count);
const dying =
  <Given extends readonly unknown[], Answer>(call: (...given: Given) => Answer) =>
  (...given: Given): Answer => {
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
    return call(...given);
  };
const { files } = nodeDisk;
process.exitCode = await run(words, {
  ...nodeContext({ folder: import.meta.dirname, build: '' }),
  disk: async () => ({
    ...nodeDisk,
    files: {
      ...files,
      createFolder: dying(files.createFolder),
      makeFolder: dying(files.makeFolder),
      createFile: dying(files.createFile),
      write: dying(files.write),
      close: dying(files.close),
      rename: dying(files.rename),
    },
  }),
});
