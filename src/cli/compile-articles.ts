import { compileAhead } from '../content/compile-ahead.ts';
import { contentFolder } from '../content/content-folder.ts';
import { siteBase } from '../content/site-base.ts';
import { createProgress } from './progress.ts';

/** Compiles the articles that were not compiled before; tells how far it is where that takes long. */
export async function compileArticles(): Promise<void> {
  const progress = createProgress(process.stderr);
  const tell = (done: number, total: number) => progress.tell('Articles', done, total);
  await compileAhead(contentFolder(), siteBase(), tell);
  progress.end();
}
