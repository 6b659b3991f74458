import { existsSync, readFileSync } from 'node:fs';
import type { DraftedFolder } from '../files/drafts.ts';
import { utf8Text } from '../text/utf8-text.ts';

/** A content folder that is edited, by its path alone where what is saved counts. */
export type EditedFolder = string | DraftedFolder;

export function pathOf(folder: EditedFolder): string {
  return typeof folder === 'string' ? folder : folder.path;
}

/** The text of a file of the folder; '' where there is none, or none that would be written back as it was. */
export function textIn(folder: EditedFolder, file: string): string {
  const draft = typeof folder === 'string' ? undefined : folder.drafts?.get(file);
  if (draft !== undefined) return Buffer.from(draft ?? '').toString('utf8');
  return existsSync(file) ? (utf8Text(readFileSync(file)) ?? '') : '';
}
