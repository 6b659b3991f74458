import { calendarNames } from '../dates/calendar-names.ts';
import { languageOf } from '../text/language-of.ts';
import { isCountry, isPlace } from './kind-of-name.ts';
import { FUNCTION_WORDS } from './name-words.ts';
import type { NameRun } from './name-run.ts';
import { plainName } from './plain-name.ts';
import type { Tongue } from './tongue.ts';

/** The runs that are names: no peoples, places and words that only begin a sentence. */
export function withoutChance(
  runs: readonly NameRun[],
  text: string,
  lang: string,
  tongue: Tongue,
): NameRun[] {
  const days = daysAndMonths(lang);
  const names = runs.filter(
    (run) =>
      isName(run.name, lang) &&
      !days.has(run.name.toLowerCase()) &&
      !(languageOf(lang) === 'de' && isCommonNoun(run, text)),
  );
  return withoutOpeners(names, text, lang, tongue);
}

function isName(name: string, lang: string): boolean {
  if (name.includes(' ') && isCountry(name, lang)) return true;
  if (!name.includes(' ') && PEOPLES.test(name)) return false;
  return (
    /\p{L}{2}/u.test(name) && !FUNCTION_WORDS.has(name) && !isPlace(name) && name.length <= 120
  );
}

/** The names of days and months, in small letters. */
function daysAndMonths(lang: string): ReadonlySet<string> {
  const { weekdays, months } = calendarNames(lang);
  return new Set([...weekdays.keys(), ...months.keys()].filter((name) => !isGiven(name)));
}

/** “May”, “April” and “June” are names as well. */
function isGiven(name: string): boolean {
  return /^(?:may|april|june|august|mai)$/u.test(name);
}

/** Where every noun has a capital, one word behind an article is no name: “das Wort”, “die Frage”, “der frühere Bankier”. */
function isCommonNoun({ name, from }: NameRun, text: string): boolean {
  if (name.includes(' ') || /^\p{Lu}{2,}/u.test(name)) return false;
  return GERMAN_ARTICLE.test(text.slice(Math.max(0, from - 60), from));
}

const GERMAN_ARTICLE =
  /(?<!\p{L})(?:d(?:er|ie|as|en|em|es)|[ms]?ein(?:e[rmns]?)?|[kd]ein(?:e[rmns]?)?|ihr(?:e[rmns]?)?|unser(?:e[rmns]?)?|dies(?:e[rmns]?)|jed(?:e[rmns]?)|im|am|zum|zur|vom|beim|ins|ans)(?: \p{Ll}+(?:e|en|er|es|em))* $/iu;

/** Without single words that only begin a sentence: “Chastened by the analyses, …”. */
function withoutOpeners(
  runs: readonly NameRun[],
  text: string,
  lang: string,
  { verbs }: Tongue,
): NameRun[] {
  const opens = ({ from }: NameRun) =>
    /(?:^|[\n.!?…:;—“"‘«„]\s?)\s*$/u.test(text.slice(Math.max(0, from - 3), from));
  const sure = new Set(
    runs
      .filter((run) => run.role !== '' || !opens(run))
      .flatMap(({ name }) => plainName(name).split(' ')),
  );
  return runs.filter((run) => {
    const words = plainName(run.name).split(' ');
    if (isCountry(run.name, lang)) return true;
    if (words.length > 1 || run.role !== '' || words.some((word) => sure.has(word))) return true;
    const next =
      /^ (?:(?:also|then|later) )?(\p{Ll}+)/u.exec(text.slice(run.end, run.end + 30))?.[1] ?? '';
    return (
      words.some((word) => /^\p{Lu}{2,}$/u.test(word)) ||
      (verbs.exec(next)?.[0] === next && next !== '')
    );
  });
}

/** “Russian”, “Republicans”: what somebody is, and no name. */
const PEOPLES =
  /^(?:\p{Lu}\p{Ll}+(?:ian|ians|ese|ish|ean|eans|icans?)|German|Germans|Greek|Arab|Arabs|Iraqi|Iraqis|Israeli|Israelis|Pakistani|Afghan|French|Dutch|Thai|Democrats?|Democratic|Republicans?|Conservatives?|Liberals?|Muslims?|Islamic|Jews?|Jewish|Catholics?|Latinos?|Hispanics?|GOP|Western|Eastern|Northern|Southern|Internet|Earth|Mr|Mrs|Ms)$/u;
