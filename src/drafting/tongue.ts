import { ARABIC, ENGLISH, FRENCH, GERMAN, JAPANESE } from './tongues.ts';

/** How a language says who said what. Each expression finds the words by themselves, and is not global. */
export interface Tongue {
  /** Forms of verbs that bring what is said: “said”, “asserted”, “sagte”. */
  readonly verbs: RegExp;
  /** What stands before a noun that looks like such a verb: “the remarks”. */
  readonly nounsBehind: RegExp;
  /** What stands before the one whom a sentence goes back to: “according to”. */
  readonly accordingTo: RegExp;
  /** He or she, as who speaks. */
  readonly he: RegExp;
  readonly she: RegExp;
  readonly who: RegExp;
  /** They, it: whatever was named last. */
  readonly others: RegExp;
  /** What people are called by what they do, in small letters: “spokesman”, “official”. */
  readonly roles: RegExp;
  /** The same of houses and things that speak: “ministry”, “report”. */
  readonly houses: RegExp;
  /** The article before one who was named, and the one before who was not. */
  readonly the: RegExp;
  readonly some: RegExp;
}

/** The tongue of a language, BCP 47; of one that we do not know, that of English, which then finds little. */
export function tongueOf(lang: string): Tongue {
  const [language = 'en'] = lang.toLowerCase().split('-');
  return TONGUES[language] ?? ENGLISH;
}

const TONGUES: Readonly<Record<string, Tongue>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  ja: JAPANESE,
  ar: ARABIC,
};

/** Whether we know a language, BCP 47. */
export function isKnownTongue(lang: string): boolean {
  return (lang.toLowerCase().split('-')[0] ?? '') in TONGUES;
}
