import { placeAfter } from '../article/decode-source.ts';
import { toLines } from '../problems/code-frame.ts';
import type { Place } from '../problems/problem.ts';

/** A comment of the author, which no page shows; the file of an article is published with it. */
export interface Comment {
  readonly text: string;
  /** Where it begins: the rest of that line. */
  readonly place: Place;
}

/** The comments of an article’s file: those of its frontmatter, a line each, and those of its text. */
export function commentsIn(file: string): readonly Comment[] {
  const [head = ''] = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?=\r?\n|$)/u.exec(file) ?? [];
  const lines = toLines(file);
  const commentAt = (text: string, offset: number): Comment => {
    const { line, column } = placeAfter(file.slice(0, offset));
    const endColumn = Math.max(column + 1, (lines[line - 1] ?? '').length + 1);
    return { text, place: { line, column, endLine: line, endColumn } };
  };
  return [
    ...[...head.matchAll(/(?<=^|\s)#.*/gmu)].map(({ 0: text, index }) => commentAt(text, index)),
    ...[...file.slice(head.length).matchAll(/<!--[\s\S]*?(?:-->|$)/gu)].map(({ 0: text, index }) =>
      commentAt(text, head.length + index),
    ),
  ];
}
