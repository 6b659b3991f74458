import { keptFiles } from '../files/kept-files.ts';
import type { ArticleContent, CompiledFile, FileFacts } from './compiled-file.ts';

/** What the file of an article has become, by the name of all that this depends on. */
export interface KeptArticles {
  readonly has: (key: string) => boolean;
  readonly factsOf: (key: string) => FileFacts | null;
  /** Null where nothing is kept, or the article has an error. */
  readonly contentOf: (key: string) => ArticleContent | null;
  readonly keep: (key: string, compiled: CompiledFile) => void;
}

/** Keeps articles in a folder from run to run: the facts in one line, and what only pages show in another. */
export function keptArticles(): KeptArticles {
  const kept = keptFiles('.cache/articles');
  return {
    has: kept.has,
    factsOf: (key) => {
      const data = kept.get(key);
      const facts: FileFacts | null =
        data && JSON.parse(data.toString('utf8', 0, data.indexOf('\n')));
      return facts;
    },
    contentOf: (key) => {
      const data = kept.get(key);
      const content: ArticleContent | null =
        data && JSON.parse(data.toString('utf8', data.indexOf('\n')));
      return content;
    },
    keep: (key, { facts, content }) => {
      kept.set(key, Buffer.from(`${JSON.stringify(facts)}\n${JSON.stringify(content)}`));
    },
  };
}
