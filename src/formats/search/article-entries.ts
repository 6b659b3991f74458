import { anchorOf } from '../../model/anchor.ts';
import type { Article } from '../../model/article.ts';
import type { Quote } from '../../model/quote.ts';
import { quoteWords } from '../../model/quote-words.ts';
import { addressPath } from '../../model/site-path.ts';
import { stateOf } from '../../model/source-check.ts';
import { textAttributes } from '../../model/text-attributes.ts';
import type { PageContext } from '../../model/page-context.ts';
import { marksFor } from '../../text/in-marks.ts';
import { wordingOf } from '../../wording/wording-of.ts';
import type { IndexedEntry, IndexedFile } from './indexed-file.ts';
import { type EntryKind, filterWord, type SearchEntry } from './search-files.ts';

/** Of what an article has entries. */
export const ARTICLE_KINDS: readonly EntryKind[] = ['quotation', 'passage'];

/** What is found of an article on its page: its quotations; its title, its headings and its paragraphs. */
export function articleEntries(
  article: Article,
  context: PageContext,
): Pick<IndexedFile, 'entries' | 'article'> {
  const { slug, title, lang, topics, retraction } = article;
  if (retraction) return { entries: [[], []] };
  const filters = [
    filterWord('lang', languageOf(lang)),
    ...topics.map((topic) => filterWord('topic', topic)),
  ];
  const at = (anchor: string) => addressPath(context.base, { slug, anchor });
  const quotations = article.quotes.map((quote) => ({
    entry: quotationEntry(quote, article, context),
    filters: [...filters, filterWord('speaker', quote.speaker.id)],
  }));
  const passages = passagesOf(article).map(([anchor, text]): IndexedEntry => ({
    entry: { to: at(anchor), text },
    filters,
  }));
  const attributes = textAttributes(lang, context.lang);
  return { entries: [quotations, passages], article: { title, attributes } };
}

/** The language alone, without its variety, BCP 47. */
function languageOf(lang: string): string {
  return new Intl.Locale(lang).language;
}

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
  return [
    ['', `${title}\n${description}`],
    ...sections.map((section) => [section.id, section.title] as const),
    ...paragraphs.flatMap((start, index) => {
      const words = text.slice(start, ends[index]).trim();
      return words === '' ? [] : [[`p${index + 1}`, words] as const];
    }),
  ];
}
