import { Command } from 'commander';
import { buildCommand } from './build-command.ts';
import { checkCommand } from './check-command.ts';
import { devCommand } from './dev-command.ts';
import { eraseCommand } from './erase-command.ts';
import { explainError } from './explain-error.ts';
import { guardOutput } from './guard-output.ts';
import { moveCommand } from './move-command.ts';
import { permalinksCommand } from './permalinks-command.ts';
import { previewCommand } from './preview-command.ts';
import { releaseCommand } from './release-command.ts';
import { renameCommand } from './rename-command.ts';
import { reviseCommand } from './revise-command.ts';
import { startCommand } from './start-command.ts';
import { withdrawCommand } from './withdraw-command.ts';

const program = new Command('verbatim')
  .description('News analysis in which every quotation is checked, and every link holds.')
  .helpCommand(false)
  .addCommand(startCommand())
  .addCommand(devCommand())
  .addCommand(checkCommand())
  .addCommand(buildCommand())
  .addCommand(previewCommand())
  .addCommand(permalinksCommand())
  .addCommand(releaseCommand())
  .addCommand(renameCommand())
  .addCommand(moveCommand())
  .addCommand(withdrawCommand())
  .addCommand(reviseCommand())
  .addCommand(eraseCommand());

guardOutput(program);
try {
  await program.parseAsync();
} catch (error) {
  console.error(explainError(error));
  process.exitCode = 1;
}
