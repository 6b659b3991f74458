import type { Root } from 'mdast';
import { flattenText } from '../markdown/flat-text.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import type { MarkedQuote } from '../markdown/rehype-mark-quotes.ts';
import type { ImageSize } from '../markdown/remark-check-images.ts';
import { toHtmlTree, toMarkedHtml } from '../markdown/render-markdown.ts';
import type { Article } from '../model/article.ts';
import { buildArticle } from '../model/build-article.ts';
import { createReport, FILE_START, type Report } from '../problems/create-report.ts';
import type { Problem } from '../problems/problem.ts';
import type { ActorInput } from '../schema/actor.ts';
import type { ArticleSource } from './article-source.ts';
import { checkReferences } from './check-references.ts';
import { decodeSource } from './decode-source.ts';
import { describeFindings } from './describe-findings.ts';
import { createHaystack } from './haystack.ts';
import { createLocate } from './locate.ts';
import { type Entry, type Frontmatter, readFrontmatter } from './read-frontmatter.ts';
import { verifyDates } from './verify-dates.ts';
import { verifyMentions } from './verify-mentions.ts';
import { reportUnlisted, verifyQuotes, type VerifiedQuote } from './verify-quotes.ts';

export interface CompileOptions {
  /** The site’s language, BCP 47: that of an article which names none. */
  readonly lang: string;
  /** Path of the site, `/` or `/sub/`. */
  readonly base: string;
  /** Size of a picture in the content’s `images/` folder; null where there is none. */
  readonly imageSize: (name: string) => ImageSize | null;
}

/** An article ready for its page, or, where it has an error, nothing but the problems. */
export type CompiledArticle =
  | { readonly article: Article; readonly html: string; readonly problems: readonly Problem[] }
  | { readonly article: null; readonly html: null; readonly problems: readonly Problem[] };

/**
 * Compiles one article: reads its frontmatter, verifies its quotations, marks them with the dates and mentions in its
 * text. Every problem is reported, none is thrown.
 */
export function compileArticle(source: ArticleSource, options: CompileOptions): CompiledArticle {
  const problems: Problem[] = [];
  const reportIn = (text: string) => createReport(source.path, text, problems);
  const text = decodeSource(source.content, reportIn);
  if (text === null) return { article: null, html: null, problems };
  try {
    const compiled = compile(text, source.slug, options, { report: reportIn(text), problems });
    if (compiled) return { ...compiled, problems };
  } catch (error) {
    // The parsers recurse, so text nested thousands deep runs out of stack; nothing else may end up here.
    if (!(error instanceof RangeError)) throw error;
    reportIn(text)('too-complex', FILE_START, 'The article');
  }
  return { article: null, html: null, problems };
}

interface Outcome {
  readonly report: Report;
  readonly problems: readonly Problem[];
}

function compile(
  text: string,
  slug: string,
  options: CompileOptions,
  { report, problems }: Outcome,
) {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug)) report('slug-invalid', FILE_START, slug);
  if (text.trim() === '') {
    report('file-empty', FILE_START);
    return null;
  }
  const tree = parseMarkdown(text);
  const frontmatter = frontmatterOf(tree, text, report);
  if (frontmatter) checkReferences(frontmatter, report);
  const html = toHtmlTree(tree, { ...options, report, anchors: anchorsOf(frontmatter) });
  if (!frontmatter) return null;

  const flat = flattenText(html);
  const haystack = createHaystack(flat.text);
  const verification = {
    haystack,
    locate: createLocate(text, flat),
    yaml: frontmatter.yaml,
    report,
  };
  const { actors, dates, quotes } = frontmatter.entries;
  const verified = verifyQuotes(quotes, verification);
  const found = {
    quotes: verified,
    dates: verifyDates(dates, verification),
    mentions: verifyMentions(actors, verification),
  };
  // Where a listed quotation is in error, its words in the text would only be reported a second time.
  if (!frontmatter.input || problems.some(({ severity }) => severity === 'error')) return null;
  reportUnlisted(verified, verification);
  const article = buildArticle(
    slug,
    options.lang,
    frontmatter.input,
    describeFindings(flat, html, found),
  );
  return {
    article,
    html: toMarkedHtml(html, flat, { ...found, quotes: toMarks(verified, actors) }),
  };
}

function frontmatterOf(tree: Root, text: string, report: Report): Frontmatter | null {
  const [first] = tree.children;
  if (first?.type === 'yaml')
    return readFrontmatter(first.value, (first.position?.start.line ?? 1) + 1, report);
  const isOpened = /^---[ \t]*(?:\r?\n|$)/u.test(text);
  report(isOpened ? 'frontmatter-unclosed' : 'frontmatter-missing', FILE_START);
  return null;
}

function anchorsOf(frontmatter: Frontmatter | null): ReadonlySet<string> {
  const { actors = [], dates = [], quotes = [] } = frontmatter?.entries ?? {};
  const anchors = (prefix: string, entries: readonly Entry<{ readonly id: string }>[]) =>
    entries.map(({ value: { id } }) => `${prefix}-${id}`);
  return new Set([...anchors('a', actors), ...anchors('d', dates), ...anchors('q', quotes)]);
}

function toMarks(
  verified: readonly VerifiedQuote[],
  actors: readonly Entry<ActorInput>[],
): MarkedQuote[] {
  const names = new Map(actors.map(({ value }) => [value.id, value.name]));
  return verified.map(({ quote, ranges }) => ({
    id: quote.id,
    speaker: names.get(quote.speaker) ?? '',
    form: quote.form,
    ranges,
  }));
}
