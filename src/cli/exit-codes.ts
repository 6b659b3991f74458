import { statSync } from 'node:fs';
import { relative } from 'node:path';
import type { Command } from 'commander';
import { contentFolder } from '../content/content-folder.ts';
import { cleanName } from '../text/clean-name.ts';

/** What a command ends with where it has found an error, or has refused; 0 where all is well. */
export const REFUSED = 1;
/** What it ends with where it was called wrongly, or there is nothing to read. */
export const WRONG_USE = 2;

/** Has a command keep to the rule, and say it in its help. */
export function withExitCodes(command: Command): Command {
  return command
    .addHelpText('after', RULE)
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : WRONG_USE));
}

/** Ends a command that there is no content for: a name that was typed wrongly would become a site of one article. */
export function requireContent(command: Command): void {
  const folder = contentFolder();
  const name = cleanName(relative('.', folder));
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory())
    command.error(`${name} is no folder, though CONTENT_DIR says that it holds the content.`);
  if (!found && !BEGINNING.has(command.name()))
    command.error(`There is no folder ${name}/, which holds the content.`);
}

// Those that begin one, tell of it in their own form, or wait for one.
const BEGINNING: ReadonlySet<string> = new Set(['start', 'check', 'lsp']);

const RULE = `
Exits with 0 where all is well; 1 where it finds an error or refuses; 2 where it is called wrongly,
or what it is to read is not there.`;
