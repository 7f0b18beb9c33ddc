import { asPrintedPlans } from './as-printed-plan.ts';
import { comparePlan } from './compare-plan.ts';

/** Shows how fixtures and findings differ: npx tsx test/checks/as-printed/show.ts [plan …] */
const named = process.argv.slice(2);
for (const plan of named.length > 0 ? named : asPrintedPlans) {
  const { unexpected, notFound, gaps } = comparePlan(plan);
  console.info(
    `== ${plan}: ${unexpected.length} unexpected, ${notFound.length} not found, ${gaps.length} gaps`,
  );
  for (const line of unexpected) console.info(`  unexpected ${line}`);
  for (const line of notFound) console.info(`  not found  ${line}`);
}
