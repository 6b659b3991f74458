/** The last words of a text, back to where their clause begins; at most so many, or twice as many characters. */
export function lastWords(text: string, most: number, isSpaced: boolean): string {
  const clause = text.slice(-REACH).split(CLAUSE_BREAK).at(-1) ?? '';
  if (!isSpaced) return clause.slice(-2 * most);
  return clause.trim().split(/\s+/u).slice(-most).join(' ');
}

/** The first words of a text, on to where their clause ends; at most so many, or twice as many characters. */
export function firstWords(text: string, most: number, isSpaced: boolean): string {
  const clause = text.slice(0, REACH).split(CLAUSE_BREAK, 1)[0] ?? '';
  if (!isSpaced) return clause.slice(0, 2 * most);
  return clause.trim().split(/\s+/u).slice(0, most).join(' ');
}

const REACH = 200;
const CLAUSE_BREAK = /[.,;:!?…—–()\n。，、；：！？]/u;
