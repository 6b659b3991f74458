import { Command } from 'commander';
import { contentFolder } from '../content/content-folder.ts';
import { siteBase } from '../content/site-base.ts';
import { serveLanguage } from '../language-server/serve-language.ts';

export function lspCommand(): Command {
  return new Command('lsp')
    .description(
      'Serve the editor: what check finds while you write, and more. Started by the editor, not by hand.',
    )
    .option('--stdio', 'speak on standard input and output, the one way there is')
    .option('--clientProcessId <id>', 'end when that process ends; VS Code’s client says it')
    .action(() => {
      serveLanguage({
        ...{ folder: contentFolder(), base: siteBase() },
        ...{ input: process.stdin, output: process.stdout },
      });
    });
}
