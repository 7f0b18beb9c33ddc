#!/usr/bin/env node
import { delayOptimising } from './delay-optimising.ts';
import { openBundles } from './load-bundle.ts';
import { start } from './start.ts';

delayOptimising();
void start(openBundles(__dirname), process.argv.slice(2));
