import { Command } from 'commander';
import { buildSite } from './build-site.ts';
import { explainError } from './explain-error.ts';

const { out } = new Command('build')
  .description('Build the site. If the build fails, the folder stays as it was.')
  .option('--out <folder>', 'where the site goes', 'dist')
  .parse()
  .opts<{ out: string }>();

try {
  await buildSite(out);
  if (!process.env['SITE_URL']) {
    console.warn('SITE_URL is not set: the pages give http://localhost:4321 as their address.');
  }
} catch (error) {
  console.error(explainError(error));
  process.exitCode = 1;
}
