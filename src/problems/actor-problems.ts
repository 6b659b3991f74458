import { cleanName } from '../text/clean-name.ts';
import { error, say, warning } from './wording.ts';

/** What can be wrong with actors across articles, and in the list that these share. */
export const ACTOR_PROBLEMS = {
  'actor-contradicted': error(
    (id: string, what: string, here: string, there: string, where: string, name: string) =>
      say(
        `One id is one actor, but the ${what} of “${id}” is “${here}” here and “${there}” in ${cleanName(where)}.`,
        `Mend the one that is wrong. If these are two, give this one an id of its own: npx verbatim rename ${name} <new-id>.`,
      ),
  ),
  'actor-name-differs': warning(
    (id: string, here: string, there: string, where: string, name: string) =>
      say(
        `“${id}” is called “${here}” here, but “${there}” in ${cleanName(where)}.`,
        `If it is the same, list one of the names under aliases:, in either place. If these are two, give this one an id of its own: npx verbatim rename ${name} <new-id>.`,
      ),
  ),
  'alias-duplicate': error((alias: string, id: string) =>
    say(`“${alias}” is given to actor “${id}” a second time.`, 'Delete this one.'),
  ),
  'actor-twice': error((id: string, other: string, line: string) =>
    say(
      `“${id}” is the same as “${other}” in line ${line}: nothing tells the two apart.`,
      'Keep one of them, and let articles name that. If they are two, say what each is: role:, description: or wikidata:.',
    ),
  ),
  'actor-quoted': error((id: string, words: string) =>
    say(
      `“${words}”, of actor “${id}”, stands in quotation marks, and no article can list it here.`,
      'Take the marks away. If they have to be there, say this in the articles that print it, under actors:, and list the words there: under quotes:, or notQuotes: if nobody said them.',
    ),
  ),
  'actor-namesake': warning((name: string, other: string, line: string) =>
    say(
      `“${name}” is also a name of “${other}” in line ${line}.`,
      'If they are one, list the actor once. If two bear that name, say under the description: of each who that is.',
    ),
  ),
} as const;
