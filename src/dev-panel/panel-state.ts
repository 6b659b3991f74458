import { createHaystack, findPassage } from '../article/haystack.ts';
import { handedProblems } from '../content/handed-content.ts';
import { displayPath } from '../article/read-or-report.ts';
import { plainWords } from '../markdown/plain-words.ts';
import { toLines } from '../problems/code-frame.ts';
import { inReadingOrder, summary } from '../problems/format-problems.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { openPage, type OpenPage } from './open-page.ts';
import type { PanelState } from './panel-messages.ts';
import { readPage } from './read-page.ts';

/** What the panel shows on the page at a path; what is wrong with that article goes first. */
export function panelState(path: string, base: string, token: string): PanelState {
  const page = openPage(path, base);
  const own = page && displayPath(page.file);
  const isOwn = ({ file }: Problem) => Number(file === own);
  const all = handedProblems().toSorted((a, b) => isOwn(b) - isOwn(a) || inReadingOrder(a, b));
  const urgent = new Set(
    all.toSorted((a, b) => isOwn(b) - isOwn(a) || isError(b) - isError(a)).slice(0, MOST_PROBLEMS),
  );
  return {
    token,
    summary: all.length === 0 ? 'No problems' : summary(all),
    problems: all
      .filter((problem) => urgent.has(problem))
      .map(({ file, line, column, severity, code, message, fix }) => {
        return { file, line, column, severity, code, message, fix };
      }),
    isArticle: page !== null,
    unlisted: page ? unlistedOf(page) : [],
  };
}

function isError({ severity }: Problem): number {
  return Number(severity === 'error');
}

/** Nobody mends more before the next save. */
const MOST_PROBLEMS = 200;

/** What the text of the article quotes and does not list, in words. */
function unlistedOf({ file, article }: OpenPage): readonly string[] {
  const path = displayPath(file);
  const own = handedProblems().filter(
    (problem) => problem.code === 'quote-unlisted' && problem.file === path,
  );
  const bytes = own.length === 0 ? null : readPage({ file });
  if (!bytes) return [];
  const lines = toLines(bytes.toString('utf8'));
  const haystack = createHaystack(article.text);
  const words = own.slice(0, MOST_PROBLEMS).map((place) => wordsAt(lines, place));
  // What a headline quotes is listed by hand.
  const isInText = (each: string) => findPassage(haystack, { parts: [each] }).kind !== 'missing';
  return [...new Set(words)].filter(isInText);
}

function wordsAt(lines: readonly string[], place: Place): string {
  const { line, column, endLine, endColumn } = place;
  const own = lines.slice(line - 1, endLine);
  const cut = own.map((text, index) => {
    const end = index === own.length - 1 ? endColumn - 1 : text.length;
    return text.slice(index === 0 ? column - 1 : 0, end);
  });
  return plainWords(cut.join('\n'));
}
