import { expect, test } from 'vitest';
import { formerActors } from '../../../src/dossier/former-actors.ts';
import { sampleActor } from '../page/sample-article.ts';
import { dossierOf, toldOn } from './sample-dossier.ts';

const actor = (id: string, ...formerly: readonly string[]) =>
  sampleActor({ id, formerly, kind: 'person' });

function led(...articles: readonly (readonly ReturnType<typeof actor>[])[]) {
  const told = articles.map((actors, day) => toldOn(`2026-01-0${day + 1}`, [], { actors }));
  return formerActors(dossierOf(...told), new Map()).map(
    (each) => `${each.former} → ${each.actor.id}`,
  );
}

test('a former id leads to the actor', () => {
  expect(led([actor('maria-lind', 'lind', 'maria')])).toEqual([
    'lind → maria-lind',
    'maria → maria-lind',
  ]);
});

test('but not where another article calls an actor so now', () => {
  expect(led([actor('maria-lind', 'lind')], [actor('lind')])).toEqual([]);
});

test('an id that two actors had leads to one of them', () => {
  expect(led([actor('b', 'lind')], [actor('a', 'lind')])).toEqual(['lind → a']);
});
