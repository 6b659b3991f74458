import { kindOfName } from './kind-of-name.ts';
import { TITLES } from './name-words.ts';
import type { NameRun } from './name-run.ts';
import type { Named } from './named.ts';
import { plainName } from './plain-name.ts';
import { roleAhead } from './role-ahead.ts';
import { roleBehind } from './role-behind.ts';
import { sexOf } from './sex-of.ts';
import type { ActorKind } from '../schema/actor.ts';
import type { Tongue } from './tongue.ts';

/** What a text says of somebody whom it names in some places, at its fullest as `full`. */
export function describeNamed(
  runs: readonly NameRun[],
  full: string,
  text: string,
  lang: string,
  tongue: Tongue,
): Named {
  const fullest = runs.find(({ name }) => plainName(name) === full)?.name ?? full;
  const before = runs.map(({ role }) => role).filter((role) => role !== '' && !COURTESY.test(role));
  const behind = runs.map((run) => roleBehind(run, text, tongue)).filter((role) => role !== '');
  const ahead = full.includes(' ') ? runs.map((run) => roleAhead(run, text, tongue)) : [];
  const role =
    before.find((each) => each.includes(' ')) ??
    before[0] ??
    behind[0] ??
    ahead.find((each) => each !== '') ??
    '';
  const kind = kindOfName(fullest, lang);
  const isPerson =
    kind === 'person' || runs.some((run) => run.role !== '' && isPersonal(run.role, tongue));
  const isBody =
    isPerson &&
    role === '' &&
    !tongue.roles.test(fullest) &&
    runs.every((run) => isBodyAt(run, text, tongue));
  const aliases = [...new Set(runs.map(({ name }) => name))].filter((name) => name !== fullest);
  return {
    name: fullest,
    kind: isBody ? kindOfBody(fullest) : isPerson ? 'person' : kind,
    role: isPerson ? role : '',
    aliases,
    check: isPerson && role === '' && kind === 'person' && !full.includes(' ') ? 'who this is' : '',
    sex: sexOf(full, runs, role),
    isSure: full.includes(' ') || runs.length > 1 || runs.some((run) => run.role !== ''),
  };
}

/** “the Houthis”, which no name of a person has before it; “the Trump” is none, but begins “the Trump campaign”. */
function isBodyAt({ start, end }: NameRun, text: string, { verbs }: Tongue): boolean {
  const next = /^ (\p{Ll}+)/u.exec(text.slice(end, end + 30))?.[1];
  const isWithArticle = /(?<!\p{L})[Tt]he $/u.test(text.slice(Math.max(0, start - 5), start));
  return isWithArticle && (next === undefined || LIGHT.test(next) || verbs.test(next));
}

const LIGHT =
  /^(?:is|are|was|were|has|have|had|will|would|and|or|but|in|on|at|of|to|for|from|with|by|as|that|who|which|when|after|before)$/u;

function kindOfBody(name: string): ActorKind {
  return /^\p{Lu}\p{L}+s$/u.test(name) ? 'group' : 'organization';
}

function isPersonal(role: string, tongue: Tongue): boolean {
  if (QUALIFIERS.test(role)) return false;
  return tongue.roles.test(role) || role.split(' ').some((word) => TITLES.has(word));
}

const QUALIFIERS =
  /^(?:Former|Interim|Acting|Retired|Longtime|Then|Incoming|Outgoing|Republican|Democrat|Chief)$/u;
const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Herr|Frau|M|Mme|Monsieur|Madame)\.?$/u;
