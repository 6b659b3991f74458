import type { Root } from 'hast';
import { rehype } from 'rehype';
import { decodeAs, decodeText, markedEncoding } from '../sources/documents/decode-text.ts';
import { statedEncoding } from '../sources/documents/read-html.ts';
import { readPlainText } from '../sources/documents/read-plain-text.ts';
import { hiddenCharacters } from '../text/hidden-characters.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { factsOfPage } from './facts-of-page.ts';
import { readMarkdown } from './read-markdown.ts';
import type { StatedFacts } from './stated-facts.ts';
import { writeParagraphs } from './write-markdown.ts';

/** A text as Markdown, paragraph by paragraph. */
export interface ReadText {
  readonly markdown: string;
  /** Its headline, which is not in the Markdown; null where it has none. */
  readonly title: string | null;
  /** How many characters that nobody sees were left out. */
  readonly hidden: number;
  /** How many pictures were left out. */
  readonly pictures?: number;
  /** What the text says of itself. */
  readonly facts?: StatedFacts;
}

/** What keeps a text from being read, as the end of “notes.txt: …”. */
export interface TextFault {
  readonly why: string;
}

/** Plain text, Markdown, or a web page. */
export type TextKind = 'txt' | 'md' | 'html';

/** Reads a text that is to become an article. Of a web page, only what is its article is taken. */
export function readText(bytes: Uint8Array, kind: TextKind): ReadText | TextFault {
  const decoded =
    kind === 'html'
      ? decodeAs(bytes, markedEncoding(bytes) ?? statedEncoding(bytes) ?? 'utf-8')
      : decodeText(bytes);
  if (typeof decoded !== 'string') return { why: decoded.why };
  const { text, hidden } = withoutHidden(decoded.replace(/^\uFEFF/u, ''));
  try {
    const read = READERS[kind](text);
    if ('why' in read) return read;
    return /[\p{L}\p{N}]/u.test(read.markdown)
      ? { ...read, hidden }
      : { why: 'there are no words in it' };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { why: 'its parts are nested too deeply' };
  }
}

const READERS: Readonly<Record<TextKind, (text: string) => Read | TextFault>> = {
  txt: readPlain,
  md: readMarkdown,
  html: (text) => readPage(rehype().parse(text)),
};

function readPage(page: Root): Read {
  return { ...htmlToMarkdown(page), facts: factsOfPage(page) };
}

/** The same before it is known what nobody sees. */
export type Read = Omit<ReadText, 'hidden'>;

function readPlain(text: string): Read {
  const paragraphs = readPlainText(text)
    .map(({ lines }) => lines.map((line) => line.text).join(' '))
    .filter((words) => words !== '');
  const [first = '', ...rest] = paragraphs;
  const isHeadline =
    rest.length > 0 && first.length <= MOST_HEADLINE && /[\p{L}\p{N}”"’»]$/u.test(first);
  const body = isHeadline ? rest : paragraphs;
  return { markdown: writeParagraphs(body), title: isHeadline ? first : null };
}

const MOST_HEADLINE = 150;

/** Without what readers do not see, which no article may have in its quotations and names. */
function withoutHidden(text: string): { text: string; hidden: number } {
  const found = hiddenCharacters(text);
  let result = '';
  let at = 0;
  for (const { start, end } of found) {
    result += text.slice(at, start);
    at = end;
  }
  const shown = result + text.slice(at);
  // The site hyphenates by itself; names and ids are to have none.
  const bare = shown.replaceAll('\u00AD', '');
  return { text: bare, hidden: found.length + shown.length - bare.length };
}
