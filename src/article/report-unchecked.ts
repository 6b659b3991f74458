import { Lexer } from 'yaml';
import { withLineFeeds } from '../frontmatter/parse-yaml.ts';
import type { Report } from '../problems/create-report.ts';
import type { Place } from '../problems/problem.ts';
import { clip } from '../text/clip.ts';

/** Reports, once, the comments `# check: …` of YAML that begins at line `firstLine`: what `draft` was unsure of. */
export function reportUnchecked(yaml: string, firstLine: number, report: Report): void {
  if (!MARK.test(yaml)) return;
  const text = withLineFeeds(yaml);
  const [first, ...others] = commentsIn(text).filter(({ words }) => BEGINS.test(words));
  if (!first) return;
  const place = placeOf(first, text, firstLine);
  const more = others.length > 0 ? String(others.length) : '';
  report('draft-unchecked', place, clip(first.words.replace(BEGINS, ''), 120), more);
}

const MARK = /# *check:/u;
const BEGINS = /^# *check: */u;

interface Comment {
  readonly words: string;
  readonly start: number;
}

/** What stands behind a `#` that is no part of a value. */
function commentsIn(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  let [start, isValue] = [0, false];
  for (const token of new Lexer().lex(text)) {
    // The lexer says what comes by signs of its own, which are not in the text.
    const isSign = /^[\u0002\u0018\u001f]$/u.test(token);
    if (!isValue && token.startsWith('#')) comments.push({ words: token.trimEnd(), start });
    isValue = token === '\u001f';
    if (!isSign) start += token.length;
  }
  return comments;
}

function placeOf({ words, start }: Comment, text: string, firstLine: number): Place {
  const before = text.slice(0, start).split('\n');
  const line = firstLine + before.length - 1;
  const column = (before.at(-1) ?? '').length + 1;
  return { line, column, endLine: line, endColumn: column + words.length };
}
