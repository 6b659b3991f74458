import { expect, test } from 'vitest';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import { actorListings } from '../../../src/dossier/actor-listings.ts';
import { heldRoles } from '../../../src/dossier/held-roles.ts';
import { listArticle } from '../../../src/model/listed-article.ts';
import { actorSchema } from '../../../src/schema/actor.ts';
import { sampleActor, sampleArticle, sampleDate } from '../page/sample-article.ts';

const LAND = sampleActor({ id: 'land', name: 'Landia', kind: 'country', role: null });
const PREMIER = { id: 'anna', name: 'Anna Berg', kind: 'person', role: 'Prime Minister' } as const;
const ANNA = actorSchema.parse({
  ...{ id: 'anna', name: 'Anna Berg', kind: 'person', of: 'land' },
  roles: [{ role: 'Prime Minister', from: '2026-02-11' }],
});

const first = listArticle(
  sampleArticle({
    ...{ slug: 'first', published: sampleDate('2026-02-12') },
    actors: [LAND, sampleActor({ ...PREMIER, of: { id: 'land', name: 'Landia' } })],
  }),
);
const newest = listArticle(
  sampleArticle({
    ...{ slug: 'newest', published: sampleDate('2026-02-20') },
    actors: [sampleActor({ ...PREMIER, of: null })],
  }),
);

test('to whom an actor belongs is known where the newest article does not list that', () => {
  const { actors } = buildDossier([first, newest], 'en', [ANNA]);
  expect(actors.get('anna')?.of).toEqual({ id: 'land', name: 'Landia' });
});

test('a role is the same, whether an article lists to whom the actor belongs or not', () => {
  const { articles } = buildDossier([first, newest], 'en', [ANNA]);
  const roles = heldRoles(actorListings(articles).get('anna') ?? [], 'en');
  expect(roles.map(({ role, of }) => [role, of?.id])).toEqual([['Prime Minister', 'land']]);
});

test('whom no article lists has no page to lead to', () => {
  const { actors } = buildDossier([newest], 'en', [ANNA]);
  expect(actors.get('anna')?.of).toBeNull();
});
