import { expect, test } from 'vitest';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import { speakersByLetter } from '../../../src/dossier/speakers-by-letter.ts';
import { listArticle } from '../../../src/model/listed-article.ts';
import { sampleActor, sampleArticle, sampleQuote } from '../page/sample-article.ts';

const NAMES = { zoe: 'Zoe', emile: 'Émile', eva: 'eva', mori: '森', kim: '김', silent: 'Silent' };

const actors = Object.entries(NAMES).map(([id, name]) => sampleActor({ id, name, kind: 'person' }));
const quotes = actors
  .filter(({ id }) => id !== 'silent')
  .map(({ id, name }) => sampleQuote({ id, speaker: { id, name }, parts: [`${name} speaks`] }));

test('speakers stand under the first letters of their names, and who says nothing does not', () => {
  const dossier = buildDossier([listArticle(sampleArticle({ actors, quotes }))], 'en');
  const letters = speakersByLetter(dossier, 'en').map(({ letter, speakers }) => [
    letter,
    speakers.map(({ name }) => name),
  ]);
  expect(letters).toEqual([
    ['E', ['Émile', 'eva']],
    ['Z', ['Zoe']],
    ['김', ['김']],
    ['森', ['森']],
  ]);
});
