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
  const names = runs.filter(({ name }) => isName(name, lang));
  return withoutOpeners(names, text, lang, tongue);
}

function isName(name: string, lang: string): boolean {
  if (name.includes(' ') && isCountry(name, lang)) return true;
  if (!name.includes(' ') && PEOPLES.test(name)) return false;
  return (
    /\p{L}{2}/u.test(name) && !FUNCTION_WORDS.has(name) && !isPlace(name) && name.length <= 120
  );
}

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
