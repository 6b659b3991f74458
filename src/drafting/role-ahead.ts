import type { NameRun } from './name-run.ts';
import type { Tongue } from './tongue.ts';

/** “the president of the Farmers’ Federation, Ann Orr,” as it stands before a name. */
export function roleAhead({ from, end }: NameRun, text: string, { roles, verbs }: Tongue): string {
  if (!/^(?:[,.;:]| \()/u.test(text.slice(end, end + 2))) return '';
  const clause = /[^,.;:()\n“”"«»—–]*(?=, $)/u.exec(
    text.slice(Math.max(0, from - REACH), from),
  )?.[0];
  const articles = [...(clause ?? '').matchAll(ARTICLE)].toReversed();
  for (const { 0: article, index } of articles) {
    if (/ (?:of|de|du) $/u.test((clause ?? '').slice(0, index))) continue;
    const words = (clause ?? '').slice(index + article.length);
    const head = words.split(BEHIND_HEAD)[0] ?? '';
    const noun = new RegExp(`(?:${roles.source})$`, 'iu').exec(head);
    if (noun && !verbs.test(head.slice(0, noun.index))) return words;
  }
  return '';
}

const REACH = 120;

const ARTICLE =
  /(?<!\p{L})(?:(?:the|its|his|her|their|der|die|ihr|ihre|sein|seine|le|la|les|son|sa|leur)\s|l[’'])/giu;

/** What stands behind the noun of a role: “chief of staff at the ministry”. */
const BEHIND_HEAD =
  / (?:of|for|at|in|to|from|who|with|on|and|des|der|von|für|bei|im|de|du|d[’']\S+|à|au) /u;
