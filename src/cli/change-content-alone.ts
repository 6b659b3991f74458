import { contentFolder } from '../content/content-folder.ts';
import { changeAlone } from '../editing/change-alone.ts';
import { compileArticles } from './compile-articles.ts';

/** Does what a command does to the content folder, while no other command does so. */
export async function changeContentAlone<T>(work: (folder: string) => T): Promise<T> {
  await compileArticles();
  return changeAlone(contentFolder(), work, { say: (words) => console.error(words) });
}
