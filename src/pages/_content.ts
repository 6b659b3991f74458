import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../content/content-folder.ts';
import { digestOf } from '../files/digest-of.ts';
import type { ArticleContent } from '../content/compiled-file.ts';
import { handedContent } from '../content/handed-content.ts';
import type { SiteMark } from '../content/read-mark.ts';
import type { Content } from '../content/read-content.ts';
import type { SiteArticle } from '../content/site-article.ts';
import type { SiteSource } from '../content/site-source.ts';
import type { SitePage } from '../content/site-page.ts';
import { type AddressedArticle, slugsOf } from '../model/addressed-article.ts';
import type { SharedAuthor } from '../model/author.ts';
import type { PageContext } from '../model/page-context.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { namesOfActors } from '../dossier/names-of-actors.ts';
import { type MoreSaid, moreSaid } from '../dossier/more-said.ts';
import { otherPlaces, placeKey } from '../dossier/other-places.ts';
import { relatedArticles } from '../dossier/related-articles.ts';
import type { ArticleRef } from '../dossier/article-ref.ts';
import { topicNeighbours, type TopicNeighbours } from '../dossier/topic-neighbours.ts';
import type { Topic } from '../model/topic.ts';
import type { QuotePlaceRef } from '../dossier/utterance.ts';
import { interfaceLanguageOf } from '../model/interface-language.ts';
import { markStates } from '../markdown/mark-states.ts';
import { withRecorded } from '../model/recorded.ts';
import { stateOf, withChecks } from '../model/source-check.ts';
import type { Ledger } from '../permalinks/ledger.ts';
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
  return content().isDossier;
}

/** What all articles tell together. */
export function dossier(): Dossier {
  return content().dossier();
}

/** What each actor is called. */
export const actorNames = createReader((articles) =>
  namesOfActors(
    articles.map(({ listed }) => listed),
    content().shared.actors,
  ),
);

/** Makes something of the dossier, once for all pages that ask for it. */
export function rememberByDossier<T>(make: () => T): () => T {
  return createReader(make);
}

/** The other places that print the words of a quotation, where there are pages across articles. */
export function elsewhereOf(slug: string, id: string): readonly QuotePlaceRef[] {
  return isDossier() ? (placesElsewhere().get(placeKey(slug, id)) ?? []) : [];
}

const placesElsewhere = createReader(() => otherPlaces(dossier().utterances));

/** What articles are about. */
export function listTopics(): readonly Topic[] {
  return content().topics;
}

/** The authors whom articles share. */
export function listAuthors(): readonly SharedAuthor[] {
  return content().authors;
}

/** Where the topics of an article go on, where there are pages across articles. */
export function neighboursOf(slug: string): readonly TopicNeighbours[] {
  return isDossier() ? (allNeighbours().get(slug) ?? []) : [];
}

const allNeighbours = createReader(() => topicNeighbours(dossier(), listTopics()));

/** What its main speaker said elsewhere, where there are pages across articles. */
export function moreSaidOf(slug: string): MoreSaid | null {
  return isDossier() ? (allMoreSaid().get(slug) ?? null) : null;
}

const allMoreSaid = createReader(() => moreSaid(dossier()));

/** Articles on the same, where there are pages across articles. */
export function relatedTo(slug: string): readonly ArticleRef[] {
  return isDossier() ? (allRelated().get(slug) ?? []) : [];
}

const allRelated = createReader(() => relatedArticles(dossier(), allNeighbours()));

function createReader<T>(make: (articles: readonly SiteArticle[]) => T): () => T {
  let last: { readonly articles: readonly SiteArticle[]; readonly made: T } | undefined;
  return () => {
    const articles = listArticles();
    if (last?.articles !== articles) last = { articles, made: make(articles) };
    return last.made;
  };
}

/** A page that shows `model`, which is JSON-safe, and what every page shows of the site. */
export function pageOf<P, M>(params: P, model: M) {
  const { site, pages, topics, navigation, isDossier } = content();
  const around = { site, listed: pages.listed, topics, navigation, isDossier };
  const cacheKey = hash('sha256', JSON.stringify([around, model]));
  return { params, props: { model }, cacheKey };
}

/** A file that shows `model`, which is JSON-safe, and nothing else. */
export function fileOf<P, M>(params: P, model: M) {
  return { params, props: { model }, cacheKey: hash('sha256', JSON.stringify(model)) };
}

/** The key of a page of an article that shows more than that; its own where there is nothing to show. */
export function keyWith(cacheKey: string, shown: readonly unknown[]): string {
  return shown.length === 0 ? cacheKey : hash('sha256', JSON.stringify([cacheKey, shown]));
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

function open({ listed, recorded, checks, held, content }: SiteArticle): ArticleContent {
  const opened = content();
  if (!opened)
    throw new Error(`“${listed.slug}” was changed while the site was built; build again.`);
  const { authors } = listed;
  const own = { ...opened.article, authors };
  const article = { ...withChecks(withRecorded(own, recorded), checks), held };
  const quotes = new Map(article.quotes.map((quote) => [quote.id, quote]));
  const words = wordsFor(interfaceLanguageOf(article.lang, siteFacts()));
  const html = markStates(
    opened.html,
    (id) => {
      const quote = quotes.get(id);
      return { state: quote ? stateOf(quote) : 'not held', form: quote?.form ?? 'direct' };
    },
    words,
  );
  return { article, html };
}

/** The file of an article, as its author wrote it. */
export function fileOfArticle({ listed: { slug } }: SiteArticle): Uint8Array<ArrayBuffer> {
  const path = join(contentFolder(), 'articles', `${slug}.md`);
  const bytes = new Uint8Array(readFileSync(path));
  if (content().digests.get(path) !== digestOf(bytes))
    throw new Error(`“${slug}” was changed while the site was built; build again.`);
  return bytes;
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

/** What is on record of all that was published here. */
export function publicRecord(): Ledger {
  return content().ledger.records.current;
}

/** Where the anchors lead that the front page had while it was the only article. */
export function anchorsLed(): ReadonlyMap<string, AddressedArticle> {
  return content().front ?? new Map();
}

/** What the components of a page are told of the site; `own` is the language of the article that the page is of, BCP 47. */
export function pageContext(own: string | null = null): PageContext {
  const { BASE_URL: base, SITE: origin } = import.meta.env;
  const { pages, topics, navigation, isDossier } = content();
  const site = siteFacts();
  const lang = interfaceLanguageOf(own, site);
  const words = wordsFor(lang);
  return { site, base, origin, pages: pages.listed, topics, navigation, isDossier, lang, words };
}

function content(): Content {
  const handed = handedContent();
  if (!handed) throw new Error('no content was read for the pages');
  return handed;
}
