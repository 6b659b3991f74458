import type { DateValue } from '../../dates/parse-date.ts';
import { anchorOf } from '../../model/anchor.ts';
import { addressOf } from '../../model/address.ts';
import type { ListedArticle, ListedQuote } from '../../model/listed-article.ts';
import { quotationAddresses } from '../../model/quotation-addresses.ts';
import { quotationPath } from '../../model/site-path.ts';
import { type CheckState, stateOf } from '../../model/source-check.ts';
import { listedQuotations } from '../../model/addressed-article.ts';
import type { Ledger } from '../../permalinks/ledger.ts';
import { wordsDigest } from '../../permalinks/words-digest.ts';
import type { QuoteForm } from '../../schema/quote.ts';

/** What is known of words that the site has published, without the words. JSON-safe; what is not known is left out. */
export interface PublishedWords {
  /** The page of the quotation, from the root of the host. */
  readonly at: string;
  /** Who said it, by name. */
  readonly by?: string;
  readonly form?: QuoteForm;
  /** When, as EDTF. */
  readonly said?: string;
  /** Which version of the quotation these words are, counted from 1. */
  readonly version?: number;
  /** How they stand against the source: of words that stand there now. */
  readonly state?: CheckState;
  /** Of words that read otherwise now: since when, as EDTF. */
  readonly until?: string;
  /** Of words that are no more: since when, as EDTF. */
  readonly withdrawn?: string;
  /** Of an interrupted quotation, which part of it: `1/2`. */
  readonly part?: string;
}

export interface DigestedWords {
  readonly sha256: string;
  readonly words: PublishedWords;
}

/**
 * The digests of all words that were published as those of somebody, the first that printed them first. `articles` come
 * newest first. Of what was withdrawn the ledger has digests, unless it was erased.
 */
export function publishedWords(
  articles: readonly ListedArticle[],
  ledger: Ledger,
  base: string,
): readonly DigestedWords[] {
  return articles
    .toReversed()
    .flatMap((article) => [
      ...(article.retraction
        ? []
        : article.quotes.flatMap((quote) => standing(quote, article, base))),
      ...withdrawnWords(article, ledger, base),
    ]);
}

function standing(quote: ListedQuote, { slug }: ListedArticle, base: string): DigestedWords[] {
  const { id, speaker, form, date, parts, revisions, version } = quote;
  const at = quotationPath(base, slug, id);
  const own = { at, by: speaker.name, form, ...(date && { said: date.edtf }) };
  const now = { ...own, version: version.number, state: stateOf(quote) };
  const earlier = revisions.flatMap(({ was, date: until }, index) => {
    const words = { ...own, version: revisions.length - index, until: until.edtf };
    return was ? digested(was, words) : [];
  });
  return [...digested(parts, now), ...earlier];
}

/** Of the words as a whole, and of each part of those that are interrupted. */
function digested(parts: readonly string[], words: PublishedWords): DigestedWords[] {
  const whole = { sha256: wordsDigest(parts), words };
  if (parts.length === 1) return [whole];
  const single = parts.map((part, index) => ({
    sha256: wordsDigest([part]),
    words: { ...words, part: `${index + 1}/${parts.length}` },
  }));
  return [whole, ...single];
}

function withdrawnWords(article: ListedArticle, ledger: Ledger, base: string): DigestedWords[] {
  const gone = listedQuotations(article).filter(({ isStanding }) => !isStanding);
  return gone.flatMap((page) => {
    const date = withdrawalOf(page.id, article);
    const records = quotationAddresses(article, page).flatMap(
      ({ slug, id }) => ledger.get(addressOf(slug, anchorOf('quote', id))) ?? [],
    );
    // What was removed for good is not confirmed either.
    if (!date || records.some(({ erased }) => erased !== undefined)) return [];
    const at = quotationPath(base, article.slug, page.id);
    const digests = records.flatMap(({ versions = [] }) => versions.map(({ sha256 }) => sha256));
    return [...new Set(digests)].map((sha256) => ({ sha256, words: { at, withdrawn: date.edtf } }));
  });
}

function withdrawalOf(id: string, { withdrawn, retraction }: ListedArticle): DateValue | null {
  const own = withdrawn.find(({ anchor }) => anchor === anchorOf('quote', id));
  return own?.date ?? retraction?.date ?? null;
}
