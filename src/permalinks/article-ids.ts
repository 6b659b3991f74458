import { type Entry, type Frontmatter } from '../article/read-frontmatter.ts';
import type { Path } from '../article/read-yaml.ts';
import type { Report } from '../problems/create-report.ts';
import type { ActorInput } from '../schema/actor.ts';
import type { ArticleIds, DeclaredRevision, PublicId } from './public-id.ts';
import { wordsDigest } from './words-digest.ts';

/** Reads the public ids of an article from its frontmatter, as far as that is right. */
export function articleIds(slug: string, frontmatter: Frontmatter, report: Report): ArticleIds {
  const { yaml, entries } = frontmatter;
  const ids = new Map<string, PublicId>();
  const add = (id: PublicId) => {
    if (!ids.has(id.anchor)) ids.set(id.anchor, id);
  };
  for (const id of liveIds(frontmatter)) add(id);
  for (const { value, index } of entries.withdrawn) {
    const { id: anchor, date, formerly = [] } = value;
    const path = ['withdrawn', index];
    if (anchor === undefined) continue;
    add({
      ...NOTHING,
      anchor,
      place: yaml.placeOf([...path, 'id']),
      state: 'withdrawn',
      withdrawn: date,
    });
    for (const former of formerIds(anchor, formerly, path, frontmatter)) add(former);
  }
  const { formerly, retraction } = topLevel(yaml.value);
  return {
    slug,
    formerly: formerly.map((former, index) => ({
      slug: former,
      place: yaml.placeOf(['formerly', index]),
    })),
    ids,
    revisions: declaredRevisions(frontmatter),
    corrected: new Set(entries.corrections.map(({ value }) => `q-${value.quote ?? ''}`)),
    retracted: retraction,
    instead: entries.withdrawn.flatMap(({ value: { instead }, index }) =>
      instead === undefined
        ? []
        : { address: instead, place: yaml.placeOf(['withdrawn', index, 'instead']) },
    ),
    placeOfList: (list) => yaml.placeOfKey([], list),
    report,
  };
}

const NOTHING = { now: undefined, withdrawn: undefined, label: undefined, names: [], words: null };

function liveIds(frontmatter: Frontmatter): PublicId[] {
  const { quotes, dates, actors } = frontmatter.entries;
  return [
    ...quotes.flatMap((entry) => {
      const parts = entry.value.text;
      const place = frontmatter.yaml.placeOf(['quotes', entry.index, 'text']);
      const words = parts ? { parts, sha256: wordsDigest(parts), place } : null;
      const names = namesOf(actors.find(({ value }) => value.id === entry.value.speaker)?.value);
      return withFormer('q-', 'quotes', entry, { ...NOTHING, ...names, words }, frontmatter);
    }),
    ...dates.flatMap((entry) => {
      const { title, date } = entry.value;
      const label = title === undefined ? undefined : `${date ?? ''} ${title}`.trim();
      const names = label === undefined ? [] : [label];
      return withFormer('d-', 'dates', entry, { ...NOTHING, label, names }, frontmatter);
    }),
    ...actors.flatMap((entry) => {
      return withFormer(
        'a-',
        'actors',
        entry,
        { ...NOTHING, ...namesOf(entry.value) },
        frontmatter,
      );
    }),
  ];
}

function namesOf(actor: Entry<ActorInput>['value'] | undefined): Pick<PublicId, 'label' | 'names'> {
  const { name, aliases = [] } = actor ?? {};
  return { label: name, names: [name, ...aliases].flatMap((known) => known ?? []) };
}

type Facts = Omit<PublicId, 'anchor' | 'place' | 'state'>;

function withFormer(
  prefix: string,
  list: string,
  { value, index }: Entry<{ readonly id: string; readonly formerly: readonly string[] }>,
  facts: Facts,
  frontmatter: Frontmatter,
): PublicId[] {
  if (value.id === undefined) return [];
  const anchor = prefix + value.id;
  const path = [list, index];
  const place = frontmatter.yaml.placeOf([...path, 'id']);
  return [
    { ...facts, anchor, place, state: 'live' },
    ...formerIds(anchor, value.formerly ?? [], path, frontmatter),
  ];
}

function formerIds(
  now: string,
  formerly: readonly string[],
  path: Path,
  { yaml }: Frontmatter,
): PublicId[] {
  return formerly.map((id, at) => ({
    ...NOTHING,
    anchor: now.slice(0, 2) + id,
    place: yaml.placeOf([...path, 'formerly', at]),
    state: 'former',
    now,
  }));
}

function declaredRevisions({ yaml, entries }: Frontmatter): DeclaredRevision[] {
  return entries.corrections.flatMap(({ value, index }) => {
    const { quote, date, was, kind = 'correction' } = value;
    if (quote === undefined || date === undefined || was === undefined) return [];
    const place = yaml.placeOf(['corrections', index, 'was']);
    return [{ quote, kind, date, was: wordsDigest(was), place }];
  });
}

/** Read by hand, so that they are known though something else in the frontmatter is wrong. */
function topLevel(value: unknown): { formerly: readonly string[]; retraction: string | undefined } {
  const formerly: unknown = Reflect.get(Object(value), 'formerly');
  const retraction: unknown = Reflect.get(Object(value), 'retraction');
  const date: unknown = Reflect.get(Object(retraction), 'date');
  return {
    formerly: Array.isArray(formerly) ? formerly.filter((slug) => typeof slug === 'string') : [],
    retraction: typeof date === 'string' ? date : undefined,
  };
}
