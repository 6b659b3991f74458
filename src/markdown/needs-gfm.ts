/**
 * Whether a text may have anything in it that GFM adds to Markdown: a table, a footnote, a task, what is struck out, or
 * an address that is no link of its own accord. In doubt it does.
 */
export function needsGfm(text: string): boolean {
  return SIGN.test(text.replace(FRONTMATTER, ''));
}

// A row under the head of a table has a bar or a colon. An address may have its signs written as a reference, “&#64;”,
// or behind a backslash.
const SIGN = /[|~@&]|:-|-:|\[[\^\sx]|:\/\/|www\.|\\[.:/]/iu;
const FRONTMATTER = /^---[ \t]*(?=[\r\n])[^]*?[\r\n]---[ \t]*(?![^\r\n])/u;
