import type { Edit } from '../frontmatter/edit.ts';
import { replaceScalar } from '../frontmatter/edit-frontmatter.ts';
import { idAt } from '../frontmatter/id-at.ts';
import { itemsAt } from '../frontmatter/items-at.ts';
import type { OpenFrontmatter } from '../frontmatter/open-frontmatter.ts';
import type { Path } from '../frontmatter/read-yaml.ts';
import { referencesIn } from '../frontmatter/references-in.ts';
import { ANCHOR_KINDS, type AnchorKind, anchorOf, LISTS } from '../model/anchor.ts';
import { articleFolder } from '../model/site-path.ts';
import { isSlug } from '../schema/fields.ts';
import { formOfId } from './form-of-id.ts';
import { linkEdits, type Readdressed, spellingsOf } from './link-edits.ts';

export interface FixedIds {
  readonly edits: readonly Edit[];
  readonly changed: readonly {
    readonly from: string;
    readonly to: string;
    readonly places: number;
  }[];
}

/** What is known of ids beside the frontmatter. */
export interface KnownIds {
  /** Of the article. */
  readonly slug: string;
  /** Whether an anchor of the article belongs to something, or has ever done so. */
  readonly isTaken: (anchor: string) => boolean;
  /** Whether articles share an actor of this id. */
  readonly isShared: (id: string) => boolean;
}

/**
 * Gives ids of an article that are none (`Trump_Great`) the form of one (`trump-great`), wherever it names them. Nothing
 * of such an id can have been published. Left alone is what would become the id of something else, or lose a letter.
 */
export function fixIds(frontmatter: OpenFrontmatter, known: KnownIds): FixedIds {
  const value: unknown = frontmatter.document.toJS();
  const all = ANCHOR_KINDS.flatMap((kind) => fixesOf(kind, value, known));
  return fixed(frontmatter, all, ['', `/${articleFolder(known.slug)}`, `${known.slug}.md`]);
}

/** The same of the list of actors that articles share. */
export function fixSharedIds(list: OpenFrontmatter, isTaken: KnownIds['isTaken']): FixedIds {
  const value = { actors: list.document.toJS() };
  const all = fixesOf('actor', value, { isTaken, isShared: () => false });
  return fixed(
    list,
    all.map(({ path: [, ...path], ...fix }) => ({ ...fix, path })),
    [],
  );
}

/** `pages` is what stands before the `#` of a link to the article. */
function fixed(
  frontmatter: OpenFrontmatter,
  all: readonly Fix[],
  pages: readonly string[],
): FixedIds {
  const byId = Map.groupBy(all, ({ kind, from }) => anchorOf(kind, from));
  const changes = [...byId.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const { kind, from, to } = first;
    const links = readdressed(anchorOf(kind, from), anchorOf(kind, to), pages);
    const named = [first, ...more].flatMap(({ path }) => replaceScalar(frontmatter, path, to));
    return { from, to, edits: [...named, ...linkEdits(frontmatter, links)] };
  });
  return {
    edits: changes.flatMap(({ edits }) => edits),
    changed: changes.map(({ from, to, edits }) => ({ from, to, places: edits.length })),
  };
}

/** How links of the article name an anchor. */
function readdressed(anchor: string, next: string, pages: readonly string[]): Readdressed[] {
  return pages.flatMap((page) =>
    spellingsOf(anchor).map((from): Readdressed => [`${page}#${from}`, `${page}#${next}`]),
  );
}

interface Fix {
  readonly kind: AnchorKind;
  readonly path: Path;
  readonly from: string;
  readonly to: string;
}

function fixesOf(
  kind: AnchorKind,
  value: unknown,
  { isTaken, isShared }: Omit<KnownIds, 'slug'>,
): Fix[] {
  const numbered = (list: string) =>
    itemsAt(value, list).map((item, index) => ({ value: item, index }));
  const list = LISTS[kind];
  const own = numbered(list).map(({ value: item, index }) => {
    const path = typeof item === 'string' ? [list, index] : [list, index, 'id'];
    return { path, from: idAt(item) ?? '' };
  });
  const bearers = Map.groupBy(own, ({ from }) => formOfId(from));
  // What two would bear, or has been something else, has more than one answer.
  const isAmbiguous = (form: string) =>
    (bearers.get(form)?.length ?? 0) > 1 || (bearers.has(form) && isTaken(anchorOf(kind, form)));
  const isThere = (form: string) => bearers.has(form) || (kind === 'actor' && isShared(form));
  const named = referencesIn(numbered).flatMap(({ kind: its, id, path }) =>
    its === kind ? [{ path, from: id }] : [],
  );
  return [...own, ...named].flatMap(({ path, from }) => {
    const to = isSlug(from) ? undefined : formOfId(from);
    return to !== undefined && isThere(to) && !isAmbiguous(to) ? [{ kind, path, from, to }] : [];
  });
}
