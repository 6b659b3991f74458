import { type Entry, type Frontmatter } from '../article/read-frontmatter.ts';
import type { Path } from '../article/read-yaml.ts';
import type { Report } from '../problems/create-report.ts';
import type { CorrectionInput } from '../schema/correction.ts';
import type { Facts } from './facts.ts';
import { addressOf } from './ledger.ts';
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
    const { id: anchor, date, formerly = [], erased } = value;
    const path = ['withdrawn', index];
    if (anchor === undefined) continue;
    const place = yaml.placeOf([...path, 'id']);
    const isErased = erased !== undefined;
    add({ ...NOTHING, anchor, place, state: 'withdrawn', withdrawn: date, isErased });
    for (const former of formerIds(anchor, formerly, path, frontmatter)) add(former);
  }
  const { title, formerly, retraction } = topLevel(yaml.value);
  return {
    slug,
    title,
    formerly: formerly.map((former, index) => ({
      slug: former,
      place: yaml.placeOf(['formerly', index]),
    })),
    ids,
    revisions: declaredRevisions(frontmatter),
    retracted: retraction.date,
    isErased: retraction.erased !== undefined,
    instead: insteadsOf(slug, frontmatter, retraction),
    placeOfList: (list) => yaml.placeOfKey([], list),
    report,
  };
}

function insteadsOf(
  slug: string,
  { yaml, entries }: Frontmatter,
  retraction: { readonly date: string | undefined; readonly instead: string | undefined },
): ArticleIds['instead'] {
  const notices = entries.withdrawn.map(({ value: { instead }, index }) => ({
    address: instead?.includes('#') ? instead : instead && addressOf(slug, instead),
    path: ['withdrawn', index, 'instead'],
  }));
  const whole = { address: retraction.instead, path: ['retraction', 'instead'] };
  // The notice of a whole article takes the place of all in it.
  return (retraction.date === undefined ? notices : [whole]).flatMap(({ address, path }) =>
    address === undefined ? [] : [{ address, place: yaml.placeOf(path) }],
  );
}

const NOTHING = {
  now: undefined,
  withdrawn: undefined,
  isErased: false,
  label: undefined,
  facts: {},
  alike: {},
  words: null,
  addressee: undefined,
};

function liveIds(frontmatter: Frontmatter): PublicId[] {
  const { quotes, dates, actors } = frontmatter.entries;
  const namesOf = actorNames(frontmatter);
  return [
    ...quotes.flatMap((entry) => {
      const { text: parts, speaker, to, date: on, form = 'direct' } = entry.value;
      const place = frontmatter.yaml.placeOf(['quotes', entry.index, 'text']);
      const words = parts ? { parts, sha256: wordsDigest(parts), place } : null;
      const addressee = to === undefined ? undefined : `a-${to}`;
      const alike = { speaker: namesOf(speaker), to: namesOf(to) };
      const [[label], [toWhom]] = [alike.speaker, alike.to];
      const facts = stated({ speaker: label, to: toWhom, on, form });
      return withFormer(
        'q-',
        'quotes',
        entry,
        { ...NOTHING, label, facts, alike, words, addressee },
        frontmatter,
      );
    }),
    ...dates.flatMap((entry) => {
      const { title, date: on } = entry.value;
      const label = title === undefined ? undefined : `${on ?? ''} ${title}`.trim();
      const facts = stated({ title, on });
      return withFormer('d-', 'dates', entry, { ...NOTHING, label, facts }, frontmatter);
    }),
    ...actors.flatMap((entry) => {
      const alike = { name: namesOf(entry.value.id) };
      const facts = stated({ name: entry.value.name });
      return withFormer(
        'a-',
        'actors',
        entry,
        { ...NOTHING, label: entry.value.name, facts, alike },
        frontmatter,
      );
    }),
  ];
}

/** What an actor is called: first its name, then its aliases and the names that readers were told it had. */
function actorNames({ entries }: Frontmatter): (id: string | undefined) => readonly string[] {
  const names = new Map<string, readonly string[]>();
  for (const { value } of entries.actors)
    if (value.id !== undefined)
      names.set(
        value.id,
        [value.name, ...(value.aliases ?? [])].flatMap((name) => name ?? []),
      );
  for (const { value } of entries.corrections) {
    const { actor = '', was } = value;
    if (was?.name !== undefined) names.set(actor, [...(names.get(actor) ?? []), was.name]);
  }
  return (id) => names.get(id ?? '') ?? [];
}

/** The facts that are stated. */
function stated(facts: { readonly [K in keyof Facts]: Facts[K] | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

type OfId = Omit<PublicId, 'anchor' | 'place' | 'state'>;

function withFormer(
  prefix: string,
  list: string,
  { value, index }: Entry<{ readonly id: string; readonly formerly: readonly string[] }>,
  facts: OfId,
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
    const { date, was, kind = 'correction' } = value;
    if (date === undefined || was === undefined) return [];
    const { text, date: on, ...facts } = was;
    const place = yaml.placeOf(['corrections', index, 'was']);
    const words = text && wordsDigest(text);
    return [{ anchor: ownerOf(value), kind, date, was: stated({ ...facts, on }), words, place }];
  });
}

function ownerOf({ quote, actor, event }: Entry<CorrectionInput>['value']): string {
  if (quote !== undefined) return `q-${quote}`;
  if (actor !== undefined) return `a-${actor}`;
  return event === undefined ? '' : `d-${event}`;
}

/** Read by hand, so that it is known though something else in the frontmatter is wrong. */
function topLevel(value: unknown) {
  const formerly: unknown = Reflect.get(Object(value), 'formerly');
  const retraction: unknown = Reflect.get(Object(value), 'retraction');
  return {
    title: textAt(value, 'title')?.trim(),
    formerly: Array.isArray(formerly) ? formerly.filter((slug) => typeof slug === 'string') : [],
    retraction: {
      date: textAt(retraction, 'date'),
      instead: textAt(retraction, 'instead'),
      erased: textAt(retraction, 'erased'),
    },
  };
}

function textAt(value: unknown, key: string): string | undefined {
  const text: unknown = Reflect.get(Object(value), key);
  return typeof text === 'string' ? text : undefined;
}
