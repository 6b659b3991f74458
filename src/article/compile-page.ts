import type { Root as Html } from 'hast';
import type { Root as Markdown } from 'mdast';
import { checkYamlCharacters } from '../frontmatter/check-yaml-characters.ts';
import { parseWithSchema } from '../frontmatter/parse-with-schema.ts';
import { readYaml } from '../frontmatter/read-yaml.ts';
import { flattenText } from '../markdown/flat-text.ts';
import { elementsOf } from '../markdown/nodes-of.ts';
import { picturesIn } from '../markdown/pictures-in.ts';
import { toPageHtml, toPageTree } from '../markdown/render-page.ts';
import type { WrittenLink } from '../markdown/written-link.ts';
import { excerpt } from '../model/excerpt.ts';
import type { Picture } from '../model/picture.ts';
import type { PlainPage } from '../model/plain-page.ts';
import { interfaceLanguageOf } from '../model/interface-language.ts';
import { createReport, FILE_START, type Report } from '../problems/create-report.ts';
import type { Problem } from '../problems/problem.ts';
import { isSlug } from '../schema/fields.ts';
import { type PageInput, pageSchema } from '../schema/page.ts';
import { fragmentOf } from '../text/fragment-of.ts';
import { oneLine } from '../text/one-line.ts';
import { wordsFor } from '../wording/words-for.ts';
import type { ArticleSource } from './article-source.ts';
import { checkAttributes, checkText } from './check-characters.ts';
import type { CompileOptions } from './compile-article.ts';
import { decodeSource } from './decode-source.ts';
import { createLocate } from './locate.ts';
import { parseArticle } from './parse-article.ts';
import { yamlAtHead } from './yaml-at-head.ts';

/** What the file of a plain page has become. */
export interface CompiledPage {
  /** Null where the page has an error, as is what follows. */
  readonly content: PageContent | null;
  /** Whatever a link may name on it; null where its text could not be read. */
  readonly anchors: ReadonlySet<string> | null;
  /** Every safe address that it links, as written. */
  readonly links: readonly WrittenLink[];
  readonly problems: readonly Problem[];
}

export interface PageContent {
  readonly page: PlainPage;
  readonly html: string;
  /** Those that the HTML shows. */
  readonly pictures: readonly Picture[];
}

/** Compiles a plain page. In it nothing is verified; its text is as safe as that of an article. Nothing is thrown. */
export function compilePage(source: ArticleSource, options: CompileOptions): CompiledPage {
  const problems: Problem[] = [];
  const links: WrittenLink[] = [];
  const reportIn = (text: string) => createReport(source.path, text, problems);
  const text = decodeSource(source.content, reportIn);
  if (text === null) return { content: null, anchors: null, links, problems };
  const report = reportIn(text);
  try {
    const { input, html } = read(text, source.slug, { ...options, report, links });
    const anchors = html && anchorsIn(html);
    const isSound = problems.every(({ severity }) => severity !== 'error');
    const content = input && html && isSound ? write(source.slug, input, html, options) : null;
    return { content, anchors, links, problems };
  } catch (error) {
    // The parsers recurse, so text nested thousands deep runs out of stack; nothing else may end up here.
    if (!(error instanceof RangeError)) throw error;
    report('too-complex', FILE_START, 'it is nested too deeply');
    return { content: null, anchors: null, links, problems };
  }
}

interface Reading extends CompileOptions {
  readonly report: Report;
  readonly links: WrittenLink[];
}

function read(text: string, slug: string, { report, ...options }: Reading) {
  if (!isSlug(slug)) report('slug-invalid', FILE_START, slug);
  const tree = parseArticle(text, report);
  if (!tree) return { input: null, html: null };
  const input = inputOf(tree, text, report);
  checkAttributes(tree, report);
  const html = toPageTree(tree, { ...options, report, folder: 'pages' });
  const flat = flattenText(html);
  checkText([], { haystack: flat, locate: createLocate(text, flat), report });
  return { input, html };
}

function inputOf(tree: Markdown, text: string, report: Report): PageInput | null {
  const head = yamlAtHead(tree, text, report);
  const yaml = head && readYaml(head.text, head.firstLine, report);
  if (!yaml) return null;
  checkYamlCharacters(yaml, text, report);
  return parseWithSchema(yaml, pageSchema, report);
}

/** As a browser compares them with the fragment of an address. */
function anchorsIn(html: Html): ReadonlySet<string> {
  const ids = elementsOf(html).flatMap(({ properties: { id } }) =>
    typeof id === 'string' ? fragmentOf(`#${id}`) : [],
  );
  return new Set(['main', ...ids]);
}

function write(slug: string, input: PageInput, html: Html, options: CompileOptions): PageContent {
  const { title, order = null, lang = options.lang } = input;
  const description =
    input.description ?? excerpt(oneLine(flattenText(html).text), DESCRIPTION_LENGTH);
  const page: PlainPage = {
    slug,
    title,
    description: description || title,
    order,
    lang,
  };
  const pictures = picturesIn(html, options.imageSize);
  const words = wordsFor(interfaceLanguageOf(lang, options));
  return { page, html: toPageHtml(html, { ...options, lang, words }), pictures };
}

const DESCRIPTION_LENGTH = 200;
