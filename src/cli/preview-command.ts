import { Command } from 'commander';
import { readAndBuild } from './read-and-build.ts';

export function previewCommand(): Command {
  return new Command('preview').description('Build the site and serve it.').action(async () => {
    await readAndBuild('dist');
    const { preview } = await import('astro');
    await preview({});
  });
}
