import { dirname } from 'node:path';
import { tuneEngine } from '../../../src/launch/tune-engine.ts';
import { nodeFileReader } from '../../../src/source/file-reader.ts';
import { readYaml } from '../../../src/source/read-yaml.ts';

/** node read-plan.cjs PLAN: the CPU time of reading a plan as hongtou does, under V8's flags as hongtou sets them, in milliseconds. */
const [plan = ''] = process.argv.slice(2);
tuneEngine();
const begun = process.cpuUsage();
const yaml = readYaml(plan, { root: dirname(plan), show: (path) => path }, nodeFileReader, () => {});
const { user, system } = process.cpuUsage(begun);
if (!yaml) throw new Error(`${plan} was not understood`);
console.log((user + system) / 1000);
