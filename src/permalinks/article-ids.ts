import type { Frontmatter } from '../frontmatter/read-frontmatter.ts';
import { textAt } from '../frontmatter/text-at.ts';
import { date } from '../schema/fields.ts';
import { declaredRevisions } from './declared-revisions.ts';
import { wholeAddress } from '../model/address.ts';
import { formerIds, liveIds, NOTHING } from './live-ids.ts';
import { declaredNotices } from './notices.ts';
import type { PlainIds, PublicId } from './public-id.ts';

/** Reads the public ids of an article from its frontmatter, as far as that is right. */
export function articleIds(slug: string, frontmatter: Frontmatter): PlainIds {
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
  const { title, published, formerly, retraction } = topLevel(yaml.value);
  return {
    slug,
    title,
    published,
    formerly: formerly.map((former, index) => ({
      slug: former,
      place: yaml.placeOf(['formerly', index]),
    })),
    ids: [...ids.values()],
    revisions: declaredRevisions(frontmatter),
    notices: [...declaredNotices(frontmatter)],
    retracted: retraction.date,
    isErased: retraction.erased !== undefined,
    instead: insteadsOf(slug, frontmatter, retraction),
    places: {
      quotes: yaml.placeOfKey([], 'quotes'),
      dates: yaml.placeOfKey([], 'dates'),
      actors: yaml.placeOfKey([], 'actors'),
      corrections: yaml.placeOfKey([], 'corrections'),
      published: yaml.placeOfKey([], 'published'),
    },
  };
}

function insteadsOf(
  slug: string,
  { yaml, entries }: Frontmatter,
  retraction: { readonly date: string | undefined; readonly instead: string | undefined },
): PlainIds['instead'] {
  const notices = entries.withdrawn.map(({ value: { instead }, index }) => ({
    address: instead && wholeAddress(slug, instead),
    path: ['withdrawn', index, 'instead'],
  }));
  const whole = { address: retraction.instead, path: ['retraction', 'instead'] };
  // The notice of a whole article takes the place of all in it, but for what has gone to another article.
  const isWhole = retraction.date !== undefined;
  const left = notices.filter(({ address }) => !isWhole || !address?.startsWith(`${slug}#`));
  return [...left, ...(isWhole ? [whole] : [])].flatMap(({ address, path }) =>
    address === undefined ? [] : [{ address, place: yaml.placeOf(path) }],
  );
}

/** Read by hand, so that it is known though something else in the frontmatter is wrong. */
function topLevel(value: unknown) {
  const formerly: unknown = Reflect.get(Object(value), 'formerly');
  const retraction: unknown = Reflect.get(Object(value), 'retraction');
  return {
    title: textAt(value, 'title')?.trim(),
    published: date.safeParse(textAt(value, 'published')).data,
    formerly: Array.isArray(formerly) ? formerly.filter((slug) => typeof slug === 'string') : [],
    retraction: {
      date: textAt(retraction, 'date'),
      instead: textAt(retraction, 'instead'),
      erased: textAt(retraction, 'erased'),
    },
  };
}
