import type { Outcome } from '../editing/change-content.ts';
import { summary } from '../problems/format-problems.ts';
import { cleanName } from '../text/clean-name.ts';

/** Says what a command has done, and whether anything is still to be done. */
export function printOutcome(done: string, { added, changed, dropped, problems }: Outcome): void {
  console.log(cleanName(done));
  for (const address of added) console.log(`  + ${cleanName(address)}`);
  for (const address of changed) console.log(`  ~ ${cleanName(address)}`);
  for (const address of dropped) console.log(`  − ${cleanName(address)}`);
  const isAny = added.length + changed.length + dropped.length > 0;
  if (isAny) console.log('The ledger of permalinks has changed; commit it with the articles.');
  if (problems.length > 0) console.log(`Still to mend: ${summary(problems)} (npx verbatim check).`);
}
