import { hash } from 'node:crypto';
import { keptFiles } from '../files/kept-files.ts';
import { keptJson } from '../files/kept-json.ts';
import { type PinnedSource, readPinnedSource } from '../model/pinned-source.ts';
import type { SourceCheck, SourceChecks } from '../model/source-check.ts';
import { framed } from '../problems/framed.ts';
import type { Problem } from '../problems/problem.ts';
import type { Citing } from '../article/citings-of.ts';
import type { Site } from '../schema/site.ts';
import { checkCitings, type CitingOutcome, type FoundWords } from '../sources/check-citings.ts';
import { closestWord } from '../text/closest-word.ts';
import { isSameLanguage } from '../text/is-same-language.ts';
import { codeDigest } from './code-digest.ts';
import { orFail } from './or-fail.ts';
import type { ArticleFile } from './read-article-file.ts';
import type { ReadSource } from './read-sources.ts';

/** Words of an article, and the file that they are in. */
interface Task {
  readonly article: ArticleFile;
  readonly citing: Citing;
}

/**
 * Checks the quotations of all articles against the documents that they name, a document at a time. What is found, by
 * the slug of the article; what is not is reported in its file.
 */
export function checkSources(
  articles: readonly ArticleFile[],
  sources: readonly ReadSource[],
  site: Site | null,
  problems: Problem[],
): ReadonlyMap<string, SourceChecks> {
  const known = new Map(sources.map((source) => [source.id, source]));
  const tasks = articles.flatMap((article) =>
    (article.read?.facts.citings ?? []).map((citing): Task => ({ article, citing })),
  );
  const checks = new Map<string, (readonly [string, SourceCheck])[]>();
  for (const [id, own] of Map.groupBy(tasks, ({ citing }) => citing.source)) {
    const source = known.get(id ?? '');
    if (id === null) own.forEach((task) => reportNotHeld(task, site));
    else if (!source) own.forEach((task) => reportUnknown(task, id, known));
    else
      orFail(source.document, problems, () => {
        for (const [slug, found] of checkSource(source, own, site, problems))
          checks.set(slug, [...(checks.get(slug) ?? []), found]);
      });
  }
  return checks;
}

function reportNotHeld({ article, citing }: Task, site: Site | null): void {
  if (site?.quotations !== undefined)
    article.report('source-required', citing.places.source, citing.quote);
}

function reportUnknown(
  { article, citing }: Task,
  id: string,
  known: ReadonlyMap<string, ReadSource>,
): void {
  const meant = closestWord(id, [...known.keys()]) ?? '';
  article.report('source-unknown', citing.places.source, id, meant);
}

function checkSource(
  source: ReadSource,
  tasks: readonly Task[],
  site: Site | null,
  problems: Problem[],
): (readonly [slug: string, found: readonly [string, SourceCheck]])[] {
  const pinned = pinnedOf(source, site);
  if (!pinned) return [];
  const outcomes = outcomesOf(source, pinned, tasks);
  return tasks.flatMap(({ article, citing }, at) => {
    const outcome = outcomes[at];
    problems.push(...(outcome?.problems ?? []).map(framed(() => textOf(article))));
    if (!outcome?.found) return [];
    return [[article.slug, [citing.quote, toCheck(citing, outcome.found, pinned)]] as const];
  });
}

function textOf({ source }: ArticleFile): string {
  const content = source?.content ?? '';
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** A document that words can be checked against, as readers are told of it; null where none can. */
export function pinnedOf(
  { id, sha256, input, text }: ReadSource,
  site: Site | null,
): PinnedSource | null {
  return sha256 && input && text ? readPinnedSource(id, sha256, input, site?.lang ?? 'en') : null;
}

/** One outcome for each task; kept by the digest of the document and the words that are looked for in it. */
function outcomesOf(
  { text }: ReadSource,
  { id, sha256, lang }: PinnedSource,
  tasks: readonly Task[],
): readonly CitingOutcome[] {
  const citings = tasks.map(({ article, citing }) => ({ file: article.path, citing }));
  const key = hash('sha256', JSON.stringify([codeDigest, id, sha256, lang, citings]));
  if (!text) return [];
  return keptJson(keptFiles('.cache/checks'), key, () =>
    checkCitings({ id, lang, text: text() }, citings),
  );
}

function toCheck(citing: Citing, found: FoundWords, source: PinnedSource): SourceCheck {
  const { kind, parts } = citing;
  const lang = kind === 'passage' ? source.lang : citing.lang;
  const isShown = source.rights !== 'none';
  return {
    state: kind === 'original' || isTranslated(citing, source) ? 'translated' : 'found',
    source,
    place: found.place,
    ranges: found.ranges,
    excerpt: isShown ? found.excerpt : null,
    selectors: isShown ? found.selectors : bareSelectors(kind, found),
    original: kind === 'words' || !isShown ? null : { parts, lang },
  };
}

/** Of a document of which nothing is shown: what the article prints itself, without what is around it. */
function bareSelectors(kind: Citing['kind'], { selectors }: FoundWords): SourceCheck['selectors'] {
  return kind === 'words' ? selectors.map(({ exact }) => ({ exact, prefix: '', suffix: '' })) : [];
}

/** Whether a paraphrase renders a document in another language. */
function isTranslated({ kind, lang }: Citing, source: PinnedSource): boolean {
  return kind === 'passage' && !isSameLanguage(lang, source.lang);
}
