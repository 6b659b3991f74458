import type { Place } from '../../../src/problems/problem.ts';
import type { FindPicture } from '../../../src/markdown/find-picture.ts';
import { type CompiledArticle, compileArticle } from '../../../src/article/compile-article.ts';

/** Compiles an article given as frontmatter (without title and description) and body. */
export function compile(frontmatter: string, body: string): CompiledArticle {
  const head = `title: A title\ndescription: A sentence.\n${ACTORS}${frontmatter.trim()}`;
  return compileText(`---\n${head}\n---\n\n${body}\n`);
}

/** Compiles the whole text of an article. */
export function compileText(content: string | Uint8Array): CompiledArticle {
  const options = { lang: 'en', base: '/', imageSize: pictures };
  return compileArticle({ slug: 'an-article', path: 'articles/an-article.md', content }, options);
}

/** An article with quotations by the actor “Ann”, given by their ids and YAML; `rest` is more of the frontmatter. */
export function compileQuotes(
  quotes: Record<string, string>,
  body: string,
  rest = '',
): CompiledArticle {
  const list = Object.entries(quotes).map(
    ([id, yaml]) => `  - id: ${id}\n    speaker: ann\n${indent(yaml)}`,
  );
  const quoted = list.length === 0 ? '' : `quotes:\n${list.join('\n')}\n`;
  return compile(quoted + rest, body);
}

/** The same, with all else that stands in quotation marks listed as no quotation. */
export function compileMarked(quotes: Record<string, string>, body: string): CompiledArticle {
  const first = compileQuotes(quotes, body);
  const unlisted = first.problems
    .filter(({ code }) => code === 'quote-unlisted')
    .map((problem) => {
      const words = problem.message.slice(1, problem.message.lastIndexOf('” stands in'));
      // Those of more than 80 characters are clipped there.
      const isClipped = words.length > 70 && words.endsWith('…');
      return isClipped ? sourceAt(first.text ?? '', problem) : words;
    });
  if (unlisted.length === 0) return first;
  return compileQuotes(quotes, body, `notQuotes: ${JSON.stringify([...new Set(unlisted)])}`);
}

/** The words of a place, without what marks emphasis and the like. */
function sourceAt(text: string, { line, column, endLine, endColumn }: Place): string {
  const lines = text.split('\n').slice(line - 1, endLine);
  const last = lines.length - 1;
  return lines
    .map((each, index) =>
      each.slice(index === 0 ? column - 1 : 0, index === last ? endColumn - 1 : undefined),
    )
    .join('\n')
    .replaceAll(/\\([!-/:-@[-`{-~])|[*_]/gu, '$1');
}

/** “code line:column” of each problem. */
export function codes({ problems }: CompiledArticle): string[] {
  return problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

/** The HTML without the actors’ marks, which many tests have no eye for. */
export function htmlOf({ html, problems }: CompiledArticle): string {
  if (html === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return html
    .replaceAll(/<a class="par"[^>]*><\/a>/gu, '')
    .replaceAll(/<a class="quote-link"[^>]*><\/a>/gu, '⟨link⟩')
    .trim();
}

const ACTORS = 'actors: [{ id: ann, name: Ann, kind: person }]\n';

function pictures(name: string): ReturnType<FindPicture> {
  if (name === 'torn.png') return { problem: 'image-unreadable', why: 'its end is missing' };
  if (name === 'vast.png') return { problem: 'image-too-large', why: 'its file has 40 MB' };
  if (!/^a\.(?:png|jpg|gif)$/u.test(name)) return null;
  const kind = ({ png: 'drawing', jpg: 'photograph', gif: 'animation' } as const)[name.slice(2)];
  return kind ? { name, width: 1500, height: 1000, kind, digest: `d1ge57${name.slice(2)}` } : null;
}

function indent(yaml: string): string {
  return yaml.replace(/^/gmu, '    ');
}
