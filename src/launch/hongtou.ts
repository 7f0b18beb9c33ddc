#!/usr/bin/env node
import { openBundles } from './load-bundle.ts';
import { start } from './start.ts';
import { tuneEngine } from './tune-engine.ts';

tuneEngine();
void start(openBundles(__dirname), process.argv.slice(2));
