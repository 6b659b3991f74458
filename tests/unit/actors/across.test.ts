import { expect, test } from 'vitest';
import { emptyWorkspace, type Workspace } from '../permalinks/workspace.ts';

const LIND = '{ id: lind, name: Maria Lind, kind: person }';

/** Articles that list one actor each, and what they share. */
function site(actors: string | null, ...listed: readonly string[]): Workspace {
  const workspace = emptyWorkspace();
  if (actors !== null) workspace.write('actors.yaml', actors);
  listed.forEach((actor, index) => {
    const front = `title: T\ndescription: D\npublished: 2026-0${index + 1}\nactors: [${actor}]`;
    workspace.write(`articles/a${index + 1}.md`, `---\n${front}\n---\n\nMaria Lind, Mia.\n`);
  });
  return workspace;
}

function told({ problems }: Workspace): readonly string[] {
  return problems().filter((each) => !each.includes('permalinks-missing'));
}

function with_(fact: string): string {
  return LIND.replace(' }', `, ${fact} }`);
}

test.each<readonly [string, string | null, readonly string[], readonly string[]]>([
  ['says the same', null, [LIND, LIND], []],
  [
    'is of another kind',
    null,
    [LIND, LIND.replace('person', 'group'), LIND],
    ['error actor-contradicted a2.md:5:46'],
  ],
  [
    'is of another kind than in actors.yaml',
    `- ${LIND}`,
    ['{ id: lind, kind: group }'],
    ['error actor-contradicted a1.md:5:28'],
  ],
  [
    'is another item of Wikidata',
    null,
    [with_('wikidata: Q1'), with_('wikidata: Q2')],
    ['error actor-contradicted a2.md:5:64'],
  ],
  [
    'has another name',
    null,
    [LIND, LIND.replace('Maria Lind', 'Mia')],
    ['warning actor-name-differs a2.md:5:28'],
  ],
  [
    'has another name, twice',
    null,
    [LIND, LIND.replace('Maria Lind', 'Mia'), LIND.replace('Maria Lind', 'Mia')],
    ['warning actor-name-differs a2.md:5:28'],
  ],
  [
    'has a name that is an alias',
    null,
    [with_('aliases: [Mia]'), LIND.replace('Maria Lind', 'Mia')],
    [],
  ],
  [
    'has a name that is an alias in actors.yaml',
    `- ${with_('aliases: [Mia]')}`,
    ['{ id: lind, name: Mia }', 'lind'],
    [],
  ],
  [
    'has the role of another’s service on the same day',
    `- ${with_('roles: [{ role: R, of: a, from: 2020, to: 2026-01 }, { role: R, of: b, from: 2026-02 }]')}\n- { id: a, name: A, kind: group }\n- { id: b, name: B, kind: group }`,
    ['{ id: lind, role: R, of: b }', '{ id: lind, role: R, of: b }'],
    ['error actor-contradicted a1.md:5:28'],
  ],
  [
    'began the same on another day',
    `- ${with_('roles: [{ role: R, from: 2020-03-01, to: 2024 }]')}`,
    [
      'lind',
      '{ id: lind, roles: [{ role: R, from: 2020-03, to: 2023 }] }',
      '{ id: lind, roles: [{ role: R, from: 2020-03-02, to: 2024 }] }',
      '{ id: lind, roles: [{ role: R, from: 2025 }] }',
    ],
    ['error actor-contradicted a3.md:5:32'],
  ],
])('an actor that %s in another place', (_, actors, listed, problems) => {
  const unmentioned = told(site(actors, ...listed)).filter((each) => !/-unmentioned/u.test(each));
  expect(unmentioned).toEqual(problems);
});

test('both places are named', () => {
  expect(site(`- ${LIND}`, '{ id: lind, kind: group }').words().join('\n')).toMatch(
    /One id is one actor, but the kind of “lind” is “group” here and “person” in .*actors\.yaml:1\. .* npx verbatim rename a1#a-lind <new-id>/u,
  );
});

test.each([
  [
    'an id twice',
    `- ${LIND}\n- ${LIND.replace('Maria', 'M')}`,
    ['error id-duplicate actors.yaml:2:9'],
  ],
  [
    'a former id that is another’s',
    `- ${LIND}\n- { id: b, formerly: [lind], name: B, kind: group }`,
    ['error id-duplicate actors.yaml:2:23'],
  ],
  [
    'an alias twice',
    `- ${with_('aliases: [Mia, Mia, Maria  Lind]')}`,
    ['error alias-duplicate actors.yaml:1:62', 'error alias-duplicate actors.yaml:1:67'],
  ],
  [
    'a name of two',
    `- ${with_('aliases: [Mia]')}\n- { id: mia, name: Mia, kind: person }`,
    ['warning actor-namesake actors.yaml:2:20'],
  ],
  [
    'a name of two of whom it says who they are',
    `- ${with_('description: D')}\n- { id: lind-b, name: Maria Lind, kind: person, description: E }`,
    [],
  ],
  [
    'one under two ids',
    `- ${LIND}\n- { id: lind-b, name: Maria Lind, kind: person }`,
    ['error actor-twice actors.yaml:2:9', 'warning actor-namesake actors.yaml:2:23'],
  ],
  [
    'an item of Wikidata twice',
    `- ${with_('wikidata: Q1')}\n- { id: b, name: B, kind: person, wikidata: Q1 }`,
    ['error actor-twice actors.yaml:2:9'],
  ],
  [
    'an affiliation with nobody',
    `- ${with_('of: board')}`,
    ['error actor-unknown actors.yaml:1:51'],
  ],
  [
    'an affiliation with itself',
    `- ${with_('of: lind')}`,
    ['error value-invalid actors.yaml:1:51'],
  ],
  [
    'affiliations in a circle, once',
    `- ${with_('of: b')}\n- { id: b, name: B, kind: person, of: lind }`,
    ['error value-invalid actors.yaml:1:51'],
  ],
  [
    'a role that ends before it begins',
    `- ${with_('roles: [{ role: R, from: 2021, to: 2020 }]')}`,
    ['error value-invalid actors.yaml:1:82'],
  ],
  [
    'a role of nobody',
    `- ${with_('roles: [{ role: R, of: board }]')}`,
    ['error actor-unknown actors.yaml:1:70'],
  ],
  ['an unknown key', `- ${with_('rol: R')}`, ['error key-unknown actors.yaml:1:47']],
  ['no list', 'lind: Maria Lind', ['error type-wrong actors.yaml:1:1']],
  ['nothing', '\n', ['error file-empty actors.yaml:1:1']],
  ['bad YAML', '- id: [', ['error yaml-invalid actors.yaml:1:8']],
  ['two sides', '<<<<<<< a\n- id: x\n>>>>>>> b', ['error conflict-marks actors.yaml:1:1']],
])('actors.yaml that has %s', (_, actors, problems) => {
  expect(told(site(actors, LIND))).toEqual(problems);
});

test('an error in actors.yaml is told once, not in every article that names the actor', () => {
  const broken = site(`- ${LIND.replace('person', 'persn')}`, 'lind', 'lind', 'lind');
  expect(told(broken)).toEqual(['error value-invalid actors.yaml:1:39']);
  broken.write('actors.yaml', '- id: [');
  expect(told(broken)).toEqual(['error yaml-invalid actors.yaml:1:8']);
});

test('a thousand contradictions are a thousand problems, each at its place', () => {
  const one = site(
    `- ${LIND}`,
    ...Array.from({ length: 9 }, () => LIND.replace('person', 'group')),
  );
  expect(told(one)).toHaveLength(9);
});
