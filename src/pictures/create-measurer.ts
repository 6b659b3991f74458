import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Measurement } from './measure-picture.ts';

/**
 * Measures pictures and waits for each. The content is read in one go, the libraries for pictures answer later: so
 * another thread asks them. It is started for the first picture, ends when there are no more for a while, and does not
 * keep the process alive.
 */
export function createMeasurer(): (bytes: Uint8Array) => Measurement {
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  const stop = () => {
    void worker?.terminate();
    worker = null;
  };
  return (bytes) => {
    clearTimeout(idle);
    worker ??= startWorker();
    const answer = measurement.safeParse(ask(worker, bytes));
    if (!answer.success) stop();
    idle = setTimeout(stop, IDLE).unref();
    return answer.success
      ? answer.data
      : { problem: 'image-unreadable', why: 'reading it takes longer than a minute' };
  };
}

/** What the thread answers; nothing where it is silent. */
function ask(worker: Worker, bytes: Uint8Array): unknown {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  worker.postMessage({ bytes, port: port2, signal }, [port2]);
  Atomics.wait(signal, 0, 0, PATIENCE);
  const answer: unknown = receiveMessageOnPort(port1)?.message;
  port1.close();
  return answer;
}

// In milliseconds.
const IDLE = 2_000;
const PATIENCE = 60_000;

/** The shape of a measurement that comes from elsewhere. */
export const measurement: z.ZodType<Measurement> = z.union([
  z.strictObject({
    width: z.int().positive(),
    height: z.int().positive(),
    kind: z.enum(['photograph', 'drawing', 'animation']),
  }),
  z.strictObject({ problem: z.enum(['image-unreadable', 'image-too-large']), why: z.string() }),
]);

function startWorker(): Worker {
  const worker = new Worker(new URL('./measure-worker.ts', import.meta.url));
  worker.unref();
  return worker;
}
