import { type MessagePort, parentPort } from 'node:worker_threads';

/** What `createAsker` sends to its thread. */
export interface Order {
  readonly question: unknown;
  /** Where the answer goes. */
  readonly port: MessagePort;
  /** Raised when it is there. */
  readonly signal: Int32Array;
}

/** Answers what a thread is asked. `answer` must not fail, or nobody would wake who waits. */
export function answerOrders(answer: (question: unknown) => Promise<unknown>): void {
  parentPort?.on('message', ({ question, port, signal }: Order) => {
    void answer(question).then((found) => {
      port.postMessage(found);
      Atomics.store(signal, 0, 1);
      Atomics.notify(signal, 0);
    });
  });
}
