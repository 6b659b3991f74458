import type { DraftedFolder } from '../files/drafts.ts';
import { readSharedAuthor, type SharedAuthor } from '../model/author.ts';
import type { Problem } from '../problems/problem.ts';
import { authorsSchema } from '../schema/authors.ts';
import { type FactsFile, readFactsFile } from './read-facts-file.ts';

/** The authors whom articles share, of `authors.yaml`. `lang` is the site’s language. */
export function readAuthors(
  folder: DraftedFolder,
  lang: string,
  problems: Problem[],
): FactsFile<SharedAuthor> {
  const { facts, ...file } = readFactsFile(folder, 'authors', authorsSchema, problems);
  return { ...file, facts: facts && facts.map((input) => readSharedAuthor(input, lang)) };
}
