import { hash } from 'node:crypto';
import type { ArticleSource } from '../article/article-source.ts';
import { type CompileOptions, isFatal } from '../article/compile-article.ts';
import { NO_REGISTRY } from '../frontmatter/registry.ts';
import { digestOfActor } from './asking-registry.ts';
import { articleKey } from './article-key.ts';
import { type ArticleContent, compiledFile, type FileFacts } from './compiled-file.ts';
import { keptArticles } from './kept-articles.ts';

/** What the file of an article has become. */
export interface ReadArticle {
  /** Names all that it depends on. */
  readonly digest: string;
  readonly facts: FileFacts;
  /** Null where the article has an error. */
  readonly content: () => ArticleContent | null;
}

/** Reads articles, of which only those are compiled that were not before. */
export function articleReader(options: CompileOptions): (source: ArticleSource) => ReadArticle {
  const kept = keptArticles();
  const finished = { ...options, isUnfinished: false };
  return (source) => {
    const key = articleKey(source, options);
    const compile = (): FileFacts => {
      const compiled = compiledFile(source, finished);
      kept.keep(key, compiled);
      return compiled.facts;
    };
    const known = kept.factsOf(key);
    const facts = known && isSame(known, options) ? known : compile();
    if (isOnlyUnfinished(facts, options)) return unfinished(source, key, options);
    return {
      digest: digestOf([key, facts.asked, facts.askedActors.found.filter(([, actor]) => actor)]),
      facts,
      // Where nothing can be kept, it is compiled once more.
      content: () =>
        facts.listed && (kept.contentOf(key) ?? compiledFile(source, finished).content),
    };
  };
}

/** Whether an article would be there, were it to be shown while it is written. */
function isOnlyUnfinished({ listed, problems }: FileFacts, options: CompileOptions): boolean {
  if (!options.isUnfinished || listed) return false;
  return !problems.some((problem) => isFatal(problem, options));
}

/** Nothing of it is kept: no build may ever have it. */
function unfinished(source: ArticleSource, key: string, options: CompileOptions): ReadArticle {
  const { facts, content } = compiledFile(source, options);
  return { digest: digestOf([key, 'unfinished', content]), facts, content: () => content };
}

function isSame({ asked, askedActors }: FileFacts, options: CompileOptions): boolean {
  const { imageSize, registry = NO_REGISTRY } = options;
  return (
    asked.every(([name, found]) => digestOf(imageSize(name)) === digestOf(found)) &&
    askedActors.found.every(([id, digest]) => digestOfActor(registry.find(id)) === digest) &&
    askedActors.meant.every(([id, meant]) => registry.meant(id) === meant)
  );
}

function digestOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value));
}
