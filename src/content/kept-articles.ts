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
  const lineOf = (key: string, line: 0 | 1) => kept.get(key)?.toString().split('\n')[line];
  return {
    has: kept.has,
    factsOf: (key) => {
      const line = lineOf(key, 0);
      const facts: FileFacts | null = line === undefined ? null : JSON.parse(line);
      return facts;
    },
    contentOf: (key) => {
      const line = lineOf(key, 1);
      const content: ArticleContent | null = line === undefined ? null : JSON.parse(line);
      return content;
    },
    keep: (key, { facts, content }) => {
      kept.set(key, Buffer.from(`${JSON.stringify(facts)}\n${JSON.stringify(content)}`));
    },
  };
}
