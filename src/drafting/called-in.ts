import type { CalledCandidate } from './candidate.ts';
import { FUNCTION_WORDS } from './name-words.ts';
import type { Tongue } from './tongue.ts';

/** Finds whom a text calls by what they do, and houses by what they are, in order: “the spokesman”, “a ministry”. */
export function calledIn(masked: string, tongue: Tongue): CalledCandidate[] {
  const noun = new RegExp(`${tongue.roles.source}|${tongue.houses.source}`, 'giu');
  const found = [...masked.matchAll(noun)].flatMap(({ 0: head, index }): CalledCandidate[] => {
    const end = index + head.length;
    if (
      /^[’'-]?\p{L}/u.test(masked.slice(end, end + 2)) ||
      /^[’']s/u.test(masked.slice(end, end + 2))
    )
      return [];
    // What goes on with another noun is that: “the campaign manager”.
    const start = startOfCalled(masked, index, tongue);
    const words = masked.slice(start, end);
    const isDefinite = tongue.the.test(words);
    const isSome = tongue.some.test(words) || (start === index && /s$/u.test(head));
    const isHouse = !tongue.roles.test(head);
    if (!isDefinite && !isSome && words === head && !/^\p{Lu}/u.test(head)) return [];
    return [{ kind: 'called', start, end, words, isDefinite, isHouse }];
  });
  // Of “the campaign” and “the campaign manager”, the longer.
  return found.filter((each, index) => found[index + 1]?.start !== each.start);
}

/** Where the words begin that go with a noun: its article, and up to five that stand between. */
function startOfCalled(masked: string, index: number, tongue: Tongue): number {
  const before = masked.slice(Math.max(0, index - 70), index);
  const found =
    /(?<![\p{L}\p{N}])(?:(?:[Tt]he|[Tt]hat|[Tt]his|[Aa]n?|[Oo]ne|[Ss]ome|[Ss]everal|[Mm]any|[Mm]ost|[Tt]wo|[Aa]nother|[Oo]ther|[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Dd](?:er|ie|as|em|en)|[Ee]in(?:e|er|em|en)?|[Ll]es?|[Ll]a|[Uu]ne?|[Dd]es) |(?:\p{Lu}[\p{L}.-]+ ){0,2}\p{Lu}[\p{L}.-]*(?:[’']s|(?<=s)[’']) )(?:[\p{L}\p{N}.’'-]+ ){0,5}$/u.exec(
      before,
    );
  // “said that the minister”
  const words = (found?.[0] ?? '').replace(/^that (?=(?:the|an?|his|her|their|our|my) )/iu, '');
  const isPlain =
    words !== '' &&
    !tongue.verbs.test(words) &&
    !/ (?:of|for|in|on|at|to|from|with|by|and|that|who|as|is|was|were|are|has|had) /u.test(words);
  if (isPlain) return index - words.length;
  const short =
    /(?<![\p{L}\p{N}])(?:[Tt]he|[Aa]n?|[Oo]ne|[Ss]ome|[Mm]y|[Hh]is|[Hh]er|[Tt]heir) (?:[\p{L}\p{N}.’'-]+ )?$/u.exec(
      before,
    )?.[0] ?? '';
  if (short !== '') return index - short.length;
  const adjectives =
    /(?<=^|[.,;:“”"\n] ?|[\uFFFC”"] ?)(?:(?:(?:\p{Lu}\.){2,}|[\p{L}-]+) ){1,3}$/u.exec(
      before,
    )?.[0] ?? '';
  const isPlural =
    !FUNCTION_WORDS.has(adjectives.split(' ')[0] ?? '') &&
    !/(?<!\p{L})(?:and|but|or|as|when|that|which|who|if|in|on|at|for|of|to|from|with|by|is|was|were|are|has|had) /iu.test(
      adjectives,
    );
  return isPlural && adjectives !== '' && !tongue.verbs.test(adjectives)
    ? index - adjectives.length
    : index;
}
