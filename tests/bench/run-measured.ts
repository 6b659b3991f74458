import { authorEnvironment } from '../support/author-environment.ts';
import { siteUrl } from '../support/build-site.ts';
import { median } from '../support/median.ts';
import { runNode } from '../support/run-node.ts';

/** What a command costs: as a clock shows it, as processors work for it, and the most memory it holds, in MB. */
export interface Cost {
  readonly seconds: number;
  readonly cpu: number;
  readonly memory: number;
}

export interface Run {
  readonly cost: Cost;
  /** Everything that it wrote. */
  readonly output: string;
}

const reporter = new URL('../measure/report-usage.ts', import.meta.url).href;

/** Runs a script with Node in a folder, by itself. Throws what it wrote if it fails. */
export async function runMeasured(folder: string, script: readonly string[]): Promise<Run> {
  const start = performance.now();
  const { status, output } = await runNode(['--import', reporter, ...script], {
    cwd: folder,
    env: environmentOf(folder),
  });
  if (status !== 0) throw new Error(`${script.join(' ')} has failed.\n${output}`);
  const [, kilobytes, cpu] = /^peak (\d+) cpu ([\d.]+)$/mu.exec(output) ?? [];
  const seconds = (performance.now() - start) / 1000;
  return { output, cost: { seconds, cpu: Number(cpu), memory: Number(kilobytes) / 1024 } };
}

/** Each number the median of its kind. */
export function medianCost(costs: readonly Cost[]): Cost {
  return {
    seconds: median(costs.map(({ seconds }) => seconds)),
    cpu: median(costs.map(({ cpu }) => cpu)),
    memory: median(costs.map(({ memory }) => memory)),
  };
}

/** As an author’s, but that what Node keeps of the code it compiled lies with the rest that is kept in the folder. */
export function environmentOf(folder: string): NodeJS.ProcessEnv {
  return authorEnvironment({
    SITE_URL: siteUrl,
    BASE_PATH: undefined,
    CONTENT_DIR: undefined,
    PERMALINKS_AGAINST: undefined,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_COMPILE_CACHE: `${folder}/.cache/node`,
  });
}
