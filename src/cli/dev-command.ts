import { Command } from 'commander';

export function devCommand(): Command {
  return new Command('dev')
    .description(
      'Show the site while you write; a problem shows in the browser until it is mended.',
    )
    .action(async () => {
      const { dev } = await import('astro');
      await dev({});
    });
}
