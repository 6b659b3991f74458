import { type DossierReading, type DossierTask, readDossier } from './read-dossier.ts';

// What the packages that read documents print would be taken for a message of the protocol.
console.log = console.error;

/** Reads a dossier in a thread of its own. */
export default function readInThread(task: DossierTask): DossierReading {
  return readDossier(task);
}
