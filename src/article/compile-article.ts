import { flattenText } from '../markdown/flat-text.ts';
import type { FindPicture } from '../markdown/find-picture.ts';
import { picturesIn } from '../markdown/pictures-in.ts';
import { toHtmlTree, toMarkedHtml } from '../markdown/render-markdown.ts';
import type { WrittenLink } from '../markdown/written-link.ts';
import type { Article } from '../model/article.ts';
import { pulledQuotes } from './pulled-quotes.ts';
import { interfaceLanguageOf, type SiteLanguages } from '../model/interface-language.ts';
import { buildArticle } from '../model/build-article.ts';
import type { Picture } from '../model/picture.ts';
import { createReport, FILE_START, type Report } from '../problems/create-report.ts';
import type { Problem } from '../problems/problem.ts';
import { anchorsOf } from './anchors-of.ts';
import { isSlug } from '../schema/fields.ts';
import type { ArticleSource } from './article-source.ts';
import { checkAttributes } from './check-characters.ts';
import { checkDisplay } from './check-display.ts';
import { decodeSource } from './decode-source.ts';
import { describeFindings } from './describe-findings.ts';
import { displayedTexts, noticeTexts } from './displayed-texts.ts';
import { type Citing, citingsOf } from './citings-of.ts';
import { createFindWords, type FindWords } from './find-words.ts';
import { createHaystack, withoutRepeatedMarks } from './haystack.ts';
import { createLocate } from './locate.ts';
import { findRepetitions } from './find-repetitions.ts';
import { checkedFrontmatter, parseArticle } from './parse-article.ts';
import type { Frontmatter } from '../frontmatter/read-frontmatter.ts';
import { NO_REGISTRY, type Registry } from '../frontmatter/registry.ts';
import { toMarkedQuotes } from './to-marked-quotes.ts';
import { verifyText } from './verify-text.ts';
import { wordsFor } from '../wording/words-for.ts';
import { wordsOf } from './words-of.ts';

export interface CompileOptions {
  /** The site’s language, BCP 47: that of an article which names none. */
  readonly lang: string;
  /** Those that the site lets us speak; all that we do where it is left out. */
  readonly languages?: SiteLanguages['languages'];
  /** Path of the site, `/` or `/sub/`. */
  readonly base: string;
  /** Looks a picture of the content’s `images/` folder up, and with it its size. */
  readonly imageSize: FindPicture;
  /** What articles share of their actors; nothing where it is left out. */
  readonly registry?: Registry;
  /** Whether an article is there although what it quotes is not all listed yet: while it is written. */
  readonly isUnfinished?: boolean | undefined;
}

/** An article ready for its page, or, where it has an error, only its frontmatter and the problems. */
export type CompiledArticle = Reading &
  (
    | {
        readonly article: Article;
        readonly html: string;
        /** Those that the HTML shows. */
        readonly pictures: readonly Picture[];
      }
    | { readonly article: null; readonly html: null; readonly pictures: null }
  );

interface Reading {
  /** The text as it was read; null where it is not text. */
  readonly text: string | null;
  /** As far as it is right; null where there is none. */
  readonly frontmatter: Frontmatter | null;
  /** Null where the text could not be read. */
  readonly findWords: FindWords | null;
  /** What of it is to stand in documents. */
  readonly citings: readonly Citing[];
  readonly problems: readonly Problem[];
  /** Every safe address that it links, as written; whether there is anything there is for others to say. */
  readonly links: readonly WrittenLink[];
}

/**
 * Compiles one article: reads its frontmatter, verifies its quotations, marks them with the dates and mentions in its
 * text. What is on record of it is not in it yet, so that it depends on its file, its pictures, its actors and the site’s
 * language and path alone. Every problem is reported, none is thrown.
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

const NOTHING = {
  ...{ article: null, html: null, pictures: null, frontmatter: null, findWords: null },
  citings: [],
};

/** Whether there is no article for it. */
export function isFatal(
  { severity, code }: Pick<Problem, 'severity' | 'code'>,
  { isUnfinished = false }: Pick<CompileOptions, 'isUnfinished'>,
): boolean {
  return severity === 'error' && !(isUnfinished && code === 'quote-unlisted');
}

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
  const tree = parseArticle(text, report);
  if (!tree) return NOTHING;
  const frontmatter = checkedFrontmatter(
    tree,
    text,
    links,
    options.registry ?? NO_REGISTRY,
    report,
  );
  checkAttributes(tree, report);
  const html = toHtmlTree(tree, { ...options, report, links, anchors: anchorsOf(frontmatter) });
  if (!frontmatter) return NOTHING;

  const flat = flattenText(html);
  const haystack = createHaystack(flat.text, wordsOf(frontmatter), () =>
    findRepetitions(html, flat),
  );
  const locate = createLocate(text, flat);
  const verification = { haystack, locate, yaml: frontmatter.yaml, report };
  const { input } = frontmatter;
  const lang = input?.lang ?? options.lang;
  const texts = displayedTexts(tree, frontmatter);
  const displayed = input ? checkDisplay(texts, noticeTexts(frontmatter), input, report) : [];
  const { verified, gapsOf, ...places } = verifyText(
    frontmatter,
    html,
    flat,
    lang,
    displayed,
    verification,
  );
  const listed = verified.flatMap(({ ranges }) => ranges);
  const findWords = createFindWords(haystack, locate, listed, texts);
  const ends = new Map(verified.map(({ entry, ranges }) => [entry.index, ranges.at(-1)?.end]));
  const nextOf = (index: number) => flat.text.slice(ends.get(index) ?? Infinity).slice(0, 2);
  const citings = citingsOf(frontmatter, lang, nextOf, report);
  if (!input || problems.some((problem) => isFatal(problem, options)))
    return { ...NOTHING, frontmatter, findWords, citings };
  const found = { quotes: toMarkedQuotes(verified, input, gapsOf), ...places };
  const findings = describeFindings(flat, haystack, html, found);
  const article = buildArticle(slug, options.lang, input, findings);
  const quotes = found.quotes.map((quote) => ({
    ...quote,
    ranges: quote.ranges.flatMap((range) => withoutRepeatedMarks(haystack, range)),
  }));
  const pictures = picturesIn(html, options.imageSize);
  const labelLang = interfaceLanguageOf(lang, options);
  const labels = {
    words: wordsFor(labelLang),
    ...(labelLang === lang ? {} : { lang: labelLang }),
  };
  const marked = toMarkedHtml(
    html,
    flat,
    { ...found, quotes, pulled: pulledQuotes(article), lang, labels },
    options,
  );
  return { frontmatter, findWords, citings, article, html: marked, pictures };
}
