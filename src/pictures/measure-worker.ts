import { type MessagePort, parentPort } from 'node:worker_threads';

/** What is asked of the thread that measures. */
export interface Order {
  readonly bytes: Uint8Array;
  /** Where the answer goes. */
  readonly port: MessagePort;
  /** Raised when it is there. */
  readonly signal: Int32Array;
}

parentPort?.on('message', ({ bytes, port, signal }: Order) => {
  void measure(bytes).then((answer) => {
    port.postMessage(answer);
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
  });
});

/** What keeps the measuring itself from being loaded is an answer too; without one, nobody would wake. */
async function measure(bytes: Uint8Array): Promise<unknown> {
  try {
    const { measurePicture } = await import('./measure-picture.ts');
    return await measurePicture(bytes);
  } catch (error) {
    return { problem: 'image-unreadable', why: String(error) };
  }
}
