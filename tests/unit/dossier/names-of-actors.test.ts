import { expect, test } from 'vitest';
import { namesOfActors } from '../../../src/dossier/names-of-actors.ts';
import { listArticle } from '../../../src/model/listed-article.ts';
import { actorSchema } from '../../../src/schema/actor.ts';
import { sampleActor, sampleArticle } from '../page/sample-article.ts';

test('an actor has the names of all articles, in every script, and those of the shared list', () => {
  const listed = (slug: string, name: string) =>
    listArticle(
      sampleArticle({ slug, actors: [sampleActor({ id: 'tahhan', name, kind: 'person' })] }),
    );
  const shared = actorSchema.parse({
    ...{ id: 'tahhan', name: 'Salim Tahhan', kind: 'person', aliases: ['the Minister'] },
  });
  expect(
    namesOfActors([listed('a', 'Salim Tahhan'), listed('b', 'سليم الطحان')], [shared]).get(
      'tahhan',
    ),
  ).toEqual(['Salim Tahhan', 'the Minister', 'سليم الطحان']);
});

test('what one article alone calls an actor counts where it is in another script', () => {
  const mentions = ['Xi', 'the President', '习近平'].map((text, index) => ({
    ...{ id: `m-xi-${index + 1}`, actor: 'xi', paragraph: 1, text },
  }));
  const xi = sampleActor({ id: 'xi', name: 'Xi Jinping', kind: 'person', mentions });
  const names = namesOfActors([listArticle(sampleArticle({ actors: [xi] }))], []);
  expect(names.get('xi')).toEqual(['Xi Jinping', '习近平']);
});
