import { stringify } from 'yaml';

// What an attacker would write who may send in an article. Whatever gets through sets
// `window.pwned`, or asks for an address on evil.example.

const run = 'window.pwned=true';

/** Each breaks out of another place: text, attribute, script, style, comment, title, template. */
const each = [
  `<script>${run}</script>`,
  `</script><script>${run}</script>`,
  `</title></style></textarea></template>--><script>${run}</script>`,
  `"><img src=https://evil.example/a.png onerror=${run}>`,
  `'><svg/onload=${run}>`,
  `" autofocus onfocus="${run}" x="`,
  `\${${run}} {{constructor.constructor('${run}')()}} {${run}}`,
  `<iframe srcdoc="&lt;script>parent.${run}&lt;/script>"></iframe>`,
  `&lt;script&gt;${run}&lt;/script&gt; \u2028 ]]> <!-- <script>`,
  `javascript:${run}`,
];
const breakouts = each.join(' ');

const escaped = breakouts.replace(/[!-/:-@[-`{-~]/g, '\\$&');

/** Hostile words in every field that takes free text, and where Markdown shows text as it is. */
export const inertArticle = article(
  {
    title: breakouts,
    description: breakouts,
    published: '2020-10',
    authors: [{ name: breakouts, url: `https://example.org/?q=%22%3E#';${run}` }],
    source: { name: breakouts, url: `https://example.org/'onclick='${run}` },
    actors: [
      { id: 'a', name: 'Somebody', kind: 'person', role: breakouts, description: breakouts },
      // A name has a limit, so each takes one.
      ...each.map((name, index) => ({ id: `b-${index}`, name, kind: 'country', of: 'a' })),
      { id: 'c', name: 'The paper', kind: 'media', aliases: each.map((name) => `${name} too`) },
    ],
    dates: [{ id: 'd', date: '2020-10-08', title: breakouts, text: 'on paper', actors: ['a'] }],
    quotes: [
      {
        id: 'q',
        speaker: 'a',
        text: breakouts,
        prefix: 'once ',
        context: breakouts,
        source: { name: breakouts },
        to: 'b-0',
      },
    ],
    // What stands between two of the straight marks, double and single.
    notQuotes: [breakouts.split('"')[1]?.trim(), run],
    corrections: [{ date: '2020-10-09', text: breakouts, quote: 'q' }],
  },
  [
    `Somebody said on paper: ${escaped}`,
    `They said once “once ${escaped}”.`,
    `\`\`\` "><script>${run}</script>\n${breakouts}\n\`\`\``,
    `[words](https://example.org/?q=<script> "${breakouts.replaceAll('"', '\\"')}")`,
  ].join('\n\n'),
);

export const inertSite = stringify({
  title: breakouts,
  tagline: breakouts,
  lang: 'en',
  publisher: { name: breakouts },
});

/** Bodies and fields that must be refused, by the name of their file. */
export const refused: Readonly<Record<string, string>> = {
  script: article({}, `<script>${run}</script>`),
  'script-in-a-line': article({}, `words <script>${run}</script> words`),
  handler: article({}, `<img src=x onerror=${run}>`),
  svg: article({}, `<svg onload="${run}"></svg>`),
  iframe: article({}, '<iframe src="https://evil.example"></iframe>'),
  style: article({}, '<style>@import "https://evil.example";</style>'),
  comment: article({}, `<!--><script>${run}</script>-->`),
  base: article({}, '<base href="https://evil.example">'),
  link: article({}, `[x](javascript:${run})`),
  'link-in-capitals': article({}, `[x](JaVaScRiPt:${run})`),
  'link-in-entities': article({}, `[x](&#106;avascript&colon;${run})`),
  'link-with-a-tab': article({}, `[x](java&Tab;script:${run})`),
  'link-with-a-space-before': article({}, `[x](< javascript:${run}>)`),
  'link-with-a-control': article({}, `[x](\u0001javascript:${run})`),
  'reordered-text': article({}, 'words \u202esdrow'),
  'reordered-title': article({ title: 'words \u202esdrow' }, 'Words.'),
  'link-by-reference': article({}, `[x][y]\n\n[y]: javascript:${run}`),
  autolink: article({}, `<javascript:${run}>`),
  vbscript: article({}, '[x](vbscript:msgbox(1))'),
  'data-link': article({}, `[x](data:text/html,<script>${run}</script>)`),
  'data-image': article({}, `![x](data:image/svg+xml,<svg/onload=${run}>)`),
  'script-image': article({}, `![x](javascript:${run})`),
  'foreign-image': article({}, '![x](//evil.example/a.png)'),
  'author-address': article({ authors: [{ name: 'x', url: `javascript:${run}` }] }, 'Words.'),
  'source-address': article({ source: { name: 'x', url: 'data:text/html,x' } }, 'Words.'),
  'actor-address': article(actor({ url: ` javascript:${run}` }), 'Words.'),
  'actor-id': article(actor({ id: '"><script>' }), 'Words.'),
  'actor-kind': article(actor({ kind: '"><script>' }), 'Words.'),
  wikidata: article(actor({ wikidata: '"><script>' }), 'Words.'),
  language: article({ lang: '"><script>' }, 'Words.'),
  date: article({ published: '"><script>' }, 'Words.'),
};

function actor(fields: Record<string, string>) {
  return { actors: [{ id: 'x', name: 'Words', kind: 'group', ...fields }] };
}

function article(fields: Record<string, unknown>, body: string): string {
  return `---\n${stringify({ title: 'x', description: 'x', ...fields })}---\n\n${body}\n`;
}
