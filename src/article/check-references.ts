import type { Report } from '../problems/create-report.ts';
import { closestWord } from '../text/closest-word.ts';
import { sharedNames } from '../text/find-mentions.ts';
import { normalise } from '../text/normalise.ts';
import { namedActors } from './named-actors.ts';
import type { Entry, Frontmatter } from './read-frontmatter.ts';
import type { Path } from './read-yaml.ts';

/** Reports ids that are used twice, ids that name nothing, and names that several bear. */
export function checkReferences(frontmatter: Frontmatter, report: Report): void {
  const { actors, dates, quotes } = frontmatter.entries;
  reportDuplicates('actor', 'actors', actors, frontmatter, report);
  reportDuplicates('date', 'dates', dates, frontmatter, report);
  reportDuplicates('quotation', 'quotes', quotes, frontmatter, report);
  reportUnknown(frontmatter, report);
  reportShared(frontmatter, report);
}

function reportDuplicates(
  what: string,
  list: string,
  entries: readonly Entry<{ readonly id: string }>[],
  { yaml }: Frontmatter,
  report: Report,
): void {
  const seen = new Map<string, number>();
  for (const { index, value } of entries) {
    if (value.id === undefined) continue;
    const first = seen.get(value.id);
    if (first === undefined) {
      seen.set(value.id, index);
      continue;
    }
    const { line } = yaml.placeOf([list, first, 'id']);
    report('id-duplicate', yaml.placeOf([list, index, 'id']), what, value.id, String(line));
  }
}

function reportUnknown({ yaml, entries }: Frontmatter, report: Report): void {
  const { actors, dates, quotes, corrections } = entries;
  const known = {
    'actor-unknown': new Set(idsOf(yaml.value, 'actors')),
    'quote-unknown': new Set(idsOf(yaml.value, 'quotes')),
  };
  const check = (code: keyof typeof known, id: string | undefined, path: Path) => {
    if (id === undefined || known[code].has(id)) return;
    report(code, yaml.placeOf(path), id, closestWord(id, [...known[code]]) ?? '');
  };
  for (const { index, value } of actors) check('actor-unknown', value.of, ['actors', index, 'of']);
  for (const { index, value } of dates) {
    const path = ['dates', index, 'actors'];
    value.actors?.forEach((id, at) => check('actor-unknown', id, [...path, at]));
  }
  for (const { index, value } of quotes) {
    check('actor-unknown', value.speaker, ['quotes', index, 'speaker']);
    check('actor-unknown', value.to, ['quotes', index, 'to']);
  }
  for (const { index, value } of corrections)
    check('quote-unknown', value.quote, ['corrections', index, 'quote']);
}

function reportShared({ yaml, entries }: Frontmatter, report: Report): void {
  const named = namedActors(entries.actors);
  for (const { name, ids } of sharedNames(named)) {
    const bearer = named.findLast(({ id }) => id === ids.at(-1));
    const at = bearer?.names.findIndex((other) => normalise(other).text.trim() === name) ?? 0;
    const path = ['actors', bearer?.index ?? 0, ...(at > 0 ? ['aliases', at - 1] : ['name'])];
    report('name-shared', yaml.placeOf(path), name, ids.join(', '));
  }
}

/** Every id that a list gives, those that are no proper id included. */
function idsOf(frontmatter: unknown, list: string): string[] {
  const items: unknown = Reflect.get(Object(frontmatter), list);
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) => {
    const id: unknown = Reflect.get(Object(item), 'id');
    return typeof id === 'string' ? [id] : [];
  });
}
