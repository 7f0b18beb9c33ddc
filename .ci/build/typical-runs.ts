import { writeCodeCache } from '../../src/launch/code-cache.ts';
import { openBundles } from '../../src/launch/load-bundle.ts';
import { start } from '../../src/launch/start.ts';
import { tuneEngine } from '../../src/launch/tune-engine.ts';

/**
 * Does what users do most, and then writes down what V8 compiled for it. In a process of its own, because V8 keeps with
 * a cache the flags under which it was made.
 */
const [program = '', project = ''] = process.argv.slice(2);
process.chdir(project);
tuneEngine();
const bundles = openBundles(program);
const runs = [['--version'], ['--help'], ['check'], ['render'], ['render'], ['render', '--check']];
// How they end is the tests' business.
for (const words of runs) await start(bundles, words);
process.exitCode = 0;
for (const { file, script, build } of bundles.loaded.values()) {
  writeCodeCache(file, build, script.createCachedData());
}
