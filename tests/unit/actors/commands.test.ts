import { expect, test } from 'vitest';
import { erase } from '../../../src/editing/erase.ts';
import { renameId } from '../../../src/editing/rename-id.ts';
import { revise } from '../../../src/editing/revise.ts';
import { withdraw } from '../../../src/editing/withdraw.ts';
import { emptyWorkspace, snapshot, type Workspace } from '../permalinks/workspace.ts';

const TODAY = '2026-03-01';

const SHARED = `# Who is who
- id: lind
  name: Maria Lind # the minister
  kind: person
  of: board
- { id: board, name: Rail Board, kind: organization }
`;

/** Three articles: one lists an actor by its id, one refines it, one only names it. */
function shared(): Workspace {
  const site = emptyWorkspace();
  site.write('actors.yaml', SHARED);
  site.write(
    'articles/bare.md',
    article('Bare', 'actors:\n  - lind # here\n', 'We know. [Her](#a-lind)'),
  );
  site.write(
    'articles/full.md',
    article(
      'Full',
      'actors: [{ id: lind, role: Minister }, board]\n',
      'We see. The Rail Board. [She](/articles/bare/#a-lind)',
    ),
  );
  site.write('articles/named.md', article('Named', '', 'We hope. [She](full.md#q-full)'));
  site.release('2026-01-01');
  return site;
}

function article(title: string, actors: string, text: string): string {
  const words = text.split('.')[0] ?? '';
  const quote = `{ id: ${title.toLowerCase()}, speaker: lind, text: ${words} }`;
  const rest = text.slice(words.length + 1);
  return `---\ntitle: ${title}\ndescription: D\n${actors}quotes: [${quote}]\n---\n\nMaria Lind: “${words}”.${rest}\n`;
}

test('an actor that articles share is published in each that names it', () => {
  const site = shared();
  expect(site.problems()).toEqual([]);
  const ledger = site.read('permalinks.json');
  for (const slug of ['bare', 'full', 'named']) expect(ledger).toContain(`"${slug}#a-lind"`);
});

test('rename gives it another id in actors.yaml and in every article, whose links to the old one go on to hold', () => {
  const site = shared();
  renameId(site.folder, 'lind', 'maria-lind', TODAY);
  expect(site.problems()).toEqual([]);
  expect(site.read('actors.yaml')).toBe(
    SHARED.replace('id: lind', 'id: maria-lind\n  formerly: [lind]'),
  );
  expect(site.read('articles/bare.md')).toContain(
    'actors:\n  - { id: maria-lind, formerly: [lind] } # here\n',
  );
  expect(site.read('articles/bare.md')).toContain('[Her](#a-maria-lind)');
  expect(site.read('articles/full.md')).toContain(
    'actors: [{ id: maria-lind, formerly: [lind], role: Minister }, board]',
  );
  expect(site.read('articles/full.md')).toContain('(/articles/bare/#a-maria-lind)');
  expect(site.read('articles/named.md')).toContain(
    'speaker: maria-lind, text: We hope }]\nactors:\n  - id: maria-lind\n    formerly:\n      - lind\n---',
  );
  site.release();
  expect(site.problems()).toEqual([]);
});

test('rename and back again leaves every id as it was', () => {
  const site = shared();
  renameId(site.folder, 'a-lind', 'maria-lind', TODAY);
  renameId(site.folder, 'a-maria-lind', 'lind', TODAY);
  expect(site.problems()).toEqual([]);
  expect(site.read('actors.yaml')).toBe(SHARED);
  expect(site.read('articles/full.md')).toContain(
    'actors: [{ id: lind, formerly: [], role: Minister }, board]',
  );
});

test('rename of what was not published leaves no former id', () => {
  const site = emptyWorkspace();
  site.write('actors.yaml', SHARED);
  site.write('articles/bare.md', article('Bare', 'actors: [lind]\n', 'We know.'));
  renameId(site.folder, 'lind', 'ml', TODAY);
  expect(site.read('actors.yaml')).toBe(SHARED.replace('id: lind', 'id: ml'));
  expect(site.read('articles/bare.md')).toContain('actors: [ml]\n');
  renameId(site.folder, 'board', 'railways', TODAY);
  expect(site.read('actors.yaml')).toContain('of: railways\n- { id: railways, ');
});

test.each([
  ['another of the list has it', 'lind', 'board', 'belongs to “board” in this list'],
  ['it is that of an article alone', 'full#a-lind', 'ml', 'npx verbatim rename a-lind ml'],
])('rename is refused where %s', (_, from, to, why) => {
  const site = shared();
  const before = snapshot(site.folder);
  expect(() => renameId(site.folder, from, to, TODAY)).toThrow(why);
  expect(snapshot(site.folder)).toEqual(before);
});

test('an article that describes an actor by itself may give it an id of its own', () => {
  const site = shared();
  const own = 'actors: [{ id: lind, name: Lind Group, kind: organization }]\n';
  site.write('articles/own.md', article('Own', own, 'We sell. Lind Group'));
  expect(site.problems()).toContain('error actor-contradicted own.md:4:46');
  renameId(site.folder, 'own#a-lind', 'lind-group', TODAY);
  expect(site.problems()).toEqual([]);
  expect(site.read('actors.yaml')).toBe(SHARED);
});

test('rename mends an id that was changed by hand in actors.yaml, in the article that says so', () => {
  const site = shared();
  site.edit('actors.yaml', ['id: lind', 'id: ml']);
  for (const slug of ['bare', 'full', 'named'])
    site.edit(`articles/${slug}.md`, ['speaker: lind', 'speaker: ml']);
  site.edit('articles/bare.md', ['- lind', '- ml']);
  site.edit('articles/full.md', ['id: lind', 'id: ml']);
  for (const slug of ['bare', 'full', 'named'])
    renameId(site.folder, `${slug}#a-lind`, 'ml', TODAY);
  expect(site.problems().filter((each) => each.startsWith('error'))).toEqual([]);
  expect(site.read('articles/named.md')).toContain('id: ml\n    formerly:\n      - lind');
});

test('revise tells of another name in each article that was published with the old one', () => {
  const site = shared();
  site.edit('actors.yaml', ['Maria Lind', 'Mary Lind']);
  for (const slug of ['bare', 'full', 'named'])
    site.edit(`articles/${slug}.md`, ['Maria Lind', 'Mary Lind']);
  expect(site.problems().filter((each) => each.startsWith('error'))).toHaveLength(6);
  revise(site.folder, 'a-lind', { kind: 'correction', note: 'Her name.', today: TODAY });
  expect(site.problems()).toEqual([]);
  for (const slug of ['bare', 'full', 'named'])
    expect(site.read(`articles/${slug}.md`)).toContain(
      'actor: lind\n    was:\n      name: Maria Lind',
    );
  expect(() =>
    revise(site.folder, 'a-lind', { kind: 'correction', note: 'Again.', today: TODAY }),
  ).toThrow('all of them tell of it');
});

test('withdraw is refused while the article names the actor, listed or not', () => {
  const site = shared();
  for (const slug of ['bare', 'full', 'named'])
    expect(() => withdraw(site.folder, `${slug}#a-lind`, { reason: 'R', today: TODAY })).toThrow(
      '“a-lind” is still named in line',
    );
});

test('withdraw takes the actor out of one article, and leaves it to the others', () => {
  const site = shared();
  withdraw(site.folder, 'full#a-board', { reason: 'R', today: TODAY });
  expect(site.read('articles/full.md')).toContain('actors: [{ id: lind, role: Minister }]\n');
  expect(site.read('actors.yaml')).toBe(SHARED);
  expect(site.problems()).toEqual([]);
});

test('erase takes the actor out of actors.yaml too, once no other article names it', () => {
  const site = shared();
  site.edit('actors.yaml', ['  of: board\n', '']);
  const { left } = erase(site.folder, 'full#a-board', { reason: 'R', today: TODAY });
  expect(left).toEqual([]);
  expect(site.read('actors.yaml')).not.toContain('Board');
  expect(site.read('permalinks.json')).not.toContain('Board');
});

test('erase says where the name is left, while others name the actor', () => {
  const site = shared();
  site.write('articles/more.md', article('More', 'actors: [board]\n', 'We go. The Rail Board.'));
  const { left } = erase(site.folder, 'full#a-board', { reason: 'R', today: TODAY });
  expect(left).toEqual([expect.stringMatching(/actors\.yaml:6$/u)]);
});
