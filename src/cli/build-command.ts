import { Command } from 'commander';

export function buildCommand(): Command {
  return new Command('build')
    .description('Build the site. If the build fails, the folder stays as it was.')
    .option('--out <folder>', 'where the site goes', 'dist')
    .action(async ({ out }: { out: string }) => {
      const { buildSite } = await import('./build-site.ts');
      await buildSite(out);
      if (!process.env['SITE_URL']) {
        console.warn('SITE_URL is not set: the pages give http://localhost:4321 as their address.');
      }
    });
}
