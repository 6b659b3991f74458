import { describe, expect, it } from 'vitest';
import { type Navigable, navigationOf } from '../../../src/model/navigation.ts';
import { SECTIONS } from '../../../src/model/sections.ts';
import { readTopic } from '../../../src/model/topic.ts';
import type { Site } from '../../../src/schema/site.ts';

const site: Site = { title: 'S', tagline: 'T', lang: 'en', publisher: { name: 'P' } };
const there: Navigable = {
  base: '/sub/',
  sections: SECTIONS,
  pages: [
    { slug: 'about', title: 'About us', lang: 'en' },
    { slug: 'method', title: 'How we check', lang: 'en' },
  ],
  topics: [readTopic({ id: 'energy', formerly: [], title: 'Energie', lang: 'de' }, 'en')],
};
const linked = (navigation?: Site['navigation'], isDossier = true) =>
  navigationOf({ ...site, navigation }, there, isDossier).map(({ id, href }) => `${id} ${href}`);

describe('the navigation of a site', () => {
  it('has the sections, the page on the method and, last, the search', () => {
    expect(linked()).toEqual([
      'articles /sub/',
      'actors /sub/actors/',
      'timeline /sub/timeline/',
      'quotations /sub/quotations/',
      'corrections /sub/corrections/',
      'topics /sub/topics/',
      'pages/method /sub/method/',
      'search /sub/search/',
    ]);
  });

  it('is what the site says, in its order', () => {
    const url = 'https://press.example/';
    expect(linked(['search', 'method', { title: 'Press', url }, 'topics/energy'])).toEqual([
      'search /sub/search/',
      'pages/method /sub/method/',
      ` ${url}`,
      'topics/energy /sub/topics/energy/',
    ]);
  });

  it('can be none', () => {
    expect(linked([])).toEqual([]);
  });

  it('is none while there are no pages across articles', () => {
    expect(linked(undefined, false)).toEqual([]);
    expect(linked(['articles'], false)).toEqual([]);
  });
});
