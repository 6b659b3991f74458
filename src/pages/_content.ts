import { hash } from 'node:crypto';
import type { ArticleContent } from '../content/compiled-file.ts';
import { handedContent } from '../content/handed-content.ts';
import type { SiteMark } from '../content/read-mark.ts';
import type { Content } from '../content/read-content.ts';
import type { SiteArticle } from '../content/site-article.ts';
import type { SiteSource } from '../content/site-source.ts';
import type { SitePage } from '../content/site-page.ts';
import { type AddressedArticle, slugsOf } from '../model/addressed-article.ts';
import type { PageContext } from '../model/page-context.ts';
import { buildDossier, type Dossier } from '../dossier/dossier.ts';
import type { ListedArticle } from '../model/listed-article.ts';
import { interfaceLanguageOf } from '../model/interface-language.ts';
import { markStates } from '../markdown/mark-states.ts';
import { withRecorded } from '../model/recorded.ts';
import { stateOf, withChecks } from '../model/source-check.ts';
import type { Site } from '../schema/site.ts';
import { wordsFor } from '../wording/words-for.ts';

/** The articles, in the order of their names. */
export function listArticles(): readonly SiteArticle[] {
  return content().articles;
}

/** The plain pages, in the order of their names. */
export function listPlainPages(): readonly SitePage[] {
  return content().pages.pages;
}

/** The documents that quotations are checked against, in the order of their names. */
export function listSources(): readonly SiteSource[] {
  return content().sources;
}

/** Every address of an article, present and former: where a file beside its page stands. */
export function articlePaths() {
  return listArticles().flatMap((entry) =>
    slugsOf(entry.listed).map((slug) => ({
      params: { slug },
      props: { entry },
      cacheKey: entry.cacheKey,
    })),
  );
}

/** Whether there are pages across articles: from two articles on. */
export function isDossier(): boolean {
  return listArticles().length > 1;
}

/** What all articles tell together. */
export const dossier = createDossierReader();

function createDossierReader(): () => Dossier {
  let last: { readonly articles: readonly SiteArticle[]; readonly dossier: Dossier } | undefined;
  return () => {
    const articles = listArticles();
    if (last?.articles !== articles)
      last = { articles, dossier: buildDossier(articles.map(toldArticle), siteFacts().lang) };
    return last.dossier;
  };
}

function toldArticle({ listed, recorded, checks }: SiteArticle): ListedArticle {
  return withChecks(withRecorded(listed, recorded), checks);
}

/** A page that shows `model`, which is JSON-safe, and what every page shows of the site. */
export function pageOf<P, M>(params: P, model: M) {
  const { site, pages, topics, navigation } = content();
  const around = { site, listed: pages.listed, topics, navigation };
  const cacheKey = hash('sha256', JSON.stringify([around, model]));
  return { params, props: { model }, cacheKey };
}

/** The article of a page, with its HTML. */
export const openArticle = createOpener();

function createOpener(): (entry: SiteArticle) => ArticleContent {
  let last: { readonly entry: SiteArticle; readonly opened: ArticleContent } | undefined;
  return (entry) => {
    // Pages of one article come one after another.
    if (last?.entry !== entry) last = { entry, opened: open(entry) };
    return last.opened;
  };
}

function open({ listed, recorded, checks, content }: SiteArticle): ArticleContent {
  const opened = content();
  if (!opened)
    throw new Error(`“${listed.slug}” was changed while the site was built; build again.`);
  const article = withChecks(withRecorded(opened.article, recorded), checks);
  const quotes = new Map(article.quotes.map((quote) => [quote.id, quote]));
  const html = markStates(opened.html, (id) => {
    const quote = quotes.get(id);
    return { state: quote ? stateOf(quote) : 'not held', form: quote?.form ?? 'direct' };
  });
  return { article, html };
}

/** The site’s own facts. */
export function siteFacts(): Site {
  const { site } = content();
  if (!site) throw new Error('site.yaml has an error');
  return site;
}

/** The site’s own mark, where it has one. */
export function siteMark(): SiteMark | null {
  return content().mark;
}

/** Where the anchors lead that the front page had while it was the only article. */
export function anchorsLed(): ReadonlyMap<string, AddressedArticle> {
  return content().front ?? new Map();
}

/** What the components of a page are told of the site; `own` is the language of the article that the page is of, BCP 47. */
export function pageContext(own?: string): PageContext {
  const { BASE_URL: base, SITE: origin } = import.meta.env;
  const { pages, topics, navigation } = content();
  const site = siteFacts();
  const lang = interfaceLanguageOf(...(own === undefined ? [] : [own]), site.lang);
  const words = wordsFor(lang);
  return { site, base, origin, pages: pages.listed, topics, navigation, lang, words };
}

function content(): Content {
  const handed = handedContent();
  if (!handed) throw new Error('no content was read for the pages');
  return handed;
}
