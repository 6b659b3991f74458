import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** A pseudo-terminal into which somebody types; it counts what they type. */
export interface Terminal {
  /** Types words as they are. */
  readonly type: (words: string) => void;
  /** Presses a key that tmux knows by this name: Enter, Escape. */
  readonly press: (key: string) => void;
  /** Types a command, and returns what it prints once the shell is ready again. */
  readonly run: (command: string) => Promise<CommandOutcome>;
  /** Waits until the screen shows something. Throws where it does not. */
  readonly see: (wanted: RegExp) => Promise<string>;
  /** How many keys were pressed so far. */
  readonly keys: () => number;
  readonly close: () => void;
}

export interface CommandOutcome {
  readonly status: number;
  readonly screen: string;
  /** In seconds. */
  readonly time: number;
}

/** Opens a shell in a folder, in a tmux of its own. */
export function openTerminal(folder: string, env: Readonly<Record<string, string>>): Terminal {
  const socket = `verbatim-desk-${process.pid}`;
  const tmux = (...args: readonly string[]) =>
    execFileSync('tmux', ['-L', socket, '-f', '/dev/null', ...args], { encoding: 'utf8' });
  const variables = Object.entries({ ...env, PS1: '[$?] ready> ' });
  tmux(
    ...['new-session', '-d', '-x', '180', '-y', '50', '-c', folder],
    ...['env', ...variables.map((pair) => pair.join('=')), 'bash', '--norc', '--noprofile'],
  );
  let keys = 0;
  const type = (words: string) => {
    keys += [...words].length;
    tmux('send-keys', '-l', '--', words);
  };
  const press = (key: string) => {
    keys += 1;
    tmux('send-keys', key);
  };
  const screenOf = () => tmux('capture-pane', '-p', '-J').trimEnd();
  const see = async (wanted: RegExp) => {
    const limit = performance.now() + LIMIT;
    for (;;) {
      const screen = screenOf();
      if (wanted.test(screen)) return screen;
      if (performance.now() > limit) throw new Error(`${wanted} is not to be seen in:\n${screen}`);
      await sleep(50);
    }
  };
  const run = async (command: string) => {
    await see(READY);
    const start = performance.now();
    tmux('send-keys', 'C-l');
    await see(/^\[\d+\] ready>$/u);
    type(command);
    press('Enter');
    const screen = await see(/\n\[\d+\] ready>$/u);
    const status = Number(READY.exec(screen)?.[1]);
    return { status, screen, time: (performance.now() - start) / 1000 };
  };
  return { type, press, run, see, keys: () => keys, close: () => tmux('kill-server') };
}

/** In milliseconds. */
const LIMIT = 120_000;
const READY = /\[(\d+)\] ready>$/u;
