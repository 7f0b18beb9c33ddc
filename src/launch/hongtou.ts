#!/usr/bin/env node
import { endAtOnce } from './end-at-once.ts';
import { openBundles } from './load-bundle.ts';
import { start } from './start.ts';
import { tuneEngine } from './tune-engine.ts';

tuneEngine();
void start(openBundles(__dirname), process.argv.slice(2)).then(endAtOnce);
