import { vi } from 'vitest';
import { eraseCommand } from '../../../src/cli/erase-command.ts';
import { moveCommand } from '../../../src/cli/move-command.ts';
import { permalinksCommand } from '../../../src/cli/permalinks-command.ts';
import { renameCommand } from '../../../src/cli/rename-command.ts';
import { releaseCommand } from '../../../src/cli/release-command.ts';
import { reviseCommand } from '../../../src/cli/revise-command.ts';
import { startCommand } from '../../../src/cli/start-command.ts';
import { withdrawCommand } from '../../../src/cli/withdraw-command.ts';

/** The commands that a remedy names, as they stand there; what an author fills in is filled in. */
export function commandsIn(fix: string): readonly string[] {
  const found = fix.match(/npx verbatim [^;,()]*?(?=\.(?:\s|$)|\s*[;,(]|$)/gu);
  return (found ?? []).map((command) =>
    command.replace('"…"', '"It was wrong."').replace('<new-slug>', 'another-name'),
  );
}

/** Runs `npx verbatim …` on a content folder, in this process. */
export async function runCommand(command: string, folder: string): Promise<void> {
  vi.stubEnv('CONTENT_DIR', folder);
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const [name = '', ...args] = command.replace('npx verbatim ', '').match(/"[^"]*"|\S+/gu) ?? [];
  const program = COMMANDS[name]?.();
  if (!program) throw new Error(`“${command}” is no command`);
  await program.exitOverride().parseAsync(
    args.map((arg) => arg.replace(/^"|"$/gu, '')),
    { from: 'user' },
  );
  process.exitCode = undefined;
}

const COMMANDS: Readonly<Record<string, typeof renameCommand>> = {
  start: startCommand,
  release: releaseCommand,
  rename: renameCommand,
  move: moveCommand,
  withdraw: withdrawCommand,
  revise: reviseCommand,
  erase: eraseCommand,
  permalinks: permalinksCommand,
};
