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
    const each = async (what: string, measure: (run: Runs) => Promise<unknown>) => {
      say(`round ${round} of ${rounds}: ${what}`);
      for (const run of runs) await measure(run);
    };
    await each('nothing kept', async ({ site, cold }) => {
      site.forget();
      cold.push(await site.build());
    });
    await each('nothing changed', async ({ site, unchanged }) =>
      unchanged.push(await site.build()),
    );
    await each('one word edited', async ({ site, edited }) => {
      const word = site.edit();
      edited.push(await site.build());
      site.expectBuilt(word);
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
