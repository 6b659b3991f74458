import { hash } from 'node:crypto';
import { renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pinSource } from '../../../../src/editing/pin-source.ts';
import type { SOURCE_PROBLEMS } from '../../../../src/problems/source-problems.ts';
import { gitIn, repository } from '../../permalinks/repository.ts';
import { emptyWorkspace, RAILS, type Workspace } from '../../permalinks/workspace.ts';
import {
  article,
  drop,
  edit,
  type Make,
  type Mend,
  NEW,
  published,
  put,
  type Remedies,
} from './remedy.ts';

const FACTS = 'title: Briefing\nretrieved: 2026-01-01\n';
const DOCUMENT = 'MARIA LIND: We will open the line in spring, and close the old one.\n';
const MORE = `${DOCUMENT}\nIDA ORR: We will not pay for it.\n`;
const PAGE = '---\ntitle: About\ndescription: D\n---\n\nText.\n';

const pin = (site: Workspace, document = DOCUMENT, facts = FACTS) => {
  put(site, 'sources/briefing.txt', document);
  put(site, 'sources/briefing.yaml', facts);
};

/** An article with one quotation, and the document that it names. */
const quoting = (
  words: string,
  more = 'source: briefing',
  document: string | null = DOCUMENT,
): Make => {
  const make = article(
    `actors: [{ id: lind, name: Maria Lind, kind: person }]\nquotes:\n  - { id: words, speaker: lind, text: ${words}, ${more} }`,
    `Maria Lind said: “${words}”.`,
  );
  return async () => {
    const site = await make();
    if (document !== null) pin(site, document);
    return site;
  };
};

const PARAPHRASE = 'source: briefing, form: indirect';
const paraphrase = quoting('the railway begins next year', PARAPHRASE);

/** Files in the folder of the documents. */
const files = (...names: readonly string[]): Make =>
  published((site) => {
    for (const name of names)
      put(site, `sources/${name}`, name.endsWith('.yaml') ? FACTS : DOCUMENT);
  });

/** A document that was released, and changed. */
const released = (change: (site: Workspace) => unknown): Make =>
  published((site) => {
    pin(site);
    site.release();
    change(site);
  });
const rewritten = released((site) => put(site, 'sources/briefing.txt', 'Something else.\n'));

/** What was committed and released in a repository, and is gone. */
const lost =
  (add: (site: Workspace) => void, gone: readonly string[]): Make =>
  () => {
    const repo = repository('v0');
    add(repo);
    repo.record();
    repo.commit();
    gitIn(join(repo.folder, '..'))('tag', 'published');
    for (const name of gone) drop(repo, name);
    return repo;
  };

function restore({ folder }: Workspace, fix: string): void {
  const [, source = '', pattern = ''] = /git restore (--source=\S+) '([^']+)'/u.exec(fix) ?? [];
  gitIn(join(folder, '..'))('restore', source, resolve(pattern));
}

const rename =
  (from: string, to: string): Mend =>
  ({ folder }) =>
    renameSync(join(folder, 'sources', from), join(folder, 'sources', to));

export const SOURCE_REMEDIES = {
  'source-unknown': [
    [
      quoting('We will', 'source: breifing'),
      'Did you mean “briefing”?',
      edit(['breifing', 'briefing']),
    ],
    [quoting('We will', 'source: briefing', null), 'Put it there', (site) => pin(site)],
    [
      quoting('We will', 'source: briefing', null),
      'write source: { name: … } if its text is not held',
      edit(['source: briefing', 'source: { name: Briefing }']),
    ],
  ],
  'source-differs': [
    [
      quoting('We will open the line in autumn'),
      'Quote what the source says, in the text and in the list',
      edit(['autumn', 'spring']),
    ],
    [
      quoting('Nous ouvrirons la ligne au printemps'),
      'If the article translates it, add original:, with its words',
      edit([
        'source: briefing',
        'source: briefing, original: { text: We will open the line in spring, lang: de }',
      ]),
    ],
    [
      quoting('We have our reasons'),
      'if the words are from somewhere else, name that',
      edit(['source: briefing', 'source: { name: Another briefing }']),
    ],
    [
      paraphrase,
      'add passage: with the words of the source that it renders',
      edit([PARAPHRASE, `${PARAPHRASE}, passage: We will open the line in spring`]),
    ],
  ],
  'source-required': [
    [
      () => {
        const site = emptyWorkspace();
        site.write(
          NEW,
          RAILS.replace(/  # Her answer[^]*? We have plans\n/u, '').replace(
            '“We have plans”',
            'yes',
          ),
        );
        site.release();
        site.edit('site.yaml', ['lang: en', 'lang: en\nquotations: sources required']);
        return site;
      },
      'Pin the document (npx verbatim pin) and name it: source: <its id>',
      (site) => {
        pin(site, 'THE RAIL BOARD: No comment.');
        site.edit(NEW, ['to: lind', 'to: lind, source: briefing']);
      },
    ],
  ],
  'source-cut': [
    [
      quoting('pay for it', 'source: briefing', MORE),
      'quote more of it or less',
      edit(['pay for it', 'We will not pay for it']),
    ],
  ],
  'source-speaker': [
    [
      quoting('We will not pay', 'source: briefing', MORE),
      'Mend speaker:',
      edit(
        ['id: lind, name: Maria Lind', 'id: orr, name: Ida Orr'],
        ['speaker: lind', 'speaker: orr'],
        ['Maria Lind said', 'Ida Orr said'],
      ),
    ],
    [
      quoting('We will not pay', 'source: briefing', MORE),
      'list among the aliases of the actor what the source calls them',
      edit(['name: Maria Lind,', 'name: Maria Lind, aliases: [Ida Orr],']),
    ],
  ],
  'original-misplaced': [
    [
      quoting('Nous ouvrirons', 'original: { text: We will open, lang: de }'),
      'Add what is missing',
      edit(['original:', 'source: briefing, original:']),
    ],
    [
      quoting('We will open', 'source: briefing, passage: We will open the line'),
      'or remove the key',
      edit([', passage: We will open the line', '']),
    ],
  ],
  'source-no-facts': [
    [
      files('briefing.txt'),
      'Write it, with title: and retrieved:',
      (site) => put(site, 'sources/briefing.yaml', FACTS),
    ],
  ],
  'source-no-document': [
    [
      files('briefing.yaml'),
      'Put briefing with the end .txt',
      (site) => put(site, 'sources/briefing.txt', DOCUMENT),
    ],
    [files('briefing.yaml'), 'or delete this file', (site) => drop(site, 'sources/briefing.yaml')],
  ],
  'source-twice': [
    [
      files('briefing.html', 'briefing.txt', 'briefing.yaml'),
      'Keep the one that quotations are checked against',
      (site) => drop(site, 'sources/briefing.txt'),
    ],
    [
      files('briefing.html', 'briefing.txt', 'briefing.yaml'),
      'give the other a name of its own',
      (site, ...fix) => {
        rename('briefing.txt', 'briefing-text.txt')(site, ...fix);
        put(site, 'sources/briefing-text.yaml', FACTS);
      },
    ],
  ],
  'source-unreadable': [
    [
      published((site) => {
        put(site, 'sources/briefing.pdf', 'No PDF.');
        put(site, 'sources/briefing.yaml', FACTS);
      }),
      'Pin it in another form, such as its text saved as .txt',
      (site) => {
        drop(site, 'sources/briefing.pdf');
        pin(site);
      },
    ],
  ],
  'source-changed': [
    [rewritten, 'Put it back as it was', (site) => pin(site)],
    [
      rewritten,
      'If another, or one from before, has to take its place, tell readers',
      (site) => {
        const was = hash('sha256', DOCUMENT);
        const replaced = `replaced: [{ date: 2026-02-02, note: The ministry mended it., was: ${was} }]\n`;
        put(site, 'sources/briefing.yaml', FACTS + replaced);
      },
    ],
  ],
  'source-lost': [
    [
      lost((site) => pin(site), ['sources']),
      'Put it and briefing.yaml back: git restore --source=published',
      restore,
    ],
    [
      released((site) => drop(site, 'sources')),
      'Put it and briefing.yaml back into sources/.',
      (site) => pin(site),
    ],
    [
      released((site) => drop(site, 'sources')),
      'With rights: none nothing of it is shown',
      (site) => pin(site, DOCUMENT, `${FACTS}rights: none\n`),
    ],
    [
      released((site) => drop(site, 'sources')),
      'what may not be kept at all, another document replaces',
      ({ folder }) =>
        void pinSource(folder, {
          ...{ id: 'briefing', bytes: Buffer.from(DOCUMENT.slice(0, -1)), kind: 'txt' },
          ...{ facts: {}, isReplacing: false, note: 'Names are left out.', today: '2026-02-02' },
        }),
    ],
  ],
  'page-lost': [
    [
      lost((site) => put(site, 'pages/about.md', PAGE), ['pages/about.md']),
      'Put pages/about.md back: git restore --source=published',
      restore,
    ],
    [
      published((site) => {
        put(site, 'pages/about.md', PAGE);
        site.release();
        drop(site, 'pages/about.md');
      }),
      'If another page has taken its place, let this one say so and link to it.',
      (site) => {
        put(site, 'pages/us.md', PAGE);
        put(site, 'pages/about.md', PAGE.replace('Text.', 'See [us](/us/).'));
      },
    ],
  ],
  'author-lost': [
    [
      published((site) => {
        put(site, 'authors.yaml', '- { id: ann, name: "Ann & Orr" }\n');
        site.edit('articles/rails.md', ['title: Rails\n', 'title: Rails\nauthors: [ann]\n']);
        site.release();
        drop(site, 'authors.yaml');
        site.edit('articles/rails.md', ['authors: [ann]\n', '']);
      }),
      'Put the entry back into authors.yaml: - { id: ann, name: "Ann & Orr" }',
      (site, fix) => {
        put(site, 'authors.yaml', fix.slice(fix.indexOf('- {')));
        site.edit('articles/rails.md', ['title: Rails\n', 'title: Rails\nauthors: [ann]\n']);
      },
    ],
  ],
  'topic-lost': [
    [
      published((site) => {
        put(site, 'topics.yaml', '- { id: energy, title: "Energy & power" }\n');
        site.edit('articles/rails.md', ['title: Rails\n', 'title: Rails\ntopics: [energy]\n']);
        site.release();
        drop(site, 'topics.yaml');
        site.edit('articles/rails.md', ['topics: [energy]\n', '']);
      }),
      'Put it back into topics.yaml: - { id: energy, title: "Energy & power" }',
      (site, fix) => {
        put(site, 'topics.yaml', fix.slice(fix.indexOf('- {')));
        site.edit('articles/rails.md', ['title: Rails\n', 'title: Rails\ntopics: [energy]\n']);
      },
    ],
  ],
} satisfies Remedies<typeof SOURCE_PROBLEMS>;
