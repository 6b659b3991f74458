import { idOf } from '../drafting/mint-ids.ts';
import type { Edit } from '../frontmatter/edit.ts';
import { replaceScalar } from '../frontmatter/edit-frontmatter.ts';
import { idAt } from '../frontmatter/id-at.ts';
import { itemsAt } from '../frontmatter/items-at.ts';
import type { OpenFrontmatter } from '../frontmatter/open-frontmatter.ts';
import type { Path } from '../frontmatter/read-yaml.ts';
import { referencesIn } from '../frontmatter/references-in.ts';
import { ANCHOR_KINDS, type AnchorKind, anchorOf, LISTS } from '../model/anchor.ts';
import { isSlug } from '../schema/fields.ts';

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
  return fixed(
    frontmatter,
    ANCHOR_KINDS.flatMap((kind) => fixesOf(kind, value, known)),
  );
}

/** The same of the list of actors that articles share. */
export function fixSharedIds(list: OpenFrontmatter, isTaken: KnownIds['isTaken']): FixedIds {
  const value = { actors: list.document.toJS() };
  const all = fixesOf('actor', value, { isTaken, isShared: () => false });
  return fixed(
    list,
    all.map(({ path: [, ...path], ...fix }) => ({ ...fix, path })),
  );
}

function fixed(frontmatter: OpenFrontmatter, all: readonly Fix[]): FixedIds {
  const edits = all.flatMap(({ path, to }) => replaceScalar(frontmatter, path, to));
  const byId = Map.groupBy(all, ({ kind, from }) => anchorOf(kind, from));
  const changed = [...byId.values()].flatMap(([first, ...more]) =>
    first ? [{ from: first.from, to: first.to, places: 1 + more.length }] : [],
  );
  return { edits, changed };
}

interface Fix {
  readonly kind: AnchorKind;
  readonly path: Path;
  readonly from: string;
  readonly to: string;
}

function fixesOf(kind: AnchorKind, value: unknown, { isTaken, isShared }: KnownIds): Fix[] {
  const numbered = (list: string) =>
    itemsAt(value, list).map((item, index) => ({ value: item, index }));
  const list = LISTS[kind];
  const own = numbered(list).map(({ value: item, index }) => {
    const path = typeof item === 'string' ? [list, index] : [list, index, 'id'];
    return { path, from: idAt(item) ?? '' };
  });
  const bearers = Map.groupBy(own, ({ from }) => formOf(from));
  // What two would bear, or has been something else, has more than one answer.
  const isAmbiguous = (form: string) =>
    (bearers.get(form)?.length ?? 0) > 1 || (bearers.has(form) && isTaken(anchorOf(kind, form)));
  const isThere = (form: string) => bearers.has(form) || (kind === 'actor' && isShared(form));
  const named = referencesIn(numbered).flatMap(({ kind: its, id, path }) =>
    its === kind ? [{ path, from: id }] : [],
  );
  return [...own, ...named].flatMap(({ path, from }) => {
    const to = isSlug(from) ? undefined : formOf(from);
    return to !== undefined && isThere(to) && !isAmbiguous(to) ? [{ kind, path, from, to }] : [];
  });
}

/** The form in which words are an id, where all their letters have one. */
function formOf(words: string): string | undefined {
  const letters = words.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  const form = idOf(words);
  const isWhole =
    form.replaceAll('-', '').length === letters.replaceAll(/[^\p{L}\p{N}]/gu, '').length;
  return isWhole && isSlug(form) ? form : undefined;
}
