import type { BenchSite } from './bench-site.ts';
import type { CopiedContent } from './copy-content.ts';
import { type Cost, medianCost, runMeasured } from './run-measured.ts';

export interface CommandCosts {
  readonly checkCold: Cost;
  /** `check` after one word of one article was edited. */
  readonly checkEdited: Cost;
  /** `rename` of a quotation that one article has; null where none has one. */
  readonly rename: Cost | null;
  /** As `check` counts them. */
  readonly quotations: number;
}

/** Medians of what the author’s commands cost. */
export async function measureCommands(
  site: BenchSite,
  { slug, quotation }: CopiedContent,
  rounds: number,
  say: (words: string) => void,
): Promise<CommandCosts> {
  const costs: Record<'checkCold' | 'checkEdited' | 'rename', Cost[]> = {
    checkCold: [],
    checkEdited: [],
    rename: [],
  };
  let quotations = 0;
  let id = quotation;
  for (let round = 1; round <= rounds; round += 1) {
    site.forget();
    const first = await verbatim(site, 'check');
    costs.checkCold.push(first.cost);
    site.edit();
    const { cost, output } = await verbatim(site, 'check');
    costs.checkEdited.push(cost);
    quotations = Number(/(\d+) quotations? verified/u.exec(output)?.[1]);
    say(
      `round ${round} of ${rounds}, check: ${first.cost.seconds.toFixed(1)} s, edited: ${cost.seconds.toFixed(1)} s`,
    );
    if (id === null) continue;
    const next = `renamed-in-bench-${round}`;
    costs.rename.push((await verbatim(site, 'rename', `${slug}#q-${id}`, next)).cost);
    id = next;
  }
  return {
    checkCold: medianCost(costs.checkCold),
    checkEdited: medianCost(costs.checkEdited),
    rename: id === null ? null : medianCost(costs.rename),
    quotations,
  };
}

function verbatim({ path }: BenchSite, ...args: string[]) {
  return runMeasured(path, ['src/cli/verbatim.ts', ...args]);
}
