import { type DossierReading, type DossierTask, readDossier } from './read-dossier.ts';
import { readRename, type Renaming, type RenameTask } from './read-rename.ts';
import { readRevision, type RevisionTask } from './read-revision.ts';

// What the packages that read documents print would be taken for a message of the protocol.
console.log = console.error;

/** What is asked of the thread that reads all of the content. */
export type ContentTask =
  | (DossierTask & { readonly task: 'read' })
  | (RenameTask & { readonly task: 'rename' })
  | (RevisionTask & { readonly task: 'revise' });

export default function work(
  task: ContentTask,
): DossierReading | Renaming | readonly (string | null)[] {
  if (task.task === 'revise') return readRevision(task);
  return task.task === 'read' ? readDossier(task) : readRename(task);
}
