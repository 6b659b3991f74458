import { kindOf } from '../model/anchor.ts';
import type { ArticleSource } from '../article/article-source.ts';
import { compileArticle, type CompileOptions } from '../article/compile-article.ts';
import { repeatsWords } from '../article/repeats-words.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import { recordsAt } from '../permalinks/records-of.ts';
import { thingAt } from '../permalinks/things.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { clip } from '../text/clip.ts';
import { commentsIn } from './comments-in.ts';
import type { ArticleFile } from './read-article-file.ts';

/** Where withdrawn words stand. */
export interface WithdrawnPlace {
  readonly slug: string;
  readonly place: Place;
}

/**
 * Reports withdrawn words that still stand in their article, or in the corrections and comments that its file is
 * published with. Returns all places in the text where they do.
 */
export function checkWithdrawnWords(
  { source, ids: article }: ArticleFile,
  options: CompileOptions,
  ledger: Ledger,
): readonly WithdrawnPlace[] {
  if (!source || !article || article.retracted !== undefined) return [];
  const withdrawn = [...article.ids.values()].filter(
    ({ anchor, state }) => state === 'withdrawn' && kindOf(anchor) === 'quote',
  );
  const words = withdrawn.flatMap(({ anchor }) =>
    recordsAt(anchor, article, ledger)
      .flatMap((record) => record.versions ?? [])
      .map(({ text, sha256 }) => ({ anchor, sha256, parts: [text].flat() })),
  );
  if (words.length === 0) return [];
  const report = (place: Place, anchor: string, parts: readonly string[]) =>
    article.report('withdrawn-words', place, anchor, clip(parts.join(' … '), 120));
  for (const { anchor, sha256, parts } of words)
    for (const revision of article.revisions)
      if (thingAt(revision.anchor, article) === anchor && revision.words === sha256)
        report(revision.place, anchor, parts);
  // Few articles have withdrawn anything, so how to find words in a text is not kept with it.
  const { findWords } = compileArticle(source, options);
  for (const { text, place } of commentsIn(textOf(source.content))) {
    const repeated = words.find(({ parts }) => repeatsWords(text, parts));
    if (repeated) report(place, repeated.anchor, repeated.parts);
  }
  return words.flatMap(({ anchor, parts }) => {
    const places = findWords?.(parts) ?? [];
    const [first] = places;
    if (first) report(first, anchor, parts);
    return places.map((place) => ({ slug: article.slug, place }));
  });
}

/** The file of an article as text. */
function textOf(content: ArticleSource['content']): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** Problems but for the advice to list what is withdrawn. */
export function withoutAdvice(
  problems: readonly Problem[],
  found: readonly WithdrawnPlace[],
): readonly Problem[] {
  if (found.length === 0) return problems;
  return problems.filter(
    (problem) =>
      problem.code !== 'quote-unlisted' ||
      !found.some(
        ({ slug, place }) =>
          problem.file.endsWith(`/${slug}.md`) && begins(place, problem) && begins(problem, place),
      ),
  );
}

/** Whether one place begins before another ends. */
function begins(a: Place, b: Place): boolean {
  return a.line < b.endLine || (a.line === b.endLine && a.column < b.endColumn);
}
