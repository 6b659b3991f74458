import type { Query } from '../../formats/search/parse-query.ts';
import type { FoundPlace, Search } from './create-search.ts';
import { fillRow } from './fill-row.ts';

/** What was found of one kind, and how it is shown. */
export interface FoundGroup {
  readonly section: Element;
  readonly template: HTMLTemplateElement;
  readonly places: readonly FoundPlace[];
  readonly query: Query;
  readonly search: Search;
  /** Whether it is still asked for. */
  readonly isCurrent: () => boolean;
}

/** Shows what was found of one kind, and more of it when a reader asks; returns the count that it shows, '' if nothing. */
export async function showGroup(group: FoundGroup): Promise<string> {
  const { section, places, query, isCurrent } = group;
  const list = section.querySelector('ol');
  const more = section.querySelector('button');
  let at = 0;
  let shown = 0;
  const countShown = () =>
    query.phrases.length === 0 ? places.length : `${shown}${at < places.length ? '+' : ''}`;
  const add = async (most: number): Promise<void> => {
    const { rows, end } = await makeRows(group, at, most);
    if (!isCurrent()) return;
    list?.append(...rows);
    at = end;
    shown += rows.length;
    section.toggleAttribute('hidden', shown === 0);
    section.querySelector('.count')?.replaceChildren(String(countShown()));
    more?.toggleAttribute('hidden', at >= places.length);
  };
  if (more)
    more.onclick = async () => {
      const next = shown;
      await add(MORE);
      list?.children[next]?.querySelector('a')?.focus();
    };
  list?.replaceChildren();
  section.setAttribute('hidden', '');
  await add(FIRST);
  return shown === 0 ? '' : String(countShown());
}

const FIRST = 8;
const MORE = 24;
/** So many are looked through for a phrase before a reader is shown what there is. */
const MOST_TRIED = 48;

/** The rows of the places from `start` on, but those in which a phrase is missing; `end` is the first place not tried. */
async function makeRows(
  { places, template, query, search, isCurrent }: FoundGroup,
  start: number,
  most: number,
): Promise<{ readonly rows: readonly Node[]; readonly end: number }> {
  const rows: Node[] = [];
  let end = start;
  const isEnough = () => rows.length >= most || (rows.length > 0 && end - start >= MOST_TRIED);
  while (end < places.length && !isEnough() && isCurrent()) {
    const step = places.slice(end, end + most - rows.length);
    end += step.length;
    const entries = await Promise.all(step.map((place) => search.open(place, query)));
    rows.push(...entries.flatMap((entry) => (entry ? fillRow(template, entry, query) : [])));
  }
  return { rows, end };
}
