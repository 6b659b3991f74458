import type { Candidate } from './candidate.ts';
import type { Quotation } from './find-quotations.ts';
import type { Mention } from './named.ts';
import type { Setting } from './setting.ts';
import { verbsIn } from './verbs-in.ts';

/** Whom a quotation names itself as who speaks, as French does between its words: “Ici, explique-t-il, il pleut.” */
export function inciseIn(
  { parts }: Quotation,
  { text, tongue }: Setting,
  mentions: readonly Mention[],
): Candidate | null {
  if (!tongue.isIncised) return null;
  for (const { start, end } of parts)
    for (const { 0: words, 1: verb = '', 2: pronoun, index } of text
      .slice(start, end)
      .matchAll(INCISE)) {
      if (verbsIn(verb, tongue).length === 0) continue;
      const at = start + index + words.length;
      if (pronoun !== undefined)
        return { kind: pronoun === 'il' ? 'he' : 'she', start, end: start };
      const mention = mentions.find(
        (each) => each.from <= at && at <= each.start && each.start - at < 30,
      );
      if (mention) return { kind: 'named', start: mention.start, end: mention.end, mention };
    }
  return null;
}

const INCISE =
  /(?<=[,?!…]\s)(\p{Ll}[\p{L}’']*?)(?:(?:-t)?-(il|elle)(?!\p{L})| (?=(?:(?:M|Mme|Me)\.? )?\p{Lu}))/gu;
