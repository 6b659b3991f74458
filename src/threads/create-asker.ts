import {
  MessageChannel,
  receiveMessageOnPort,
  type ResourceLimits,
  Worker,
} from 'node:worker_threads';
import type { Order } from './answer-orders.ts';

/**
 * Asks another thread and waits for the answer: the content is read in one go, and some libraries answer later. The
 * thread is started for the first question, ends when there are no more for a while, and does not keep the process
 * alive. The answer is undefined where none has come for a minute, or the thread has died meanwhile.
 */
export function createAsker(
  thread: URL,
  resourceLimits: ResourceLimits = {},
): (question: unknown) => unknown {
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  const stop = () => {
    void worker?.terminate();
    worker = null;
  };
  return (question) => {
    clearTimeout(idle);
    worker ??= startWorker(thread, resourceLimits);
    const answer = ask(worker, question);
    if (answer === undefined) stop();
    idle = setTimeout(stop, IDLE).unref();
    return answer;
  };
}

// In milliseconds.
const IDLE = 2_000;
const PATIENCE = 60_000;

function startWorker(thread: URL, resourceLimits: ResourceLimits): Worker {
  const worker = new Worker(thread, { resourceLimits });
  worker.unref();
  // Who waits is told by the silence; unheard, the error would end the process.
  worker.on('error', () => undefined);
  return worker;
}

function ask(worker: Worker, question: unknown): unknown {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const order: Order = { question, port: port2, signal };
  worker.postMessage(order, [port2]);
  Atomics.wait(signal, 0, 0, PATIENCE);
  const answer: unknown = receiveMessageOnPort(port1)?.message;
  port1.close();
  return answer;
}
