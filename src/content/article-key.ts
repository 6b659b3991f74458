import { hash } from 'node:crypto';
import type { ArticleSource } from '../article/article-source.ts';
import type { CompileOptions } from '../article/compile-article.ts';
import { codeDigest } from './code-digest.ts';

/** Names all that the file of an article becomes depends on, but for its pictures: the code that compiles it, too. */
export function articleKey(
  { slug, path, content }: ArticleSource,
  { lang, languages, base }: Pick<CompileOptions, 'lang' | 'languages' | 'base'>,
): string {
  const parts = [codeDigest, slug, path, lang, languages, base, hash('sha256', content)];
  return hash('sha256', JSON.stringify(parts));
}
