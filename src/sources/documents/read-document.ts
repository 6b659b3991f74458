import type { DocumentKind } from '../../schema/pinned-source.ts';
import { createAsker } from '../../threads/create-asker.ts';
import type { DocumentReading } from './document-reading.ts';

export type { DocumentReading } from './document-reading.ts';

/**
 * Reads documents and waits for each. Another thread does it: some libraries answer later, and a document from anywhere
 * may take them any time and any memory.
 */
export function createDocumentReader(): (bytes: Uint8Array, kind: DocumentKind) => DocumentReading {
  const ask = createAsker(new URL('./read-worker.ts', import.meta.url), {
    maxOldGenerationSizeMb: 2048,
  });
  return (bytes, kind) => {
    const answer = ask({ bytes, kind });
    return isReading(answer) ? answer : TOO_MUCH;
  };
}

const TOO_MUCH: DocumentReading = {
  kind: 'fault',
  why: 'it takes longer than a minute, or more memory than two gigabytes',
  isPassing: true,
};

/** What the thread answers is of our own making, and may be large: that there is an answer is enough. */
function isReading(answer: unknown): answer is DocumentReading {
  if (typeof answer !== 'object' || answer === null || !('kind' in answer)) return false;
  return answer.kind === 'read' || answer.kind === 'fault';
}
