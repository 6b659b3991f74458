import { articleFolder, quotationFolder, SEARCH_FOLDER, sitePath } from './site-path.ts';

/**
 * The rules as a `_headers` file of Netlify, Cloudflare Pages and others, some of which take a hundred at most. Where
 * several rules fit an address, hosts join their values, so no two of them set the same header of a file.
 */
export function headerRules(base: string): string {
  const rules = [
    rule(`${sitePath(base)}*`, FOR_ALL),
    ...[...PAGES, `${SEARCH_FOLDER}index.json`].map((path) =>
      rule(sitePath(base, path), [cache('max-age=0, must-revalidate')]),
    ),
    ...OPEN.map((path) => rule(sitePath(base, path), [ANY_SITE])),
    ...CARDS.map((path) => rule(sitePath(base, path), [cache('max-age=86400')])),
    ...LASTING.map((path) => rule(sitePath(base, path), [cache('max-age=31536000, immutable')])),
  ];
  return rules.join('\n');
}

/** What other sites learn of where a reader comes from: the site, not the page. */
export const REFERRER_POLICY = 'strict-origin-when-cross-origin';

// What a page itself may load, its own policy says; who may frame it, only a header can.
const FOR_ALL = [
  "Content-Security-Policy: frame-ancestors 'none'",
  'X-Content-Type-Options: nosniff',
  `Referrer-Policy: ${REFERRER_POLICY}`,
];

// A correction is seen at once: on all pages, which are folders, the deepest of them `actors/x/on/y/2/`. What the search
// asks for first names all else that it loads.
const DEEPEST = 5;
const PAGES = Array.from({ length: DEEPEST + 1 }, (_, depth) =>
  Array.from({ length: depth }, (_, index) => `:folder${index + 1}/`).join(''),
);
const CARDS = [articleFolder(':slug'), quotationFolder(':slug', ':id')].map(
  (folder) => `${folder}card.png`,
);
// Scripts on pages of other sites may read them.
const OPEN = [
  'verify/*',
  'data/*',
  'feeds/*',
  'schemas/*',
  quotationFolder(':slug', ':id') + 'oembed.json',
];
const ANY_SITE = 'Access-Control-Allow-Origin: *';
// Their names change with what is in them.
const LASTING = ['_astro/*', 'fonts/*', 'images/*'];

function rule(path: string, headers: readonly string[]): string {
  return `${path}\n${headers.map((header) => `  ${header}\n`).join('')}`;
}

function cache(terms: string): string {
  return `Cache-Control: public, ${terms}`;
}
