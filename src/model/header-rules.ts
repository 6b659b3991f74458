import { articleFolder, pageFolder, quotationFolder, sitePath } from './site-path.ts';

/**
 * The rules as a `_headers` file of Netlify, Cloudflare Pages and others. Where several rules fit an address, hosts join
 * their values, so no two of them set the same header of a file. `hasPages` says whether there are plain pages.
 */
export function headerRules(base: string, hasPages: boolean): string {
  const rules = [
    rule(`${sitePath(base)}*`, FOR_ALL),
    ...[...PAGES, ...(hasPages ? [pageFolder(':page')] : [])].map((path) =>
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

// A correction is seen at once.
const OWN_PAGES = [articleFolder(':slug'), quotationFolder(':slug', ':id')];
const PAGES = ['', ...OWN_PAGES];
const CARDS = OWN_PAGES.map((folder) => `${folder}card.png`);
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
