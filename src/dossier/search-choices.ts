import type { Dossier } from './dossier.ts';
import { languageOf } from '../text/language-of.ts';
import { nameLanguage } from '../wording/name-language.ts';
import { yearOf } from './year-of.ts';

/** What a search can be narrowed to. JSON-safe. */
export interface SearchChoices {
  /** The newest first. */
  readonly years: readonly string[];
  /** Of articles: BCP 47 without varieties, with their names in the language of the list. */
  readonly languages: readonly (readonly [lang: string, name: string])[];
}

/** The choices that a dossier leaves; `lang` is the language that they are named in. */
export function searchChoices({ articles, events }: Dossier, lang: string): SearchChoices {
  const standing = articles.filter(({ retraction }) => !retraction);
  const dates = [...standing.map(({ published }) => published), ...events.map(({ date }) => date)];
  const years = dates.map(yearOf).filter((year) => year !== null);
  const languages = new Set(standing.map((article) => languageOf(article.lang)));
  const named = [...languages].map((each): [string, string] => [each, nameLanguage(each, lang)]);
  return {
    years: [...new Set(years)].toSorted((a, b) => (a < b ? 1 : -1)),
    languages: named.toSorted(([, a], [, b]) => new Intl.Collator(lang).compare(a, b)),
  };
}
