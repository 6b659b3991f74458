import { expect, test } from 'vitest';
import { formerActors } from '../../../src/dossier/former-actors.ts';
import { pastActors } from '../../../src/dossier/past-actors.ts';
import { siteFeeds } from '../../../src/formats/feeds/site-feeds.ts';
import { writeFeed } from '../../../src/formats/feeds/write-feed.ts';
import type { Permalink } from '../../../src/schema/permalink.ts';
import { dossierOf, LIND, toldOn } from './sample-dossier.ts';
import { context as sampleContext, sampleActor } from '../page/sample-article.ts';

const lind = sampleActor({ ...LIND, kind: 'person' });
const dossier = dossierOf(
  toldOn('2026-01-01', [], { slug: 'rails', actors: [lind] }),
  toldOn('2026-01-02', [], { slug: 'ferries', formerly: ['boats'], actors: [lind] }),
);

const published = '2026-01-03';
const label = 'Jan Oren';
const withdrawn = '2026-02-02';

const past = (records: Readonly<Record<string, Permalink>>) =>
  pastActors(dossier, new Map(Object.entries(records))).map(({ articles, ...told }) => ({
    ...told,
    articles: articles.map(({ slug }) => slug),
  }));

test('an actor whom no article names any more is told of by those that named it', () => {
  expect(
    past({
      'boats#a-oren': { published, label, now: 'a-jan' },
      'ferries#a-jan': { published, label, withdrawn },
      'rails#a-jan': { published, label, withdrawn: '2026-02-01' },
      'rails#a-lind': { published, label: 'Maria Lind', withdrawn },
      'rails#q-oren': { published, label },
    }),
  ).toEqual([
    { id: 'jan', name: label, since: withdrawn, articles: ['ferries', 'rails'] },
    { id: 'oren', name: label, since: published, articles: ['ferries'] },
  ]);
});

test('one that was erased is named by nobody', () => {
  const told = past({
    'rails#a-oren': { published, withdrawn, erased: withdrawn },
    'ferries#a-oren': { published, label },
  });
  expect(told).toMatchObject([{ id: 'oren', name: null }]);
});

test('what was never published, or is not yet, has no page', () => {
  expect(
    past({
      'rails#a-oren': { published, dropped: withdrawn },
      'embargoed#a-jan': { published: '2027-01-01', label },
    }),
  ).toEqual([]);
});

test('an id that only the ledger knows to have become that of another leads on to it', () => {
  const ledger = new Map([['rails#a-maria', { published, label: 'Maria Lind', now: 'a-lind' }]]);
  expect(formerActors(dossier, ledger)).toMatchObject([{ former: 'maria', actor: { id: 'lind' } }]);
  expect(pastActors(dossier, ledger)).toEqual([]);
});

test('its feed stays, with nothing in it, and so does that of a topic that no article has', () => {
  const topics = [
    { id: 'salt', formerly: ['brine'], title: 'Salt', description: null, lang: 'en' },
  ];
  const ledger = new Map<string, Permalink>([
    ['rails#a-oren', { published, label, withdrawn }],
    ['topics/salt', { published, label: 'Salt' }],
  ]);
  const context = { ...sampleContext, isDossier: true, topics };
  const feeds = siteFeeds(dossier, [], ledger, context);
  const empty = feeds.filter(({ feed }) => feed.entries.length === 0);
  expect(empty.map(({ name, feed }) => `${name} ${feed.updated}`)).toEqual([
    `topics/salt ${published}`,
    `topics/brine ${published}`,
    `actors/oren ${withdrawn}`,
  ]);
  const oren = empty.map(({ feed }) => writeFeed(feed, 'atom', context)).at(-1);
  expect(oren).toContain(`<updated>${withdrawn}T00:00:00.000Z</updated>`);
  expect(oren).not.toContain('<entry>');
});

test('a site of one article, which has no pages of actors and topics, has no feeds of them', () => {
  const topics = [
    { id: 'salt', formerly: ['brine'], title: 'Salt', description: null, lang: 'en' },
  ];
  const context = { ...sampleContext, isDossier: false, topics };
  const one = dossierOf(toldOn('2026-01-01', [], { slug: 'rails', topics: ['salt'] }));
  const ledger = new Map([['topics/salt', { published }]]);
  expect(siteFeeds(one, [], ledger, context).map(({ name }) => name)).toEqual(['articles']);
});
