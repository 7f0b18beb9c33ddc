import { openBundles } from '../../src/launch/load-bundle.ts';
import { start } from '../../src/launch/start.ts';
import { tuneEngine } from '../../src/launch/tune-engine.ts';

/** Runs a command in a folder; its last line says which bundles were loaded, and which code V8 did not take. */
const [program = '', project = '', ...words] = process.argv.slice(2);
process.chdir(project);
tuneEngine();
const bundles = openBundles(program);
await start(bundles, words);
const told = [...bundles.loaded].map(([name, { script }]) => [name, script.cachedDataRejected]);
console.log(`\n${JSON.stringify(Object.fromEntries(told))}`);
