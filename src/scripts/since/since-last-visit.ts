import { type FeedItem, readFeed } from './read-feed.ts';
import { newIn } from './new-in.ts';
import { openVisit } from './open-visit.ts';

/** Says on the front page what has come since a reader was last there. What is compared stays in the browser. */
export async function sinceLastVisit(): Promise<void> {
  const place = document.querySelector<HTMLElement>('.since');
  const visit = openVisit();
  if (!place || !visit) return;
  const feeds = await Promise.all((place.dataset['feeds'] ?? '').split(' ').map(readFeed));
  const { last } = visit;
  visit.keep(feeds.flat().map(({ id }) => id));
  if (!last) return;
  const [articles = [], corrections = []] = feeds.map((items) => newIn(items, last.ids));
  const all = [...articles, ...corrections];
  if (all.length === 0) return;
  const words: Words = JSON.parse(place.dataset['words'] ?? '');
  const { lang } = document.documentElement;
  const day = new Date(last.day).toLocaleDateString(lang, { dateStyle: 'long' });
  const counts = [
    wordCount(articles.length, words.articles, lang),
    wordCount(corrections.length, words.corrections, lang),
  ];
  const line = [words.last.replace('#', day), ...counts.filter((count) => count !== '')];
  place.querySelector('summary')?.replaceChildren(line.join(' · '));
  place.querySelector('ul')?.replaceChildren(...all.map(toEntry));
  place.hidden = false;
}

/** `#` stands for a day or a number. */
interface Words {
  readonly last: string;
  readonly articles: Readonly<Record<string, string>>;
  readonly corrections: Readonly<Record<string, string>>;
}

function wordCount(count: number, forms: Words['articles'], lang: string): string {
  if (count === 0) return '';
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms['other'] ?? '#';
  return form.replace('#', count.toLocaleString(lang));
}

function toEntry({ title, url, lang }: FeedItem): HTMLElement {
  const entry = document.createElement('li');
  const { pathname, hash } = new URL(url);
  const link = Object.assign(document.createElement('a'), { textContent: title });
  link.href = pathname + hash;
  if (lang !== '') link.lang = lang;
  link.dir = 'auto';
  entry.append(link);
  return entry;
}
