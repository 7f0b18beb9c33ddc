#!/usr/bin/env node
import { nodeContext } from './cli/context.ts';
import { run } from './cli/run.ts';

process.exitCode = await run(process.argv.slice(2), nodeContext());
