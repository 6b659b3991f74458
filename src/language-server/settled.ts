/** Makes a function that has work done once nothing more has happened for a while; never twice at a time. */
export function settled(work: () => Promise<void>, say: (words: string) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isBusy = false;
  let isDue = false;
  const run = async () => {
    isDue = isBusy;
    if (isBusy) return;
    isBusy = true;
    await work().catch((error: unknown) => say(`The content could not be read: ${String(error)}`));
    isBusy = false;
    if (isDue) later();
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), SETTLED_MS);
  };
  return later;
}

const SETTLED_MS = 200;

/** Makes a function that has work done for a document: at once, or, where that takes long, once its author pauses. */
export function settledEach(work: (path: string) => void): (path: string) => void {
  const timers = new Map<string, NodeJS.Timeout>();
  let lasted = 0;
  return (path) => {
    clearTimeout(timers.get(path));
    const run = () => {
      const start = performance.now();
      work(path);
      lasted = performance.now() - start;
    };
    timers.set(path, setTimeout(run, lasted < QUICK_MS ? 0 : Math.min(lasted, MOST_MS)));
  };
}

const QUICK_MS = 200;
const MOST_MS = 500;
