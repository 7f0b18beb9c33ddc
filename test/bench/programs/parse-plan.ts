import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

/** node parse-plan.cjs PLAN: the CPU time of reading a plan with the yaml package alone, in milliseconds. */
const [plan = ''] = process.argv.slice(2);
const begun = process.cpuUsage();
const document = parseDocument(readFileSync(plan, 'utf8'));
const { user, system } = process.cpuUsage(begun);
if (document.errors.length > 0) throw document.errors[0];
console.log((user + system) / 1000);
