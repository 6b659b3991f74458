import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { attribute, listFiles, readPage, textOf, type Page } from './read-pages.ts';

/** Bytes of the first article; all but the fonts, which are compressed already, in Brotli. */
export interface Weight {
  /** The document, with the CSS, the JS and the JSON-LD in it. */
  readonly page: number;
  /** Each compressed by itself. */
  readonly css: number;
  readonly js: number;
  readonly jsonLd: number;
  /** All font files of the site together. */
  readonly fonts: number;
  /** Style sheets and scripts that the document fetches. */
  readonly fetched: readonly string[];
}

/** The whole of one initial congestion window: what comes before a server waits for an answer. */
export const window = 14_600;

/** What an article’s page weighs, in Brotli, and what is on it. */
export interface ArticleWeight {
  readonly file: string;
  readonly page: number;
  /** Of the page, BCP 47. */
  readonly lang: string;
  readonly words: number;
  readonly quotations: number;
  readonly mentions: number;
  readonly actors: number;
  readonly dates: number;
  /** Words and articles that it ends with, which lead on to others. */
  readonly ways: number;
  /** Whether it has footnotes, which have styles of their own. */
  readonly hasNotes: boolean;
}

/** Every article of a site that has a text. */
export function weighArticles(folder: string): readonly ArticleWeight[] {
  const files = listFiles(folder).filter((file) => /^articles\/[^/]+\/index\.html$/u.test(file));
  return files.flatMap((file) => {
    const { html } = readPage(folder, file);
    const [, words] = /"wordCount":(\d+)/u.exec(html) ?? [];
    const [, lang = ''] = /<html lang="([^"]*)"/u.exec(html) ?? [];
    if (words === undefined) return [];
    return {
      file,
      page: compressed(html),
      lang,
      words: Number(words),
      quotations: count(html, '<li class="entry"'),
      mentions: count(html, ' id="m-'),
      actors: count(html, '<li class="actor"'),
      dates: count(html, ' class="event'),
      ways: waysIn(html),
      hasNotes: html.includes(' data-note='),
    };
  });
}

/** What a quotation’s page weighs, in bytes. */
export interface QuotationWeight {
  readonly file: string;
  readonly raw: number;
  readonly brotli: number;
}

export function weighQuotations(folder: string): readonly QuotationWeight[] {
  const files = listFiles(folder).filter((file) => /^q\/.*\/index\.html$/u.test(file));
  return files.map((file) => {
    const { html } = readPage(folder, file);
    return { file, raw: Buffer.byteLength(html), brotli: compressed(html) };
  });
}

/** The most that the page of an article may weigh. */
export function budget({
  lang,
  words,
  quotations,
  mentions,
  actors,
  dates,
  ways,
  hasNotes,
}: ArticleWeight): number {
  const said = /^(?:ar|ja)/u.test(lang) ? OTHER_LETTERS : 0;
  const own = 2 * words + 155 * quotations + 14 * mentions + 90 * actors + 60 * dates;
  return 8_300 + said + own + 75 * ways + (hasNotes ? 350 : 0);
}

// What the site says itself takes two or three bytes a letter in these languages.
const OTHER_LETTERS = 450;

function waysIn(html: string): number {
  const [, end = ''] = html.split('<div class="read-on"');
  return count(end, '<li');
}

function count(html: string, part: string): number {
  return html.split(part).length - 1;
}

export const articleFile = 'articles/us-japan-leaders-meeting/index.html';

export function weigh(folder: string): Weight {
  const page = readPage(folder, articleFile);
  const files = listFiles(folder).filter((file) => file.endsWith('.woff2'));
  const fonts = files.map((file) => readFileSync(join(folder, file)).length);
  const fetched = page.elements.flatMap(fetchedBy);
  return {
    page: compressed(page.html),
    css: compressed(inlined(page, isStyle)),
    js: compressed(inlined(page, isScript)),
    jsonLd: compressed(inlined(page, isData)),
    fonts: fonts.reduce((sum, size) => sum + size, 0),
    fetched,
  };
}

type Element = Page['elements'][number];

function isStyle({ tagName }: Element): boolean {
  return tagName === 'style';
}

function isScript(element: Element): boolean {
  return element.tagName === 'script' && !isData(element);
}

function isData(element: Element): boolean {
  return element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json';
}

function fetchedBy(element: Element): string | readonly string[] {
  const { tagName } = element;
  if (tagName === 'script') return attribute(element, 'src') ?? [];
  const isSheet = tagName === 'link' && attribute(element, 'rel') === 'stylesheet';
  return isSheet ? (attribute(element, 'href') ?? []) : [];
}

function inlined({ elements }: Page, isWanted: (element: Element) => boolean): string {
  return elements.filter(isWanted).map(textOf).join('\n');
}

function compressed(text: string): number {
  return text === '' ? 0 : brotliCompressSync(text).length;
}
