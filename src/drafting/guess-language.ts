import { languageOf } from '../text/language-of.ts';

/** A language, and how it was found. */
export interface Guess {
  /** BCP 47. */
  readonly lang: string;
  /** Whether the words look like it. */
  readonly isSure: boolean;
}

/** The language that words look like, by the words that every sentence has; `fallback`, BCP 47, where they look like none. */
export function guessLanguage(text: string, fallback: string): Guess {
  const sample = text.slice(0, 20_000).toLowerCase();
  if (/[\u3041-\u30FA]/u.test(sample)) return kept('ja', fallback);
  if ((sample.match(/[\u0600-\u06FF]/gu)?.length ?? 0) * 3 > sample.length)
    return kept('ar', fallback);
  const words = sample.match(/\p{L}+/gu) ?? [];
  const shares = Object.entries(COMMON).map(([lang, common]) => ({
    lang,
    share: words.filter((word) => common.has(word)).length / Math.max(1, words.length),
  }));
  const [best] = shares.sort((a, b) => b.share - a.share);
  return best && best.share > FEWEST
    ? kept(best.lang, fallback)
    : { lang: fallback, isSure: false };
}

/** In the variety of the site, where that is of the same language. */
function kept(lang: string, fallback: string): Guess {
  return { lang: languageOf(fallback) === lang ? fallback : lang, isSure: true };
}

const FEWEST = 0.12;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to in that is was he for it with as his on be at by had not are but from or have they which you were her she this',
  ),
  de: words(
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird',
  ),
  fr: words(
    'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se il sont ce cette aux avec elle',
  ),
};
