import type { Root } from 'mdast';
import { findExcess } from '../markdown/find-excess.ts';
import { flattenText } from '../markdown/flat-text.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import type { ImageSize } from '../markdown/remark-check-images.ts';
import { toHtmlTree, toMarkedHtml } from '../markdown/render-markdown.ts';
import type { WrittenLink } from '../markdown/written-link.ts';
import type { Article } from '../model/article.ts';
import { buildArticle } from '../model/build-article.ts';
import { createReport, FILE_START, type Report } from '../problems/create-report.ts';
import type { Problem } from '../problems/problem.ts';
import { addressesIn } from './addresses-in.ts';
import { anchorsOf } from './anchors-of.ts';
import { isSlug } from '../schema/fields.ts';
import type { ArticleSource } from './article-source.ts';
import { checkNamedLinks } from './check-named-links.ts';
import { checkReferences } from './check-references.ts';
import { decodeSource } from './decode-source.ts';
import { describeFindings } from './describe-findings.ts';
import { createFindWords, type FindWords } from './find-words.ts';
import { createHaystack, withoutRepeatedMarks } from './haystack.ts';
import { createLocate } from './locate.ts';
import { type Frontmatter, readFrontmatter } from './read-frontmatter.ts';
import { toMarkedQuotes } from './to-marked-quotes.ts';
import { verifyDates } from './verify-dates.ts';
import { verifyMentions } from './verify-mentions.ts';
import { reportUnlisted, verifyQuotes } from './verify-quotes.ts';

export interface CompileOptions {
  /** The site’s language, BCP 47: that of an article which names none. */
  readonly lang: string;
  /** Path of the site, `/` or `/sub/`. */
  readonly base: string;
  /** Size of a picture in the content’s `images/` folder; null where there is none. */
  readonly imageSize: (name: string) => ImageSize | null;
  /** The day on which an address, `slug` or `slug#anchor`, was first published. */
  readonly firstPublished: (address: string) => string | undefined;
}

/** An article ready for its page, or, where it has an error, only its frontmatter and the problems. */
export type CompiledArticle = Reading &
  (
    | { readonly article: Article; readonly html: string }
    | { readonly article: null; readonly html: null }
  );

interface Reading {
  /** The text as it was read; null where it is not text. */
  readonly text: string | null;
  /** As far as it is right; null where there is none. */
  readonly frontmatter: Frontmatter | null;
  /** Null where the text could not be read. */
  readonly findWords: FindWords | null;
  readonly problems: readonly Problem[];
  /** Every safe address that it links, as written; whether there is anything there is for others to say. */
  readonly links: readonly WrittenLink[];
}

/**
 * Compiles one article: reads its frontmatter, verifies its quotations, marks them with the dates and mentions in its
 * text. Every problem is reported, none is thrown.
 */
export function compileArticle(source: ArticleSource, options: CompileOptions): CompiledArticle {
  const problems: Problem[] = [];
  const links: WrittenLink[] = [];
  const reportIn = (text: string) => createReport(source.path, text, problems);
  const text = decodeSource(source.content, reportIn);
  if (text === null) return { ...NOTHING, text, problems, links };
  try {
    const compiled = compile(text, source.slug, options, {
      report: reportIn(text),
      problems,
      links,
    });
    return { ...compiled, text, problems, links };
  } catch (error) {
    // The parsers recurse, so text nested thousands deep runs out of stack; nothing else may end up here.
    if (!(error instanceof RangeError)) throw error;
    reportIn(text)('too-complex', FILE_START, 'it is nested too deeply');
  }
  return { ...NOTHING, text, problems, links };
}

const NOTHING = { article: null, html: null, frontmatter: null, findWords: null };

interface Outcome {
  readonly report: Report;
  readonly problems: readonly Problem[];
  readonly links: WrittenLink[];
}

function compile(
  text: string,
  slug: string,
  options: CompileOptions,
  { report, problems, links }: Outcome,
) {
  if (!isSlug(slug)) report('slug-invalid', FILE_START, slug);
  const tree = parse(text, report);
  if (!tree) return NOTHING;
  const frontmatter = frontmatterOf(tree, text, report);
  if (frontmatter) {
    checkReferences(frontmatter, report);
    checkNamedLinks(frontmatter.yaml, report);
    links.push(...addressesIn(frontmatter.yaml));
  }
  const html = toHtmlTree(tree, { ...options, report, links, anchors: anchorsOf(frontmatter) });
  if (!frontmatter) return NOTHING;

  const flat = flattenText(html);
  const haystack = createHaystack(flat.text);
  const verification = {
    haystack,
    locate: createLocate(text, flat),
    yaml: frontmatter.yaml,
    report,
  };
  const { input, entries } = frontmatter;
  const verified = verifyQuotes(entries.quotes, verification);
  const dates = verifyDates(entries.dates, verification);
  const mentions = verifyMentions(entries.actors, verification);
  // While the list of quotations is in doubt, much that it means to list would be taken for unlisted.
  if (input && verified.length === input.quotes.length) reportUnlisted(verified, verification);
  const listed = verified.flatMap(({ ranges }) => ranges);
  const findWords = createFindWords(haystack, verification.locate, listed);
  if (!input || problems.some(({ severity }) => severity === 'error'))
    return { ...NOTHING, frontmatter, findWords };
  const found = { quotes: toMarkedQuotes(verified, input), dates, mentions };
  const findings = describeFindings(flat, haystack, html, found);
  const firstPublished = (anchor?: string) =>
    [slug, ...input.formerly]
      .flatMap((own) => options.firstPublished(anchor ? `${own}#${anchor}` : own) ?? [])
      .sort()[0];
  const article = buildArticle(slug, options.lang, input, findings, firstPublished);
  const quotes = found.quotes.map((quote) => ({
    ...quote,
    ranges: quote.ranges.flatMap((range) => withoutRepeatedMarks(haystack, range)),
  }));
  return { frontmatter, findWords, article, html: toMarkedHtml(html, flat, { ...found, quotes }) };
}

function parse(text: string, report: Report): Root | null {
  if (text.trim() === '') {
    report('file-empty', FILE_START);
    return null;
  }
  const excess = findExcess(text);
  if (!excess) return parseMarkdown(text);
  report('too-complex', excess.place, excess.why);
  return null;
}

function frontmatterOf(tree: Root, text: string, report: Report): Frontmatter | null {
  const [first] = tree.children;
  if (first?.type === 'yaml')
    return readFrontmatter(first.value, (first.position?.start.line ?? 1) + 1, report);
  const isOpened = /^---[ \t]*(?:\r?\n|$)/u.test(text);
  report(isOpened ? 'frontmatter-unclosed' : 'frontmatter-missing', FILE_START);
  return null;
}
