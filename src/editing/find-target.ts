import { anchorOf, idOf } from '../model/anchor.ts';
import { articleFolder } from '../model/site-path.ts';
import type { Content } from '../content/read-content.ts';
import { displayPath } from '../article/read-or-report.ts';
import type { ArticleIds, PublicId } from '../permalinks/public-id.ts';
import { isRecorded } from '../permalinks/is-recorded.ts';
import { addressOf, splitAddress } from '../model/address.ts';
import { slugsOf } from '../permalinks/site-ids.ts';
import type { Place } from '../problems/problem.ts';
import { closestWord } from '../text/closest-word.ts';
import { articleFile } from './change-content.ts';
import { type EditedFolder, pathOf, textIn } from './edited-folder.ts';
import { refusal, type Spot } from './refusal.ts';

/** What an id on the command line means. */
export type Target = {
  readonly article: ArticleIds;
  /** The anchor; '' for the article as a whole. */
  readonly anchor: string;
  /** Null for the article as a whole, and for a published id that the article does not have any more. */
  readonly id: PublicId | null;
};

/**
 * Finds what `name` means: an id (`some-words`), an anchor (`q-some-words`, `#q-some-words`), the address of one
 * (`article#q-some-words`, `/articles/article/#q-some-words`) or of an article. Throws a ContentError where it could
 * be nothing or more than one thing. Only what is in one of the `states` is meant.
 */
export function findTarget(
  name: string,
  content: Content,
  folder: EditedFolder,
  states: readonly PublicId['state'][] = ['live'],
): Target {
  const { slug, anchor } = readName(name);
  const published = publishedAnchors(content);
  const targets = content.ids.articles
    .filter((article) => slug === null || slugsOf(article).includes(slug))
    .flatMap((article) => targetsIn(article, anchor, slug !== null, published, states));
  const [target, ...others] = targets;
  if (!target) throw givenUp(name, content, folder) ?? unknown(name, content, folder);
  if (others.length === 0) return target;
  const { article, id } = target;
  const candidates = targets.map((found) => nameOf(found)).join(', ');
  throw refusal(spotOf(article, folder, id?.place), 'id-ambiguous', name, candidates);
}

/** Where an article stands on disk. */
export function spotOf(article: ArticleIds, folder: EditedFolder, place?: Place): Spot {
  const file = articleFile(pathOf(folder), article.slug);
  return {
    path: displayPath(file),
    text: textIn(folder, file),
    ...(place && { place }),
  };
}

function readName(name: string): { slug: string | null; anchor: string } {
  const [, slug = '', id = ''] = /(?:^|\/)q\/([^/#]+)\/([^/#]+)\/?$/u.exec(name) ?? [];
  if (slug) return { slug, anchor: anchorOf('quote', id) };
  const bare = name.replace(/^.*\/articles\//u, '').replace(/\/(?=#|$)/u, '');
  if (bare !== name && !bare.includes('#')) return { slug: bare, anchor: '' };
  const { slug: owner, anchor } = splitAddress(bare);
  return bare.includes('#') ? { slug: owner || null, anchor } : { slug: null, anchor: bare };
}

function targetsIn(
  article: ArticleIds,
  name: string,
  isExact: boolean,
  published: ReadonlyMap<string, readonly string[]>,
  states: readonly PublicId['state'][],
): Target[] {
  const isMeant = (anchor: string) => anchor === name || idOf(anchor) === name;
  const live = [...article.ids.values()].filter(
    ({ state, anchor }) => states.includes(state) && isMeant(anchor),
  );
  const lost = slugsOf(article)
    .flatMap((slug) => published.get(slug) ?? [])
    .filter((anchor) => anchor !== '' && !article.ids.has(anchor) && isMeant(anchor));
  const lostAnchors = new Set(lost);
  const isArticle = isExact ? name === '' : name === article.slug;
  return [
    ...(isArticle ? [{ article, anchor: '', id: null }] : []),
    ...live.map((id) => ({ article, anchor: id.anchor, id })),
    ...[...lostAnchors].map((anchor) => ({ article, anchor, id: null })),
  ];
}

/** The anchors that were published under each slug. */
function publishedAnchors({ ledger: { records } }: Content): ReadonlyMap<string, string[]> {
  const bySlug = new Map<string, string[]>();
  for (const address of [...records.released.keys(), ...records.carried.keys()]) {
    const { slug, anchor } = splitAddress(address);
    const anchors = bySlug.get(slug);
    if (anchors) anchors.push(anchor);
    else bySlug.set(slug, [anchor]);
  }
  return bySlug;
}

function nameOf({ article, anchor }: Target): string {
  return anchor === '' ? `/${articleFolder(article.slug)}` : addressOf(article.slug, anchor);
}

/** Where a name was given up or withdrawn: what became of it. */
function givenUp(name: string, { ids }: Content, folder: EditedFolder) {
  const { slug, anchor } = readName(name);
  for (const article of ids.articles) {
    if (slug !== null && !slugsOf(article).includes(slug)) continue;
    const id = [...article.ids.values()].find(
      (known) => known.state !== 'live' && [known.anchor, idOf(known.anchor)].includes(anchor),
    );
    if (!id) continue;
    const spot = spotOf(article, folder, id.place);
    const remedy = 'Its notice stands already, and nothing more can be done with it.';
    return id.now
      ? refusal(spot, 'edit-refused', `“${name}” is now “${id.now}”`, `Name it so: ${id.now}.`)
      : refusal(
          spot,
          'edit-refused',
          `“${name}” was withdrawn ${id.withdrawn ?? ''}`.trim(),
          remedy,
        );
  }
  return undefined;
}

function unknown(name: string, { ids, ledger }: Content, folder: EditedFolder) {
  const known = ids.articles.flatMap(({ slug, ids: own }) => [
    slug,
    ...[...own.keys()].flatMap((anchor) => [anchor, idOf(anchor)]),
  ]);
  const { anchor } = readName(name);
  const [first] = ids.articles;
  const spot = first
    ? spotOf(first, folder)
    : { path: displayPath(ledger.file.path), text: ledger.file.text ?? '' };
  const slug = readName(name).slug ?? anchor;
  if (isRecorded(slug, ledger.records))
    return refusal(
      spot,
      'edit-refused',
      `“${name}” was published, but no article holds it now`,
      'Put its file back first, or use the name that it has now; npx verbatim check says which is likely.',
    );
  return refusal(spot, 'id-unknown', name, closestWord(anchor || name, known) ?? '');
}
