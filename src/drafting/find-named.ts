import type { Mention, Named } from './people.ts';
import { FUNCTION_WORDS, type NameRun, nameRuns, TITLES } from './name-runs.ts';
import { isCountry, isPlace, kindOfName } from './kind-of-name.ts';
import { sexOfGivenName } from './given-names.ts';
import type { Tongue } from './tongue.ts';

/** Finds who and what a text names, each once, and every place where it does. */
export function findNamed(text: string, lang: string, tongue: Tongue): Mention[] {
  const runs = withoutChance(
    nameRuns(text, tongue).filter(({ name }) => isName(name)),
    text,
    lang,
    tongue,
  );
  const groups = groupRuns(runs, text);
  const roles = startsInRoles(runs);
  const mentions = groups.flatMap(({ runs: own, full }) => {
    const named = describe(own, full, text, lang, tongue);
    return own.map(({ start, end, from }): Mention => ({
      start,
      end,
      from,
      named,
      isInRole: roles.has(start),
    }));
  });
  return mentions.sort((a, b) => a.start - b.start);
}

function isName(name: string): boolean {
  if (!name.includes(' ') && PEOPLES.test(name)) return false;
  return (
    /\p{L}{2}/u.test(name) && !FUNCTION_WORDS.has(name) && !isPlace(name) && name.length <= 120
  );
}

function startsInRoles(runs: readonly NameRun[]): ReadonlySet<number> {
  const inside = runs.filter((run, index) => {
    const next = runs[index + 1];
    return next !== undefined && next.from <= run.start && run.end < next.start;
  });
  return new Set(inside.map(({ start }) => start));
}

/** Without single words that only begin a sentence: “Chastened by the analyses, …”. */
function withoutChance(
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
      .flatMap(({ name }) => bare(name).split(' ')),
  );
  return runs.filter((run) => {
    const words = bare(run.name).split(' ');
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

interface Group {
  readonly full: string;
  readonly runs: readonly NameRun[];
}

/** Brings together what names the same: the full name, and its last word alone. */
function groupRuns(runs: readonly NameRun[], text: string): Group[] {
  const byName = Map.groupBy(runs, ({ name }) => bare(name));
  const fulls = [...byName.keys()].filter((name) => name.includes(' '));
  const owners = new Map<string, string>();
  const sharing = new Map<string, string[]>();
  const abbreviations = abbreviationsIn(text);
  const count = (name: string) => byName.get(name)?.length ?? 0;
  for (const full of fulls) {
    for (const short of shortsOf(full, abbreviations)) {
      sharing.set(short, [...(sharing.get(short) ?? []), full]);
      const known = owners.get(short);
      if (known === undefined || count(full) > count(known)) owners.set(short, full);
    }
  }
  const groups = new Map<string, NameRun[]>();
  for (const run of runs) {
    const name = bare(run.name);
    const sex = sexOf(name, [run], '');
    const fitting = sex && (sharing.get(name) ?? []).filter((each) => sexOfGivenName(each) === sex);
    const full = (fitting?.length === 1 ? fitting[0] : undefined) ?? owners.get(name) ?? name;
    groups.set(full, [...(groups.get(full) ?? []), run]);
  }
  return [...groups].map(([full, own]) => ({ full, runs: own }));
}

function bare(name: string): string {
  return name.replaceAll('’', "'").replace(/^(?:The|Der|Die|Das|Le|La)\s/u, '');
}

/** The surname, and the abbreviation that the text gives in brackets. */
function shortsOf(full: string, abbreviations: readonly Abbreviation[]): string[] {
  const words = full.split(' ').filter((word) => !/^(?:Jr|Sr|II|III|IV)\.?$/u.test(word));
  const surname = words.at(-1) ?? '';
  // Chinese, Korean and Vietnamese names begin with that of the family.
  const first = words.length === 2 ? (words[0] ?? '') : '';
  const standing = abbreviations.find(({ before }) => before.endsWith(full))?.short;
  return [
    ...(words.length > 1 && kindOfName(full) === 'person' && surname.length > 2 ? [surname] : []),
    ...(FAMILY_FIRST.test(first) ? [first] : []),
    ...(standing === undefined ? [] : [standing]),
  ];
}

interface Abbreviation {
  readonly short: string;
  /** What stands before the bracket. */
  readonly before: string;
}

function abbreviationsIn(text: string): Abbreviation[] {
  return [...text.matchAll(/ \((\p{Lu}[\p{L}\p{N}.&-]{1,11})\)/gu)].map(
    ({ 1: short = '', index }) => ({
      short,
      before: text.slice(Math.max(0, index - 120), index).replaceAll('’', "'"),
    }),
  );
}

const FAMILY_FIRST =
  /^(?:Wang|Li|Zhang|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou|Xu|Sun|Ma|Zhu|Hu|Guo|He|Lin|Gao|Luo|Hua|Xi|Geng|Mao|Kim|Lee|Park|Moon|Yoon|Choi|Jung|Nguyen|Tran|Pham|Tsai)$/u;

function describe(
  runs: readonly NameRun[],
  full: string,
  text: string,
  lang: string,
  tongue: Tongue,
): Named {
  const fullest = runs.find(({ name }) => bare(name) === full)?.name ?? full;
  const before = runs.map(({ role }) => role).filter((role) => role !== '' && !COURTESY.test(role));
  const behind = runs.map((run) => roleBehind(run, text, tongue)).filter((role) => role !== '');
  const role = before.find((each) => each.includes(' ')) ?? before[0] ?? behind[0] ?? '';
  const kind = kindOfName(fullest, lang);
  const isPerson =
    kind === 'person' || runs.some((run) => run.role !== '' && isPersonal(run.role, tongue));
  const aliases = [...new Set(runs.map(({ name }) => name))].filter((name) => name !== fullest);
  return {
    name: fullest,
    kind: isPerson ? 'person' : kind,
    role: isPerson ? role : '',
    aliases,
    check: isPerson && role === '' && kind === 'person' && !full.includes(' ') ? 'who this is' : '',
    of: '',
    sex: sexOf(full, runs, role),
    isSure: full.includes(' ') || runs.length > 1 || runs.some((run) => run.role !== ''),
  };
}

function isPersonal(role: string, tongue: Tongue): boolean {
  if (QUALIFIERS.test(role)) return false;
  return tongue.roles.test(role) || role.split(' ').some((word) => TITLES.has(word));
}

const QUALIFIERS =
  /^(?:Former|Interim|Acting|Retired|Longtime|Then|Incoming|Outgoing|Republican|Democrat|Chief)$/u;
const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Herr|Frau|M|Mme|Monsieur|Madame)\.?$/u;

/** “…, head of the centrist Tax Policy Center,” as it stands behind a name. */
function roleBehind({ end }: NameRun, text: string, tongue: Tongue): string {
  const found =
    /^(?:,| \(\p{Lu}-[\p{L}.]+\),?) (?:an? |the |its |his |her |their |who is |who was )?((?:[^,.;:()\n“”"«»—]|\.(?=\S)| \(\p{Lu}{2,8}\)){4,90})[,.;—]/u.exec(
      text.slice(end, end + 120),
    );
  const [, words = ''] = found ?? [];
  const head = words.split(/ (?:of|for|at|in|to|from|who|with|on|and) /u)[0] ?? '';
  return tongue.roles.test(head) &&
    !tongue.verbs.test(head) &&
    !/^(?:and|or|but|who|which|said)\b/u.test(words)
    ? words
    : '';
}

function sexOf(name: string, runs: readonly NameRun[], role: string): Named['sex'] {
  const roles = [role, ...runs.map((run) => run.role)].join(' ');
  if (
    /\b(?:Mrs|Ms|Miss|Madam|Frau|Mme|Madame|Queen|Princess|Lady|Dame|Sister)\b|woman\b|actress|mother|daughter|wife|sister|in\b(?<=\p{L}(?:erin|entin))/u.test(
      roles,
    )
  )
    return 'she';
  return /\b(?:Mr|Sir|Herr|Monsieur|King|Prince|Lord|Father|Pope)\b|(?<!\bwo)man\b|father|husband|brother/u.test(
    roles,
  )
    ? 'he'
    : sexOfGivenName(name);
}
