import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runVerbatim } from '../../support/run-verbatim.ts';
import { repository, type Repository } from '../permalinks/repository.ts';

function diff({ folder }: Pick<Repository, 'folder'>, ...args: readonly string[]) {
  return runVerbatim(['diff', ...args], { CONTENT_DIR: folder });
}

async function diffOf(repo: Repository, ...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await diff(repo, ...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

test('where nothing has changed, one line says so', async () => {
  expect(await diffOf(repository('v1'))).toBe('Nothing changes for readers since `v1`.\n');
});

test('by default it is held against the newest release, and without one against HEAD', async () => {
  const repo = repository('v9');
  repo.edit('articles/rails.md', ['About rails', 'All about rails']);
  repo.commit('v10');
  expect(await diffOf(repo)).toBe('Nothing changes for readers since `v10`.\n');
  expect(await diffOf(repository())).toBe('Nothing changes for readers since `HEAD`.\n');
});

test('tells the words of a quotation before and now, and how the text was edited', async () => {
  const repo = repository('v1');
  repo.edit(
    'articles/rails.md',
    ['text: We have plans', 'text: We have big plans'],
    ['“We have plans”', '“We have big plans”'],
  );
  const told = await diffOf(repo, 'v1');
  expect(told).toContain('1 article changed; 1 quotation changed; 9 links kept, none lost.');
  expect(told).toContain(
    '- **Quotation changed** `q-plans` Maria Lind\n  - words before: We have plans\n  - words now: We have <ins>big</ins> plans\n- **Text edited**: 1 word new, 0 taken out',
  );
});

test('tells what is new, renamed, moved and gone', async () => {
  const repo = repository('v1');
  repo.edit(
    'articles/rails.md',
    ['name: Maria Lind', 'name: Maria Lindt'],
    ['date: 2026-03-01', 'date: 2026-04-01'],
    [
      '  - { id: no-comment, speaker: board, text: No comment, to: lind }\n',
      'notQuotes: [No comment]\n',
    ],
    ['Maria Lind said', 'Maria Lindt said'],
  );
  repo.write(
    'articles/roads.md',
    repo.read('articles/bridges.md').replace('title: Bridges', 'title: Roads'),
  );
  const told = await diffOf(repo);
  expect(told).toContain(
    '### 1 link lost: nothing stands there any more\n\n- `rails#q-no-comment`',
  );
  expect(told).toContain(
    '### Article added: Roads (`roads`)\n\n- **Quotation added** `q-it-holds` Ida Orr: “It holds” (source not held)',
  );
  expect(told).toContain(
    '- **Quotation gone** `q-no-comment` Rail Board: “No comment”. Readers are told nothing',
  );
  expect(told).toContain(
    '- **Date moved** `d-opening` 2026-04-01 The line opens\n  - date: 2026-03-01 → 2026-04-01',
  );
  expect(told).toContain(
    '- **Actor renamed** `a-lind` Maria Lindt\n  - name: Maria Lind → Maria Lindt',
  );
  // The speaker is the same.
  expect(told).not.toContain('speaker: ');
});

test('an article that was moved keeps its links', async () => {
  const repo = repository('v1');
  repo.write(
    'articles/tracks.md',
    repo.read('articles/rails.md').replace('title: Rails', 'formerly: [rails]\ntitle: Rails'),
  );
  repo.remove('articles/rails.md');
  const told = await diffOf(repo);
  expect(told).toContain(
    '### Article moved: Rails (`tracks`)\n\nIt was `rails` and is `tracks` now.',
  );
  expect(told).toContain('none lost.');
  expect(told).toContain('- `rails` with 5 anchors: led on from now on');
});

test('tells what was withdrawn, and why', async () => {
  const repo = repository('v1');
  repo.edit('articles/bridges.md', [
    'title: Bridges',
    'retraction: { date: 2026-05-05, reason: All of it was wrong. }\ntitle: Bridges',
  ]);
  const told = await diffOf(repo);
  expect(told).toContain(
    '### Article withdrawn: Bridges (`bridges`)\n\nReaders are told: All of it was wrong.',
  );
  expect(told).toContain('- `bridges` with 2 anchors: a notice from now on');
});

test.each(['draft: true', 'publish: 2990-12-24T06:00Z'])(
  'tells what goes with a published article that says %s, though no build takes it',
  async (front) => {
    const repo = repository('v1');
    repo.edit('articles/bridges.md', ['title: Bridges', `${front}\ntitle: Bridges`]);
    const told = await diffOf(repo);
    expect(told).toContain('1 article gone; 1 quotation gone; 1 actor gone; 6 links kept, 3 lost.');
    expect(told).toContain('lost: nothing stands there any more\n\n- `bridges` with 2 anchors');
    expect(told).toContain(
      `### Article gone: Bridges (\`bridges\`)\n\nIts file says \`${front.replace(/ .*/u, '')}\`, though`,
    );
    expect(told).toContain('- **Quotation gone** `q-it-holds` Ida Orr: “It holds”. Readers');
    expect(JSON.parse(await diffOf(repo, '--format', 'json'))).toMatchObject({
      articles: [{ kind: 'gone', takenBack: front.startsWith('draft') ? 'draft' : 'embargo' }],
      links: { kept: 6, lost: ['bridges', 'bridges#a-orr', 'bridges#q-it-holds'] },
    });
  },
);

test('tells what goes with an article whose file is deleted, and with one that only a commit has recorded', async () => {
  const repo = repository('v1');
  repo.remove('articles/bridges.md');
  expect(await diffOf(repo)).toContain(
    '1 article gone; 1 quotation gone; 1 actor gone; 6 links kept, 3 lost.',
  );
  const other = repository('v1');
  const roads = other.read('articles/bridges.md').replace('title: Bridges', 'title: Roads');
  other.write('articles/roads.md', roads);
  other.record();
  other.commit();
  other.edit('articles/roads.md', ['title: Roads', 'draft: true\ntitle: Roads']);
  expect(await diffOf(other, 'HEAD')).toContain(
    '1 article gone; 1 quotation gone; 1 actor gone; 9 links kept, 3 lost.',
  );
});

test('of an article that awaits its time no reader has a link: none is lost with it, and all are new when it comes', async () => {
  const repo = repository('v1');
  const roads = repo.read('articles/bridges.md').replace('title: Bridges', 'title: Roads');
  const waiting = roads.replace('title:', 'publish: 2990-12-24T06:00Z\ntitle:');
  repo.write('articles/roads.md', waiting);
  repo.record();
  repo.commit();
  repo.write('articles/roads.md', roads);
  expect(await diffOf(repo, 'HEAD')).toContain(
    '1 article added; 1 quotation added; 1 actor added; 9 links kept, none lost.',
  );
  expect(JSON.parse(await diffOf(repo, 'HEAD', '--format', 'json'))).toMatchObject({
    links: { kept: 9, added: 3, lost: [] },
  });
  repo.remove('articles/roads.md');
  expect(await diffOf(repo, 'HEAD')).toBe('Nothing changes for readers since `HEAD`.\n');
});

test('tells how a quotation stands against its source', async () => {
  const repo = repository();
  mkdirSync(join(repo.folder, 'sources'));
  repo.write('sources/briefing.yaml', 'title: The briefing\nretrieved: 2026-01-01\n');
  repo.write('sources/briefing.txt', 'Lind: We have plans.\n');
  repo.edit('articles/rails.md', [
    'text: We have plans',
    'text: We have plans\n    source: briefing',
  ]);
  const told = await diffOf(repo);
  expect(told).toContain(
    'checked against its source: not held → found\n  - source: The briefing (new)',
  );
  expect(told).toContain('- **Document added** `briefing` The briefing');
});

test('tells of a very long article what fits, and of how much it does not', async () => {
  const repo = repository();
  const words = (id: number) => `We have ${'more and '.repeat(20)}more plans, ${id} of them`;
  const ids = Array.from({ length: 300 }, (_, index) => index);
  const quotes = ids.map((id) => `  - { id: q${id}, speaker: lind, text: "${words(id)}" }\n`);
  const body = ids.map((id) => `Lind: “${words(id)}”\n\n`);
  const actors = 'actors: [{ id: lind, name: Lind, kind: person }]';
  repo.write(
    'articles/plans.md',
    `---\ntitle: Plans\ndescription: D\n${actors}\nquotes:\n${quotes.join('')}---\n\n${body.join('')}`,
  );
  const told = await diffOf(repo);
  expect(told).toMatch(
    /### Article added: Plans[^]*`q-q0` Lind[^]*- and \d+ more\n- \*\*Text\*\*/u,
  );
  expect(told.length).toBeLessThan(65_536);
});

test('gives the same as JSON', async () => {
  const repo = repository('v1');
  repo.edit('articles/rails.md', ['title: Rails', 'title: Railways']);
  expect(JSON.parse(await diffOf(repo, '--format', 'json'))).toMatchObject({
    since: 'v1',
    articles: [
      {
        kind: 'changed',
        slug: 'rails',
        facts: [{ fact: 'headline', before: 'Rails', after: 'Railways' }],
      },
    ],
    links: { kept: 9, lost: [] },
  });
});

test('a draft is not there for readers, and a draft that is let go is new', async () => {
  const repo = repository('v1');
  repo.write(
    'articles/roads.md',
    repo.read('articles/bridges.md').replace('title: Bridges', 'title: Roads\ndraft: true'),
  );
  expect(await diffOf(repo)).toBe('Nothing changes for readers since `v1`.\n');
  repo.commit('v2');
  repo.edit('articles/roads.md', ['draft: true\n', '']);
  repo.record();
  repo.commit('v3');
  expect(await diffOf(repo, 'v2')).toContain('### Article added: Roads');
});

test('leaves the files and what git knows of them as they are', async () => {
  const repo = repository('v1');
  repo.edit('articles/rails.md', ['title: Rails', 'title: Railways']);
  const before = [repo.git('status', '--porcelain=v2').stdout, repo.read('articles/rails.md')];
  await diffOf(repo, 'v1');
  expect([repo.git('status', '--porcelain=v2').stdout, repo.read('articles/rails.md')]).toEqual(
    before,
  );
});

test('says in one line why nothing can be compared', async () => {
  const repo = repository('v1');
  const refused = async (code: number, why: RegExp, ...args: readonly string[]) => {
    const { status, stdout, stderr } = await diff(repo, ...args);
    expect({ status, stdout }).toEqual({ status: code, stdout: '' });
    expect(stderr).toMatch(why);
    expect(stderr.trimEnd()).not.toContain('\n');
  };
  await refused(2, /git knows no revision “nonsense”\.$/mu, 'nonsense');
  await refused(2, /git knows no revision “--x”\.$/mu, '--', '--x');
  repo.git('rm', '-rq', '--cached', '.');
  repo.git('commit', '-qm', 'nothing', '--allow-empty');
  await refused(2, /“HEAD” has no content in this folder\.$/mu, 'HEAD');
  repo.edit('articles/rails.md', ['title: Rails', 'titel: Rails']);
  await refused(
    1,
    /the content, as it is, has an error \(.*rails\.md:2:1 field-missing\)\.$/mu,
    'v1',
  );
  repo.commit('v2');
  repo.edit('articles/rails.md', ['titel: Rails', 'title: Rails']);
  await refused(1, /as it was at “v2”, has an error \(.*rails\.md:2:1 field-missing\)\.$/mu, 'v2');
});

test('says in one line that only git knows how it was', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-diff-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync('tests/fixtures/demo', folder, { recursive: true });
  const { status, stderr } = await diff({ folder });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr:
      'Nothing can be compared: the content is in no git repository, which alone knows how it was.\n',
  });
});
