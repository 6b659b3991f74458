import { readBody } from './read-body.ts';
import { writeParagraphs } from './write-markdown.ts';

/** The words of Markdown as a page would show them, in paragraphs and nothing else; as it is where it cannot be read. */
export function withoutForm(markdown: string): string {
  const body = readBody(markdown);
  return 'why' in body ? markdown : writeParagraphs(body.text.split('\n'));
}
