import type { Report } from '../problems/create-report.ts';

/** Warns of places that a draft has marked to be looked at again, in an article that is none any more. */
export function checkDoubts(text: string, isDraft: boolean, report: Report): void {
  if (isDraft) return;
  const end = text.search(/\n---[ \t]*(?:\r?\n|$)/u);
  const lines = text.slice(0, Math.max(0, end)).split('\n');
  const marked = lines.flatMap((line, index) => {
    const column = /(?:^|\s)# check: /u.exec(line)?.index;
    return column === undefined ? [] : [{ line: index + 1, column: line.indexOf('# check: ') + 1 }];
  });
  const [first] = marked;
  if (!first) return;
  const place = { ...first, endLine: first.line, endColumn: first.column + '# check:'.length };
  report('doubt-left', place, String(marked.length));
}
