import { Command } from 'commander';
import { countOf } from '../text/count-of.ts';
import { givenPath } from './given-path.ts';
import { readAndBuild } from './read-and-build.ts';

export function buildCommand(): Command {
  return new Command('build')
    .description('Build the site. If the build fails, the folder stays as it was.')
    .option('--out <folder>', 'where the site goes; by default dist/ of the project')
    .action(async ({ out }: { out?: string }) => {
      const { unreleased } = await readAndBuild(out === undefined ? 'dist' : givenPath(out));
      if (unreleased > 0)
        console.log(
          `${countOf(unreleased, 'address is', 'addresses are')} in no release yet: npx verbatim release, once it is published.`,
        );
      if (!process.env['SITE_URL']) {
        console.warn('SITE_URL is not set: the pages give http://localhost:4321 as their address.');
      }
    });
}
