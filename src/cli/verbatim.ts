import { Command } from 'commander';
import { REFUSED, requireContent, withExitCodes } from './exit-codes.ts';
import { explainError } from './explain-error.ts';
import { guardOutput } from './guard-output.ts';

// Each command brings what it needs, which is much: only the one that is asked for is loaded, or all for their list.
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start-command.ts')).startCommand(),
  dev: async () => (await import('./dev-command.ts')).devCommand(),
  check: async () => (await import('./check-command.ts')).checkCommand(),
  lsp: async () => (await import('./lsp-command.ts')).lspCommand(),
  build: async () => (await import('./build-command.ts')).buildCommand(),
  preview: async () => (await import('./preview-command.ts')).previewCommand(),
  permalinks: async () => (await import('./permalinks-command.ts')).permalinksCommand(),
  release: async () => (await import('./release-command.ts')).releaseCommand(),
  new: async () => (await import('./new-command.ts')).newCommand(),
  draft: async () => (await import('./draft-command.ts')).draftCommand(),
  pin: async () => (await import('./pin-command.ts')).pinCommand(),
  sources: async () => (await import('./sources-command.ts')).sourcesCommand(),
  diff: async () => (await import('./diff-command.ts')).diffCommand(),
  rename: async () => (await import('./rename-command.ts')).renameCommand(),
  move: async () => (await import('./move-command.ts')).moveCommand(),
  withdraw: async () => (await import('./withdraw-command.ts')).withdrawCommand(),
  revise: async () => (await import('./revise-command.ts')).reviseCommand(),
  erase: async () => (await import('./erase-command.ts')).eraseCommand(),
};

const program = new Command('verbatim')
  .description('News analysis in which every quotation is checked, and every link holds.')
  .helpCommand(false);
const [, , name = ''] = process.argv;
const wanted = Object.hasOwn(COMMANDS, name) ? [name] : Object.keys(COMMANDS);
for (const each of wanted) {
  const command = await COMMANDS[each]?.();
  if (command) program.addCommand(withExitCodes(command));
}

withExitCodes(program).hook('preAction', (_program, command) => requireContent(command));
guardOutput(program);
try {
  await program.parseAsync();
} catch (error) {
  console.error(explainError(error));
  process.exitCode = REFUSED;
}
