import { join } from 'node:path';
import { buildProgram } from './build.ts';

await buildProgram(join(import.meta.dirname, '..', '..', 'dist'));
