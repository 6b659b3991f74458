import type { Root } from 'mdast';
import { rehype } from 'rehype';
import rehypeRaw from 'rehype-raw';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { findExcess } from '../markdown/find-excess.ts';
import { nodesOf } from '../markdown/nodes-of.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { decodeAs, decodeText, markedEncoding } from '../sources/documents/decode-text.ts';
import { statedEncoding } from '../sources/documents/read-html.ts';
import { readPlainText } from '../sources/documents/read-plain-text.ts';
import { url } from '../schema/fields.ts';
import { hiddenCharacters } from '../text/hidden-characters.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { writeMarkdown } from './write-markdown.ts';

/** A text as Markdown, paragraph by paragraph. */
export interface ReadText {
  readonly markdown: string;
  /** Its headline, which is not in the Markdown; null where it has none. */
  readonly title: string | null;
  /** How many characters that nobody sees were left out. */
  readonly hidden: number;
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

type Read = Omit<ReadText, 'hidden'>;

const READERS: Readonly<Record<TextKind, (text: string) => Read | TextFault>> = {
  txt: readPlain,
  md: readMarkdown,
  html: (text) => htmlToMarkdown(rehype().parse(text)),
};

function readPlain(text: string): Read {
  const paragraphs = readPlainText(text)
    .map(({ lines }) => lines.map((line) => line.text).join(' '))
    .filter((words) => words !== '');
  const [first = '', ...rest] = paragraphs;
  const isHeadline =
    rest.length > 0 && first.length <= MOST_HEADLINE && /[\p{L}\p{N}”"’»]$/u.test(first);
  const body = isHeadline ? rest : paragraphs;
  const children = body.map((value) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value }],
  }));
  return { markdown: writeMarkdown({ type: 'root', children }), title: isHeadline ? first : null };
}

const MOST_HEADLINE = 150;

function readMarkdown(text: string): Read | TextFault {
  const excess = findExcess(text);
  if (excess) return { why: excess.why };
  const tree = parseMarkdown(text);
  const [first] = tree.children;
  if (first?.type === 'yaml')
    return { why: 'it has frontmatter already, so it is an article: npx verbatim check' };
  // What no article may have so is read as its page would show it.
  if (nodesOf(tree, 'html', 'image').length > 0 || !isLinkedWell(tree))
    return htmlToMarkdown(toHtml.runSync(tree));
  if (first?.type !== 'heading' || first.depth !== 1) return { markdown: text, title: null };
  const end = first.position?.end.offset ?? 0;
  const title = text.slice(first.children[0]?.position?.start.offset ?? 0, end).trim();
  return { markdown: text.slice(end), title };
}

/** Whether every address is one of the web. */
function isLinkedWell(tree: Root): boolean {
  return nodesOf(tree, 'link', 'definition').every((node) => url.safeParse(node.url).success);
}

const toHtml = unified().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).freeze();

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
