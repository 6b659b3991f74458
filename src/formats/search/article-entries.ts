import { anchorOf } from '../../model/anchor.ts';
import type { Article } from '../../model/article.ts';
import type { ListedArticle } from '../../model/listed-article.ts';
import type { Quote } from '../../model/quote.ts';
import { quoteWords } from '../../model/quote-words.ts';
import { addressPath } from '../../model/site-path.ts';
import { stateOf } from '../../model/source-check.ts';
import { textAttributes } from '../../model/text-attributes.ts';
import type { PageContext } from '../../model/page-context.ts';
import { marksFor } from '../../text/in-marks.ts';
import { languageOf } from '../../text/language-of.ts';
import { wordingOf } from '../../wording/wording-of.ts';
import type { IndexedEntry, IndexedFile } from './indexed-file.ts';
import { otherNames } from './mark-words.ts';
import { type EntryKind, filterWord, type SearchEntry } from './search-files.ts';

/** Of what an article has entries. */
export const ARTICLE_KINDS: readonly EntryKind[] = ['quotation', 'passage'];

/** Another article that prints the words of a quotation. */
export interface AlsoPrinted {
  readonly article: Pick<ListedArticle, 'slug' | 'title' | 'lang' | 'topics'>;
  readonly id: string;
}

/** The articles that print the words of a quotation too; null where the first of them tells of it. */
export type AlsoPrintedIn = (id: string) => readonly AlsoPrinted[] | null;

/**
 * What is found of an article on its page: its quotations; its title, its headings and its paragraphs. `names` are what
 * speakers are called, by their ids.
 */
export function articleEntries(
  article: Article,
  context: PageContext,
  alsoIn: AlsoPrintedIn = () => [],
  names: ReadonlyMap<string, readonly string[]> = new Map(),
): Pick<IndexedFile, 'entries' | 'article'> {
  const { slug, title, lang, topics, retraction } = article;
  if (retraction) return { entries: [[], []] };
  const filters = filtersOf({ lang, topics });
  const at = (anchor: string) => addressPath(context.base, { slug, anchor });
  const quotations = article.quotes.flatMap((quote): IndexedEntry[] => {
    const also = alsoIn(quote.id);
    if (also === null) return [];
    const others = also.flatMap((place) => filtersOf(place.article));
    return [
      {
        entry: {
          ...quotationEntry(quote, article, context),
          ...otherNames(names.get(quote.speaker.id) ?? [], quote.speaker.name),
          ...alsoOf(also, context),
        },
        filters: [...new Set([...filters, ...others]), filterWord('speaker', quote.speaker.id)],
      },
    ];
  });
  const passages = passagesOf(article).map(([anchor, text]): IndexedEntry => ({
    entry: { to: at(anchor), text },
    filters,
  }));
  const attributes = textAttributes(lang, context.lang);
  return { entries: [quotations, passages], article: { title, attributes } };
}

/** The filters that let through what is of an article. */
export function filtersOf({ lang, topics }: Pick<Article, 'lang' | 'topics'>): readonly string[] {
  return [
    filterWord('lang', languageOf(lang)),
    ...topics.map((topic) => filterWord('topic', topic)),
  ];
}

function alsoOf(
  also: readonly AlsoPrinted[],
  { base, lang: own }: PageContext,
): Pick<SearchEntry, 'also'> {
  if (also.length === 0) return {};
  return {
    also: also.slice(0, MOST_ALSO).map(({ article: { slug, title, lang }, id }) => ({
      to: addressPath(base, { slug, anchor: anchorOf('quote', id) }),
      title,
      attributes: textAttributes(lang, own),
    })),
  };
}

const MOST_ALSO = 4;

function quotationEntry(
  quote: Quote,
  { slug, lang, published }: Article,
  { base, lang: own, words }: PageContext,
): SearchEntry {
  const { id, speaker, form, check } = quote;
  const text = quoteWords(quote);
  const { open, close } = marksFor(text, lang);
  const state = stateOf(quote);
  const date = quote.date ?? published;
  const original = check?.original;
  return {
    to: addressPath(base, { slug, anchor: anchorOf('quote', id) }),
    text,
    by: speaker.name,
    ...(form === 'direct' && { marks: [open, close] }),
    ...(original && {
      original: {
        text: original.parts.join(' … '),
        attributes: textAttributes(original.lang, own),
      },
    }),
    facts: [
      form === 'indirect' ? words.search.paraphrase : '',
      date ? wordingOf(date, words) : '',
    ].filter(Boolean),
    state: { name: state, label: words.states.label(state, form) },
  };
}

function passagesOf(article: Article): readonly (readonly [anchor: string, text: string])[] {
  const { title, description, sections, paragraphs, text } = article;
  const ends = [...paragraphs.slice(1), text.length];
  const headings = new Set(sections.map((section) => section.title));
  return [
    ['', `${title}\n${description}`],
    ...sections.map((section) => [section.id, section.title] as const),
    ...paragraphs.flatMap((start, index) => {
      const words = withoutHeadings(text.slice(start, ends[index]), headings);
      return words === '' ? [] : [[`p${index + 1}`, words] as const];
    }),
  ];
}

/** A paragraph without the headings that follow it, which have entries of their own. */
function withoutHeadings(paragraph: string, headings: ReadonlySet<string>): string {
  const lines = paragraph.trim().split('\n');
  const last = lines.findLastIndex((line) => !headings.has(line.trim()));
  return lines
    .slice(0, Math.max(last, 0) + 1)
    .join('\n')
    .trim();
}
