import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import * as compiling from '../../../../src/article/compile-article.ts';
import type { FOLDER_PROBLEMS } from '../../../../src/problems/folder-problems.ts';
import { BRIDGES, emptyWorkspace, type Workspace } from '../../permalinks/workspace.ts';
import { interrupted, renaming } from './interrupted.ts';
import {
  drop,
  edit,
  editAsMeant,
  type Mend,
  NEW,
  published,
  put,
  type Remedies,
  run,
  whole,
} from './remedy.ts';

const ARTICLE = '---\ntitle: T\ndescription: D\n---\n\nText.\n';
const ACTORS = '- { id: ann, name: Ann, kind: person }\n';
const SITE = 'title: S\ntagline: T\nlang: en\npublisher: { name: P }\n';

const stray = (name: string) => published((site) => put(site, name, ARTICLE));
const move =
  (from: string, to: string): Mend =>
  ({ folder }) =>
    renameSync(join(folder, from), join(folder, to));
const deleted =
  (name: string): Mend =>
  (site) =>
    drop(site, name);

const MARK = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>';
const siteWith = (line: string) => published(({ write }) => write('site.yaml', `${SITE}${line}\n`));

const TOPIC = '- { id: energy, title: Energy }\n';

/** A new article with a topic, and what `topics.yaml` says. */
const topical = (id: string, topics: string | null) =>
  published((site) => {
    if (topics !== null) put(site, 'topics.yaml', topics);
    put(site, NEW, ARTICLE.replace('---\n\n', `topics: [${id}]\n---\n\n`));
  });

const AUTHOR = '- { id: ann, name: Ann Orr }\n';
const IDA = '- { id: ida, name: Ida Orr }\n';

/** A new article by an author, and what `authors.yaml` says. */
const authored = (by: string, authors: string) =>
  published((site) => {
    put(site, 'authors.yaml', authors);
    put(site, NEW, ARTICLE.replace('---\n\n', `authors: [${by}]\n---\n\n`));
  });

function withoutArticles(): Workspace {
  const site = emptyWorkspace();
  drop(site, 'articles');
  return site;
}

/** An article in which a word stands that nobody has reckoned with. */
const failing = published(({ write }) => {
  const { compileArticle } = compiling;
  vi.spyOn(compiling, 'compileArticle').mockImplementation((source, options) => {
    if (String(source.content).includes('A word.')) throw new TypeError('It broke');
    return compileArticle(source, options);
  });
  write(NEW, `${ARTICLE}\nA word.\n`);
});

const linked = published(({ folder }) => symlinkSync('/etc/hostname', join(folder, NEW)));

export const FOLDER_REMEDIES = {
  'content-missing': [
    [withoutArticles, 'Create it and put an article into it', (site) => put(site, NEW, ARTICLE)],
    [
      published(({ remove }) => remove('site.yaml')),
      'Create it, with title:, tagline:, lang: (such as en) and publisher: { name: … }',
      (site) => put(site, 'site.yaml', SITE),
    ],
    [
      published(({ folder }) => vi.stubEnv('CONTENT_DIR', join(folder, 'nothing'))),
      'let CONTENT_DIR name the folder that has articles/ and site.yaml',
      ({ folder }) => vi.stubEnv('CONTENT_DIR', folder),
    ],
  ],
  'content-empty': [
    [
      emptyWorkspace,
      'Add an article: a file that ends in .md, in this folder.',
      (site) => put(site, NEW, ARTICLE),
    ],
  ],
  'file-unexpected': [
    [stray('articles/new.MD'), 'Rename it to new.md', move('articles/new.MD', NEW)],
    [stray('new.md'), 'Move it to articles/new.md', move('new.md', NEW)],
    [stray('images/new.md'), 'Move it to articles/new.md', move('images/new.md', NEW)],
    [stray('Articles/new.md'), 'Move it to articles/new.md', move('Articles/new.md', NEW)],
    [
      stray('articles/2020/new.md'),
      'Articles end in .md and stand directly in articles/',
      (site, ...fix) => {
        move('articles/2020/new.md', NEW)(site, ...fix);
        drop(site, 'articles/2020');
      },
    ],
    [
      published((site) => {
        drop(site, 'site.yaml');
        put(site, 'site.yml', SITE);
      }),
      'What counts stands in site.yaml: rename it to that',
      move('site.yml', 'site.yaml'),
    ],
    [
      published((site) => put(site, 'site.yml', SITE)),
      'or carry over what is to hold; or delete it.',
      deleted('site.yml'),
    ],
    [
      published((site) => put(site, 'actors.yml', ACTORS)),
      'What counts stands in actors.yaml: rename it to that',
      move('actors.yml', 'actors.yaml'),
    ],
    [
      published((site) => {
        mkdirSync(join(site.folder, 'images'));
        put(site, 'articles/a.png', '');
      }),
      'Move it into images/',
      move('articles/a.png', 'images/a.png'),
    ],
    [
      stray('Pages/about.md'),
      'Move it to pages/about.md',
      (site) => {
        drop(site, 'Pages');
        put(site, 'pages/about.md', ARTICLE);
      },
    ],
    [stray('pages/about.MD'), 'Rename it to about.md', move('pages/about.MD', 'pages/about.md')],
    [
      stray('pages/more/about.md'),
      'Pages end in .md and stand directly in pages/: move it',
      (site, ...fix) => {
        move('pages/more/about.md', 'pages/about.md')(site, ...fix);
        drop(site, 'pages/more');
      },
    ],
    [stray('articles/notes.txt'), 'or delete it', deleted('articles/notes.txt')],
  ],
  'slug-invalid': [
    [
      stray('articles/My Article.md'),
      'such as us-japan-meeting;',
      move('articles/My Article.md', 'articles/us-japan-meeting.md'),
    ],
    [
      stray(`articles/${'x'.repeat(121)}.md`),
      'at most 120 of them',
      move(`articles/${'x'.repeat(121)}.md`, `articles/${'x'.repeat(120)}.md`),
    ],
  ],
  'page-slug-taken': [
    [
      stray('pages/timeline.md'),
      'Give the file another name',
      move('pages/timeline.md', 'pages/our-timeline.md'),
    ],
    [
      stray('pages/fonts.md'),
      'Give the file another name',
      move('pages/fonts.md', 'pages/typefaces.md'),
    ],
  ],
  'mark-missing': [
    [
      siteWith('mark: signs/mark.svg'),
      'Put the SVG there',
      (site) => put(site, 'signs/mark.svg', MARK),
    ],
    [
      published((site) => {
        put(site, 'site.yaml', `${SITE}mark: marks.svg\n`);
        put(site, 'mark.svg', MARK);
      }),
      'write its path as it is',
      ({ edit }) => edit('site.yaml', ['marks.svg', 'mark.svg']),
    ],
    [
      siteWith('mark: mark.svg'),
      'or take mark: out',
      ({ edit }) => edit('site.yaml', ['mark: mark.svg\n', '']),
    ],
  ],
  'mark-unfit': [
    [
      published((site) => {
        put(site, 'site.yaml', `${SITE}mark: mark.svg\n`);
        put(site, 'mark.svg', MARK.replace('<path', '<script>alert(1)</script><path'));
      }),
      'Save it as plain SVG',
      (site) => put(site, 'mark.svg', MARK),
    ],
  ],
  'navigation-ambiguous': [
    [
      published((site) => {
        put(site, 'site.yaml', `${SITE}navigation: [energy]\n`);
        put(site, 'topics.yaml', TOPIC);
        put(site, 'pages/energy.md', ARTICLE);
        put(site, NEW, ARTICLE.replace('---\n\n', 'topics: [energy]\n---\n\n'));
      }),
      'Write topics/energy or pages/energy.',
      ({ edit }) => edit('site.yaml', ['[energy]', '[topics/energy]']),
    ],
  ],
  'topic-unknown': [
    [topical('enery', TOPIC), 'Did you mean “energy”?', editAsMeant('enery')],
    [
      topical('energy', null),
      'Describe it in topics.yaml, beside site.yaml: - { id: energy, title: … }',
      (site, fix) => put(site, 'topics.yaml', /- \{.*\}/u.exec(fix)?.[0] ?? ''),
    ],
    [topical('energy', null), 'or take it out', edit(['topics: [energy]\n', ''])],
  ],
  'topic-alike': [
    [
      topical('energy, power', `${TOPIC}- { id: power, title: Energy }\n`),
      'list it there under formerly:',
      (site) => {
        site.edit(NEW, ['[energy, power]', '[energy]']);
        put(site, 'topics.yaml', TOPIC.replace('energy,', 'energy, formerly: [power],'));
      },
    ],
    [
      topical('energy, power', `${TOPIC}- { id: power, title: Energy }\n`),
      'give one another title',
      (site) => put(site, 'topics.yaml', `${TOPIC}- { id: power, title: Power }\n`),
    ],
  ],
  'topic-unused': [
    [
      topical('energy', `${TOPIC}- { id: trade, title: Trade }\n`),
      'Name it under topics: of an article',
      edit(['[energy]', '[energy, trade]']),
    ],
    [
      topical('energy', `${TOPIC}- { id: trade, title: Trade }\n`),
      'or take it out',
      (site) => put(site, 'topics.yaml', TOPIC),
    ],
  ],
  'author-unknown': [
    [authored('anna', AUTHOR), 'Did you mean “ann”?', editAsMeant('anna')],
    [
      authored('ann', IDA),
      'Describe this author in authors.yaml, beside site.yaml: - { id: ann, name: … }',
      (site, fix) => put(site, 'authors.yaml', `${IDA}${/- \{.*?\}/u.exec(fix)?.[0] ?? ''}\n`),
    ],
    [
      authored('ann', IDA),
      'if “ann” is the name, write { name: ann }',
      edit(['[ann]', '[{ name: ann }]']),
    ],
  ],
  'author-unused': [
    [
      authored('ann', AUTHOR + IDA),
      'Name the author under authors: of an article',
      edit(['[ann]', '[ann, ida]']),
    ],
    [
      authored('ann', AUTHOR + IDA),
      'or take the entry out',
      (site) => put(site, 'authors.yaml', AUTHOR),
    ],
  ],
  'navigation-unknown': [
    [
      siteWith('navigation: [quotation, articles]'),
      'Did you mean “quotations”?',
      ({ edit }, fix) => edit('site.yaml', ['quotation', /“([^”]+)”/u.exec(fix)?.[1] ?? '']),
    ],
    [
      siteWith('navigation: [zzz]'),
      'Write the name of one that is there',
      ({ edit }) => edit('site.yaml', ['zzz', 'articles']),
    ],
    [
      siteWith('navigation: [zzz]'),
      '{ title: …, url: … } for an address elsewhere',
      ({ edit }) => edit('site.yaml', ['zzz', '{ title: Press, url: https://press.example/ }']),
    ],
  ],
  'file-unreadable': [
    [
      linked,
      'Put a plain file here that you may read',
      (site) => {
        drop(site, NEW);
        put(site, NEW, ARTICLE);
      },
    ],
    [linked, 'or delete this one', deleted(NEW)],
  ],
  'file-failed': [
    [failing, 'Take out what you wrote last and check again', edit(['A word.\n', ''])],
  ],
  'file-not-utf8': [
    [
      published((site) => put(site, NEW, Buffer.from(ARTICLE.replace('Text', 'Café'), 'latin1'))),
      'Save it again with the encoding “UTF-8”.',
      ({ write }) => write(NEW, ARTICLE.replace('Text', 'Café')),
    ],
    [
      published((site) => put(site, NEW, Buffer.from(`\uFEFF${ARTICLE}`, 'utf16le'))),
      'Save it again with the encoding “UTF-8”.',
      ({ write }) => write(NEW, ARTICLE),
    ],
  ],
  'file-too-large': [
    [
      whole(ARTICLE + 'Some words.\n\n'.repeat(20_000)),
      'Split an article into several',
      ({ write }) => {
        write(NEW, ARTICLE + 'Some words.\n\n'.repeat(1000));
        write('articles/newer.md', ARTICLE + 'Some words.\n\n'.repeat(1000));
      },
    ],
    [
      published(({ write }) => write('site.yaml', `${SITE}# ${'x'.repeat(300_000)}\n`)),
      'take out of any other file what does not belong there',
      ({ write }) => write('site.yaml', SITE),
    ],
  ],
  'change-interrupted': [[interrupted(renaming), 'npx verbatim permalinks --write', run()]],
  'journal-invalid': [
    [
      published(({ write }) => write('.verbatim-journal', 'x')),
      'Delete the file.',
      deleted('.verbatim-journal'),
    ],
  ],
  'file-empty': [
    [whole('\n'), 'Write its text', ({ write }) => write(NEW, ARTICLE)],
    [whole(''), 'or delete the file', deleted(NEW)],
    [
      published(({ write }) => write('site.yaml', '')),
      'Write into it title:, tagline:, lang: (such as en) and publisher: { name: … }.',
      ({ write }) => write('site.yaml', SITE),
    ],
    [
      published(({ write }) => write('actors.yaml', '')),
      'Write into it a list, each entry with id:, name: and kind:',
      ({ write }) => write('actors.yaml', ACTORS),
    ],
    [published(({ write }) => write('actors.yaml', '')), 'or delete it.', deleted('actors.yaml')],
  ],
  'conflict-marks': [
    [
      whole(`${ARTICLE}\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n`),
      'Keep one of the two sides',
      edit(['<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n', 'One.\n']),
    ],
    [
      published(({ write }) =>
        write(
          'articles/bridges.md',
          BRIDGES.replace(
            /^title: .*$/mu,
            '<<<<<<< a\ntitle: Bridges\n=======\ntitle: All bridges\n>>>>>>> b',
          ),
        ),
      ),
      'delete the lines that begin with <<<<<<<, ======= and >>>>>>>',
      ({ write }) => write('articles/bridges.md', BRIDGES),
    ],
  ],
  'too-complex': [
    [
      whole(ARTICLE + 'Some words.\n'.repeat(2100)),
      'blank lines between paragraphs help',
      edit(['Some words.\n', 'Some words.\n\n']),
    ],
    [whole(`${ARTICLE}\n${'> '.repeat(50)}Deep.\n`), 'Simplify it', edit(['> '.repeat(50), '> '])],
  ],
} satisfies Remedies<typeof FOLDER_PROBLEMS>;
