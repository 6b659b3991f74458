import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Measurement } from './measure-picture.ts';

/**
 * Measures pictures and waits for each. The content is read in one go, the libraries for pictures answer later: so
 * another thread asks them, which is started for the first picture and does not keep the process alive.
 */
export function createMeasurer(): (bytes: Uint8Array) => Measurement {
  let worker: Worker | null = null;
  return (bytes) => {
    worker ??= startWorker();
    const { port1, port2 } = new MessageChannel();
    const signal = new Int32Array(new SharedArrayBuffer(4));
    worker.postMessage({ bytes, port: port2, signal }, [port2]);
    Atomics.wait(signal, 0, 0, PATIENCE);
    const answer = measurement.safeParse(receiveMessageOnPort(port1)?.message);
    port1.close();
    if (answer.success) return answer.data;
    void worker.terminate();
    worker = null;
    return { problem: 'image-unreadable', why: 'reading it takes longer than a minute' };
  };
}

/** In milliseconds. */
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
