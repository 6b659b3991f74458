import type { Command } from 'commander';
import { breakCommands } from '../text/break-commands.ts';

/**
 * Sees to it that under GitHub Actions no words of an article, of a file’s name or of an argument are obeyed as a
 * command of the workflow. The format `github` consists of such commands; what it takes from the content is escaped.
 */
export function guardOutput(program: Command): void {
  if (!process.env['GITHUB_ACTIONS']) return;
  guard(process.stderr);
  program.hook('preAction', (_program, command) => {
    if (command.opts()['format'] !== 'github') guard(process.stdout);
  });
}

function guard(stream: NodeJS.WriteStream): void {
  const { write } = stream;
  Reflect.set(stream, 'write', (chunk: string | Uint8Array, ...more: readonly unknown[]) => {
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    return Reflect.apply(write, stream, [breakCommands(text), ...more]);
  });
}
