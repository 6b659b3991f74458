import { parse } from 'yaml';
import type { Terminal } from './open-terminal.ts';

/** What the author wants above their text: what no program can write for them. */
export interface Wanted {
  readonly title?: string;
  readonly description?: string;
  readonly dates?: readonly WantedDate[];
  readonly quotes?: readonly object[];
  readonly actors?: readonly (object | string)[];
}

interface WantedDate {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
}

/** The frontmatter of an article, and what is in it. */
export function frontmatterOf(article: string): { readonly text: string; readonly wanted: Wanted } {
  const [, text = ''] = /^---\n([\s\S]*?)\n---\n/u.exec(article) ?? [];
  return { text, wanted: parse(text) ?? {} };
}

/** How many quotations, actors and dates are listed. */
export function countsOf({ quotes = [], actors = [], dates = [] }: Wanted): string {
  return [quotes, actors, dates].map((list) => list.length).join(', ');
}

/** How many characters of what was made are words that were wanted: headline, standfirst, what happened when. */
export function wordsTyped(made: Wanted, wanted: Wanted): number {
  const dates = (made.dates ?? []).filter(({ id }) => wanted.dates?.some((date) => date.id === id));
  const words = [
    made.title === wanted.title ? made.title : '',
    made.description === wanted.description ? made.description : '',
    ...dates.flatMap(({ id, title }) => [id, title]),
  ];
  return words.join('').length;
}

/**
 * Settles every `# check:` of a draft that is open in an editor of vi's kind, as a person would: goes from one to the
 * next, writes in its place what is wanted, and takes as it is what nothing else is wanted for.
 */
export function settleDraft(draft: string, wanted: Wanted, { type, press }: Terminal): void {
  const enter = (...keys: readonly string[]) => {
    for (const key of keys) key === 'Enter' || key === 'Escape' ? press(key) : type(key);
  };
  const lines = draft.split('\n');
  for (const [index, line] of lines.entries()) {
    if (!line.includes('# check:')) continue;
    enter('/# c', 'Enter');
    const key = keyOf(lines, index);
    if (/^\s*#/u.test(line)) {
      enter('dd');
      const date = dateBelow(lines, index, wanted);
      if (date) enter('f:wC', date.id, 'Escape', '/tit', 'Enter', 'WC', date.title, 'Escape');
      const rest = date ? restOfTitle(lines, index) : 0;
      if (rest > 0) enter(`j${rest}dd`);
    } else if (key === 'draft') enter('dd');
    else if (key === 'title' && wanted.title) enter('0WC', yamlOf(wanted.title), 'Escape');
    else if (key === 'description' && wanted.description)
      enter('c?^des', 'Enter', `description: ${yamlOf(wanted.description)}`, 'Escape', 'lD');
    else enter('hD');
  }
}

/** The key to which a line belongs. */
function keyOf(lines: readonly string[], index: number): string {
  const above = lines.slice(0, index + 1).findLast((line) => /^\w+:/u.test(line));
  return above?.split(':')[0] ?? '';
}

function dateBelow(
  lines: readonly string[],
  index: number,
  { dates = [] }: Wanted,
): WantedDate | undefined {
  const entry = lines.slice(index + 1, entryEnd(lines, index));
  const [, text] = /^\s+text: (.*)$/mu.exec(entry.join('\n')) ?? [];
  return dates.find((date) => date.text === text);
}

/** How many more lines the title of a date takes. */
function restOfTitle(lines: readonly string[], index: number): number {
  const entry = lines.slice(index + 1, entryEnd(lines, index));
  const start = entry.findIndex((line) => /^\s+title:/u.test(line));
  const rest = entry.slice(start + 1).findIndex((line) => /^\s+\w+:/u.test(line));
  return Math.max(0, rest);
}

function entryEnd(lines: readonly string[], index: number): number {
  const end = lines.findIndex((line, at) => at > index + 1 && !/^ {4}/u.test(line));
  return end < 0 ? lines.length : end;
}

/** Words as a plain scalar, or in quotation marks where they would not be one. */
function yamlOf(words: string): string {
  return /: | #|^[^\p{L}\p{N}]/u.test(words) ? `'${words.replaceAll("'", "''")}'` : words;
}
