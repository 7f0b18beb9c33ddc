#!/usr/bin/env node
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { delayOptimising } from './delay-optimising.ts';
import { openBundles } from './load-bundle.ts';
import { start } from './start.ts';

delayOptimising();
await start(openBundles(dirname(fileURLToPath(import.meta.url))), process.argv.slice(2));
