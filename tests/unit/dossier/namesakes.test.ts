import { describe, expect, test } from 'vitest';
import { frontPage } from '../../../src/dossier/front-page.ts';
import { quotationsIndex, quotationsPages } from '../../../src/dossier/quotations-page.ts';
import { selectionPages } from '../../../src/dossier/selection-page.ts';
import { speakersByLetter } from '../../../src/dossier/speakers-by-letter.ts';
import { timelineHead } from '../../../src/dossier/timeline-head.ts';
import { timelinePages } from '../../../src/dossier/timeline-page.ts';
import type { ActorCard } from '../../../src/model/actor-card.ts';
import { sampleActor, sampleEvent } from '../page/sample-article.ts';
import { dossierOf, toldOn } from './sample-dossier.ts';

const li = (id: string, facts: Partial<ActorCard>) =>
  sampleActor({ id, name: 'Li Wei', kind: 'person', ...facts });

describe('of two with one name', () => {
  const twins = [li('li-a', { role: 'Minister' }), li('li-b', { role: 'Keeper' })];
  const dossier = dossierOf(
    toldOn(
      '2026-05-01',
      twins.map((speaker) => ({ id: speaker.id, speaker })),
      {
        actors: twins,
        timeline: Array.from({ length: 9 }, (_, index) =>
          sampleEvent({ id: `e${index}`, actors: twins }),
        ),
      },
    ),
  );
  const apart = ['Li Wei, Minister', 'Li Wei, Keeper'];
  const namesOf = (all: readonly { readonly name: string }[] = []) => all.map(({ name }) => name);

  test('each list of speakers among quotations says which', () => {
    const { quoted, list } = quotationsIndex(dossier);
    expect(namesOf(quoted)).toEqual(apart);
    expect(namesOf(list.speakers)).toEqual(apart);
    expect(namesOf(quotationsPages(dossier)[0]?.list.speakers)).toEqual(apart);
  });

  test('the timeline says which, where one can be chosen and beside what they took part in', () => {
    const pages = timelinePages(dossier, []);
    expect(namesOf(pages[0]?.choices.actors)).toEqual(apart);
    expect(namesOf(pages[1]?.periods[0]?.items[0]?.actors)).toEqual(apart);
    expect(namesOf(timelineHead(dossier, [], pages).selections.flatMap(titleOf))).toEqual(apart);
    expect(
      namesOf(
        selectionPages(dossier, [])
          .map(({ selected }) => selected)
          .flatMap(titleOf),
      ),
    ).toEqual(apart);
  });

  test('the list by letter and that of the most quoted say which', () => {
    const told = ['Minister', 'Keeper'];
    const [letter] = speakersByLetter(dossier, 'en');
    expect(letter?.speakers.map((speaker) => speaker.apart)).toEqual(told);
    expect(frontPage(dossier).quoted.map((speaker) => speaker.apart)).toEqual(told);
  });
});

test.each([
  ['their roles', [{ role: 'Minister' }, { role: 'Keeper' }], ['Minister', 'Keeper']],
  [
    'whom they belong to, where no role is stated',
    [{ of: { id: 'x', name: 'Xanadu' } }, { of: { id: 'y', name: 'Yonder' } }],
    ['Xanadu', 'Yonder'],
  ],
  ['their kinds else', [{}, { kind: 'group' }], ['Person', 'Group']],
  [
    'their kinds, where they have one role',
    [{ role: 'Host' }, { role: 'Host', kind: 'media' }],
    ['Person', 'Media'],
  ],
  ['their ids, where nothing else does', [{}, {}], ['li-0', 'li-1']],
  ['a role and, for who has none, an id', [{ role: 'Keeper' }, {}], ['Keeper', 'li-1']],
] as const)('namesakes are told apart by %s', (_, facts, told) => {
  const actors = facts.map((each, index) => li(`li-${index}`, each));
  const dossier = dossierOf(toldOn('2026-05-01', [], { actors }));
  expect([...dossier.actors.values()].map(({ apart }) => apart)).toEqual(told);
});

test('a name that nobody else has is told by itself', () => {
  const dossier = dossierOf(toldOn('2026-05-01', [], { actors: [li('li', { role: 'Keeper' })] }));
  expect(dossier.actors.get('li')?.apart).toBeNull();
});

function titleOf({ title }: { readonly title: { readonly name: string } | null }) {
  return title ?? [];
}
