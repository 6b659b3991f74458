import { parseMarkdown } from './parse-markdown.ts';
import { plainText } from './plain-text.ts';

/** The words of lines of an article, without what is Markdown about them; they may begin within a block quotation. */
export function plainWords(lines: string): string {
  const alone = lines.replaceAll(/(\r\n|\n|\r)(?:[ \t]*>)+/gu, '$1');
  return plainText(parseMarkdown(alone)).replaceAll(/\s+/gu, ' ').trim();
}
