import type { NameRun } from './name-run.ts';
import type { Tongue } from './tongue.ts';

/** “…, head of the centrist Tax Policy Center,” as it stands behind a name. */
export function roleBehind({ end }: NameRun, text: string, tongue: Tongue): string {
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
