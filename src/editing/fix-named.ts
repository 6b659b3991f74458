import type { Content } from '../content/read-content.ts';
import type { Edit } from '../frontmatter/edit.ts';
import { replaceScalar } from '../frontmatter/edit-frontmatter.ts';
import { itemsAt } from '../frontmatter/items-at.ts';
import type { OpenFrontmatter } from '../frontmatter/open-frontmatter.ts';
import { textAt } from '../frontmatter/text-at.ts';
import { valueOf } from '../frontmatter/value-of.ts';
import { authorAddress, topicAddress } from '../model/address.ts';
import { isSection } from '../model/sections.ts';
import { isRecorded } from '../permalinks/is-recorded.ts';
import { isSlug } from '../schema/fields.ts';
import { formOfId } from './form-of-id.ts';
import { linkEdits, spellingsOf } from './link-edits.ts';

/** The lists of topics and authors, by the name of their file and of the key of an article. */
export type NamedList = 'topics' | 'authors';

/** The ids of such a list that are none (`Energy_Policy`), each with the form of one that it has alone (`energy-policy`). */
export function namedFixes(
  list: NamedList,
  { document }: OpenFrontmatter,
  { ledger, pages }: Content,
): ReadonlyMap<string, string> {
  const entries = itemsAt({ list: document.toJS() }, 'list');
  const forms = entries.map((entry) => formOfId(textAt(entry, 'id') ?? ''));
  const former = new Set(entries.flatMap((entry) => itemsAt(entry, 'formerly')));
  const slugs = new Set(pages.listed.map(({ slug }) => slug));
  const addressOf = ADDRESSES[list];
  // What two would bear, or was something else once, has more than one answer.
  const isFree = (form: string) =>
    forms.filter((each) => each === form).length === 1 &&
    !former.has(form) &&
    // The navigation would name that.
    !(list === 'topics' && (isSection(form) || slugs.has(form))) &&
    !isRecorded(addressOf(form), ledger.records);
  return new Map(
    entries.flatMap((entry, index): [string, string][] => {
      const [from, to] = [textAt(entry, 'id') ?? '', forms[index]];
      return !isSlug(from) && to !== undefined && isFree(to) ? [[from, to]] : [];
    }),
  );
}

const ADDRESSES = { topics: topicAddress, authors: authorAddress } as const;

/** The edits of the list itself. */
export function listEdits(list: OpenFrontmatter, fixes: ReadonlyMap<string, string>): Edit[] {
  const entries = itemsAt({ list: list.document.toJS() }, 'list');
  return entries.flatMap((entry, index) => {
    const to = fixes.get(textAt(entry, 'id') ?? '');
    return to === undefined ? [] : replaceScalar(list, [index, 'id'], to);
  });
}

/** The edits of what names such ids: of an article under their list, of `site.yaml` under `navigation:`; and its links. */
export function namingEdits(
  key: NamedList | 'navigation',
  naming: OpenFrontmatter,
  fixes: ReadonlyMap<string, string>,
): Edit[] {
  const value = valueOf(naming);
  const named = itemsAt(value, key).flatMap((item, index) => {
    const isBare = typeof item === 'string';
    const to = fixes.get(isBare ? item : (textAt(item, 'id') ?? ''));
    return to === undefined
      ? []
      : replaceScalar(naming, isBare ? [key, index] : [key, index, 'id'], to);
  });
  const links = [...fixes].flatMap(([from, to]) =>
    spellingsOf(from).map((each) => [`/${key}/${each}/`, `/${key}/${to}/`] as const),
  );
  return [...named, ...linkEdits(naming, [...new Map(links)])];
}
