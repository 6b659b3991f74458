import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { changeAlone } from '../../../src/editing/change-alone.ts';
import { startSite } from '../../../src/editing/start-site.ts';
import { DEMO_ADDRESSES } from '../../../src/permalinks/demo-addresses.ts';
import { LEDGER_FILE } from '../../../src/permalinks/ledger.ts';
import { ContentError } from '../../../src/problems/content-error.ts';
import { DEMO, demoRepository, type DemoRepository } from './demo-repository.ts';
import { BRIDGES, RAILS, snapshot } from './workspace.ts';

const FACTS = {
  title: 'The Gazette: “daily”',
  tagline: 'What was said.',
  lang: 'en-GB',
  publisher: 'Gazette Ltd',
  today: '2026-02-02',
};

function start({ folder }: DemoRepository, facts: Partial<typeof FACTS> = {}) {
  return startSite(folder, { ...FACTS, ...facts });
}

/** What a start says where it refuses, having changed nothing. */
function refused(repository: DemoRepository, facts?: Partial<typeof FACTS>): string {
  const before = snapshot(repository.folder);
  try {
    start(repository, facts);
  } catch (error) {
    expect(snapshot(repository.folder)).toEqual(before);
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  throw new Error('It was not refused.');
}

const codesOf = ({ problems }: DemoRepository, isStrict = false) =>
  problems(isStrict).map((problem) => problem.split(' ').slice(0, 2).join(' '));

describe('a new start', () => {
  it('leaves the facts of the new site, a first article and a new ledger, and nothing else', () => {
    const repository = demoRepository();
    expect(start(repository)).toEqual({ removed: [DEMO], articles: ['first-article'] });
    const files = snapshot(repository.folder);
    expect(Object.keys(files)).toEqual([
      'articles/first-article.md',
      'permalinks.json',
      'site.yaml',
    ]);
    expect(files[LEDGER_FILE]).toMatch(
      /^\{ "format": "verbatim permalinks 1"\n, "\*": \{"site":"[0-9a-f]{8}","published":"2026-02-02"\}\n\}\n$/,
    );
    expect(files['site.yaml']).toContain('lang: en-GB');
    expect(readdirSync(repository.folder)).not.toContain('permalinks.json.new');
  });

  it('checks clean: the history and the tags of the project it was copied from bind it to nothing', () => {
    const repository = demoRepository();
    start(repository);
    expect(codesOf(repository)).toEqual(['warning permalink-new']);
    repository.record();
    repository.commit();
    expect(codesOf(repository, true)).toEqual([]);
  });

  it('keeps the links of what is published from then on', () => {
    const repository = demoRepository();
    start(repository);
    repository.write('articles/rails.md', RAILS);
    rmSync(join(repository.folder, 'articles/first-article.md'));
    repository.record();
    repository.commit('release-3');
    repository.write('articles/bridges.md', BRIDGES);
    repository.remove('articles/rails.md');
    expect(codesOf(repository)).toContain('error article-lost');
  });

  it('keeps the articles that are the author’s own, and the pictures that they show', () => {
    const repository = demoRepository();
    repository.write('articles/rails.md', `${RAILS}\n![A train](../images/train.png)\n`);
    repository.picture('train.png');
    repository.commit();
    expect(start(repository)).toEqual({ removed: [DEMO], articles: ['rails'] });
    expect(readdirSync(join(repository.folder, 'images'))).toEqual(['train.png']);
    expect(codesOf(repository)).toEqual(['warning permalink-new']);
  });

  it('keeps the plain pages, and the pictures that they show', () => {
    const repository = demoRepository();
    mkdirSync(join(repository.folder, 'pages'));
    repository.write('pages/method.md', '---\ntitle: M\n---\n\n![A table](../images/demo.png)\n');
    repository.commit();
    start(repository);
    expect(readdirSync(join(repository.folder, 'pages'))).toEqual(['method.md']);
    expect(codesOf(repository)).toEqual(['warning permalink-new', 'warning permalink-new']);
  });

  it('takes the lock that it holds for no change of the author’s', async () => {
    const { folder } = demoRepository();
    const say = (words: string) => expect(words).toBe('nothing');
    const started = await changeAlone(folder, () => startSite(folder, FACTS), { say });
    expect(started.removed).toEqual([DEMO]);
  });

  it('can be taken back with git', () => {
    const repository = demoRepository();
    start(repository);
    repository.git('add', '-A');
    repository.git('reset', '-q', '--hard');
    expect(codesOf(repository, true)).toEqual([]);
    expect(existsSync(join(repository.folder, `articles/${DEMO}.md`))).toBe(true);
  });
});

describe('a new start is refused', () => {
  it('where an article of the author’s is released', () => {
    const repository = demoRepository();
    repository.write('articles/rails.md', RAILS);
    repository.record();
    repository.commit('release-3');
    const said = refused(repository);
    expect(said).toMatch(/content:1:1 error start-refused/);
    expect(said).toMatch(/6 addresses of your own are published, such as “rails”/);
    expect(said).toContain('npx verbatim withdraw');
  });

  it('where a quotation of the author’s was added to the demonstration and released', () => {
    const repository = demoRepository();
    repository.edit(`articles/${DEMO}.md`, [
      'quotes:\n',
      'quotes:\n  - { id: mine, speaker: trump, text: said }\n',
    ]);
    repository.record();
    repository.commit('release-3');
    expect(refused(repository)).toContain(`1 address of your own are published`);
  });

  it.each([
    ['a changed file', (repository: DemoRepository) => repository.write('site.yaml', '# mine\n')],
    ['a new file', (repository: DemoRepository) => repository.write('articles/rails.md', RAILS)],
    ['a picture', (repository: DemoRepository) => repository.picture('mine.png')],
    [
      'a change that is only staged',
      (repository: DemoRepository) => {
        repository.write('site.yaml', '# mine\n');
        repository.git('add', '-A');
      },
    ],
  ])('where %s is not committed', (_, change) => {
    const repository = demoRepository();
    change(repository);
    const said = refused(repository);
    expect(said).toContain('something in the content folder is not committed');
    expect(said).toContain('git add -A && git commit');
  });

  it('where there is no git that could give back what goes', () => {
    const repository = demoRepository();
    rmSync(join(repository.folder, '../.git'), { recursive: true });
    expect(refused(repository)).toContain('git init && git add -A && git commit');
  });

  it('where an article cannot be read', () => {
    const repository = demoRepository();
    repository.write('articles/rails.md', 'No frontmatter.\n');
    repository.commit();
    expect(refused(repository)).toContain('an article cannot be read');
  });

  it('where a fact of the site is not as it should be', () => {
    expect(refused(demoRepository(), { lang: 'english language' })).toMatch(
      /site\.yaml:3:7 error value-invalid/,
    );
    expect(refused(demoRepository(), { title: ' ' })).toMatch(/site\.yaml:1:8 error value-invalid/);
  });
});

describe('the name of a site in its ledger', () => {
  it('hides no loss: a release with anything of its own counts under whatever name', () => {
    const repository = started();
    repository.remove('articles/rails.md');
    repository.write('articles/bridges.md', BRIDGES);
    repository.write(
      LEDGER_FILE,
      '{ "format": "verbatim permalinks 1"\n, "*": {"site":"00000000","published":"2026-03-03"}\n}\n',
    );
    expect(codesOf(repository)).toContain('error article-lost');
    expect(codesOf(repository)).toContain('error permalink-dropped');
  });

  it('stays where the ledger is mended', () => {
    const repository = started();
    const ledger = repository.read(LEDGER_FILE);
    repository.write(LEDGER_FILE, JSON.stringify(JSON.parse(ledger), null, 2));
    expect(codesOf(repository)).toContain('error permalinks-invalid');
    repository.record();
    expect(repository.read(LEDGER_FILE)).toBe(ledger);
  });

  it('is not needed to tell the demonstration apart, should it or the whole ledger be gone', () => {
    const repository = started();
    repository.remove(LEDGER_FILE);
    expect(codesOf(repository)).toEqual(['error permalinks-removed']);
    repository.record();
    expect(codesOf(repository, true)).toEqual([]);
    expect(repository.read(LEDGER_FILE)).not.toContain(DEMO);
  });

  it.each(['{"site":"xyz","published":"2026-02-02"}', '{"site":"00000000"}', '{"published":1}'])(
    'is nothing but a name and a day: %s is refused',
    (record) => {
      const repository = started();
      repository.edit(LEDGER_FILE, [
        /\{"site".*\}/.exec(repository.read(LEDGER_FILE))?.[0] ?? '',
        record,
      ]);
      expect(repository.problems()).toContain('error permalinks-invalid permalinks.json:2:1');
    },
  );
});

const shipped = 'content/permalinks.json';
const isShipped = existsSync(`content/articles/${DEMO}.md`) && existsSync(shipped);

test.runIf(isShipped)(
  'every address that this project ships with is one of the demonstration',
  () => {
    const addresses = [...readFileSync(shipped, 'utf8').matchAll(/^, "([^"]+)"/gm)];
    expect(
      addresses.map(([, address = '']) => address).filter((a) => !DEMO_ADDRESSES.has(a)),
    ).toEqual([]);
  },
);

/** A site that was begun anew, with one article released. */
function started(): DemoRepository {
  const repository = demoRepository();
  start(repository);
  repository.remove('articles/first-article.md');
  repository.write('articles/rails.md', RAILS);
  repository.record();
  repository.commit('release-3');
  return repository;
}
