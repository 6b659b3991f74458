import { type DossierReading, type DossierTask, readDossier } from './read-dossier.ts';
import { readRename, type Renaming, type RenameTask } from './read-rename.ts';

// What the packages that read documents print would be taken for a message of the protocol.
console.log = console.error;

/** What is asked of the thread that reads all of the content. */
export type ContentTask =
  ({ readonly task: 'read' } & DossierTask) | ({ readonly task: 'rename' } & RenameTask);

export default function work(task: ContentTask): DossierReading | Renaming {
  return task.task === 'read' ? readDossier(task) : readRename(task);
}
