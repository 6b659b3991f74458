import { Command } from 'commander';

export function previewCommand(): Command {
  return new Command('preview').description('Build the site and serve it.').action(async () => {
    const { buildSite } = await import('./build-site.ts');
    await buildSite('dist');
    const { preview } = await import('astro');
    await preview({});
  });
}
