import type { ACTOR_PROBLEMS } from '../../../../src/problems/actor-problems.ts';
import { renameId } from '../../../../src/editing/rename-id.ts';
import { type Make, type Mend, NEW, published, type Remedies } from './remedy.ts';

const QUOTED = '- { id: lind, name: Maria Lind, kind: person, role: The “keeper of rails” }';
const LIND = '{ id: lind, name: Maria Lind, kind: person }';

/** A list of what articles share, beside two articles, one of which names Maria Lind, and a new one. */
function shared(actors: string, listed = 'lind', words = 'Maria Lind.'): Make {
  return published(({ write }) => {
    write('actors.yaml', actors);
    write(NEW, `---\ntitle: T\ndescription: D\nactors: [${listed}]\n---\n\n${words}\n`);
  });
}

function editShared(...changes: readonly (readonly [from: string, to: string])[]): Mend {
  return (site) => site.edit('actors.yaml', ...changes);
}

const editNew =
  (from: string, to: string): Mend =>
  (site) =>
    site.edit(NEW, [from, to]);

/** Gives the command of the fix, with an id of one’s own. */
const renameNew: Mend = ({ folder }, fix) => {
  const [, name = ''] = /npx verbatim rename (\S+) <new-id>/u.exec(fix) ?? [];
  renameId(folder, name, 'another-lind', '2026-03-01');
};

const OTHER_KIND = '{ id: lind, name: Maria Lind, kind: group }';
const OTHER_NAME = '{ id: lind, name: Mia, kind: person }';

export const ACTOR_REMEDIES = {
  'actor-contradicted': [
    [shared(`- ${LIND}`, OTHER_KIND), 'Mend the one that is wrong', editNew('group', 'person')],
    [
      shared(`- ${LIND}`, OTHER_KIND),
      'give this one an id of its own: npx verbatim rename new#a-lind',
      renameNew,
    ],
  ],
  'actor-name-differs': [
    [
      shared(`- ${LIND}`, OTHER_NAME, 'Mia.'),
      'list one of the names under aliases:, in either place',
      editShared(['person }', 'person, aliases: [Mia] }']),
    ],
    [
      shared(`- ${LIND}`, OTHER_NAME, 'Mia.'),
      'list one of the names under aliases:, in either place',
      editNew('person }', 'person, aliases: [Maria Lind] }'),
    ],
    [
      shared(`- ${LIND}`, OTHER_NAME, 'Mia.'),
      'give this one an id of its own: npx verbatim rename new#a-lind',
      renameNew,
    ],
  ],
  'alias-duplicate': [
    [
      shared('- { id: lind, name: Maria Lind, kind: person, aliases: [M, M] }'),
      'Delete this one.',
      editShared(['M, M', 'M']),
    ],
  ],
  'actor-quoted': [
    [
      shared(QUOTED),
      'Take the marks away',
      editShared(['The “keeper of rails”', 'The keeper of rails']),
    ],
    [
      shared(QUOTED),
      'say this in the articles that print it, under actors:',
      (site) => {
        site.edit('actors.yaml', [', role: The “keeper of rails”', '']);
        const own =
          'actors: [{ id: lind, role: The “keeper of rails” }]\nnotQuotes: [keeper of rails]';
        site.write(NEW, `---\ntitle: T\ndescription: D\n${own}\n---\n\nMaria Lind.\n`);
      },
    ],
  ],
  'actor-twice': [
    [
      shared(`- ${LIND}\n- ${LIND.replace('lind', 'ml')}`),
      'Keep one of them',
      editShared([`\n- ${LIND.replace('lind', 'ml')}`, '']),
    ],
    [
      shared(`- ${LIND}\n- ${LIND.replace('lind', 'ml')}`),
      'say what each is: role:, description: or wikidata:',
      editShared(
        ['ml, name: Maria Lind', 'ml, name: Maria Lind, description: The keeper'],
        ['{ id: lind, name: Maria Lind', '{ id: lind, name: Maria Lind, description: The minister'],
      ),
    ],
  ],
  'actor-namesake': [
    [
      shared(`- ${LIND}\n- ${LIND.replace('lind', 'ml').replace('person', 'person, role: R')}`),
      'If they are one, list the actor once',
      editShared([`\n- ${LIND.replace('lind', 'ml').replace('person', 'person, role: R')}`, '']),
    ],
    [
      shared(`- ${LIND}\n- ${LIND.replace('lind', 'ml').replace('person', 'person, role: R')}`),
      'say under the description: of each who that is',
      editShared(
        ['ml, name: Maria Lind', 'ml, name: Maria Lind, description: The keeper'],
        ['{ id: lind, name: Maria Lind', '{ id: lind, name: Maria Lind, description: The minister'],
      ),
    ],
  ],
} as const satisfies Remedies<typeof ACTOR_PROBLEMS>;
