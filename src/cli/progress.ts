/** Tells how far something is that takes its time. */
export interface Progress {
  /** `done` of `total` of what is being done. */
  readonly tell: (what: string, done: number, total: number) => void;
  /** Clears what was told. */
  readonly end: () => void;
}

/** In a terminal, one line that changes; elsewhere a line every few seconds. Nothing of what is done at once. */
export function createProgress(
  stream: NodeJS.WriteStream,
  now = () => performance.now(),
): Progress {
  let what = '';
  let start = 0;
  let last = 0;
  let isShown = false;
  const end = () => {
    if (isShown && stream.isTTY) stream.write('\r\x1b[K');
    isShown = false;
  };
  return {
    tell: (next, done, total) => {
      const time = now();
      if (next !== what) [what, start, last] = [next, time, time];
      if (time - start < PATIENCE || time - last < (stream.isTTY ? 100 : PAUSE)) return;
      last = time;
      isShown = true;
      const words = `${what}: ${done} of ${total}`;
      stream.write(stream.isTTY ? `\r\x1b[K${words}` : `${words}\n`);
    },
    end,
  };
}

// In milliseconds.
const PATIENCE = 2_000;
const PAUSE = 5_000;
