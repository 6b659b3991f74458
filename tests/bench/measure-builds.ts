import type { BenchSite } from './bench-site.ts';
import { type Cost, medianCost, type Run } from './run-measured.ts';

/** Medians of what a build costs. */
export interface BuildCosts {
  /** With nothing kept from an earlier one. */
  readonly cold: Cost;
  readonly unchanged: Cost;
  /** After one word of one article was edited. */
  readonly edited: Cost;
}

export interface MeasuredSite {
  readonly costs: BuildCosts;
  /** What the last cold build wrote. */
  readonly output: string;
}

interface Runs extends Record<keyof BuildCosts, Run[]> {
  readonly site: BenchSite;
}

/** Builds sites in turn, so that what else the machine does falls on all alike. */
export async function measureBuilds(
  sites: readonly BenchSite[],
  rounds: number,
  say: (words: string) => void,
): Promise<MeasuredSite[]> {
  const runs = sites.map((site): Runs => ({ site, cold: [], unchanged: [], edited: [] }));
  for (let round = 1; round <= rounds; round += 1) {
    const each = async (kind: keyof BuildCosts, build: (site: BenchSite) => Promise<Run>) => {
      const seconds: string[] = [];
      for (const runsOfSite of runs) {
        const run = await build(runsOfSite.site);
        runsOfSite[kind].push(run);
        seconds.push(run.cost.seconds.toFixed(1));
      }
      say(`round ${round} of ${rounds}, ${kind}: ${seconds.join(', ')} s`);
    };
    await each('cold', (site) => {
      site.forget();
      return site.build();
    });
    await each('unchanged', (site) => site.build());
    await each('edited', async (site) => {
      const word = site.edit();
      const run = await site.build();
      site.expectBuilt(word);
      return run;
    });
  }
  return runs.map(({ cold, unchanged, edited }) => ({
    costs: { cold: costOf(cold), unchanged: costOf(unchanged), edited: costOf(edited) },
    output: cold.at(-1)?.output ?? '',
  }));
}

function costOf(runs: readonly Run[]): Cost {
  return medianCost(runs.map(({ cost }) => cost));
}
