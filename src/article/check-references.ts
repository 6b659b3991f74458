import type { Report } from '../problems/create-report.ts';
import { closestWord } from '../text/closest-word.ts';
import { sharedNames } from '../text/find-mentions.ts';
import type { Entry, Frontmatter } from './read-frontmatter.ts';
import type { Path } from './read-yaml.ts';

/** Reports ids that are used twice and ids that name nothing. */
export function checkReferences({ yaml, input, entries }: Frontmatter, report: Report): void {
  const { actors, dates, quotes } = entries;
  const reportDuplicates = (
    what: string,
    list: string,
    items: readonly Entry<{ readonly id: string }>[],
  ) => {
    for (const { id, index, first } of duplicates(items)) {
      const line = String(yaml.placeOf([list, first, 'id']).line);
      report('id-duplicate', yaml.placeOf([list, index, 'id']), what, id, line);
    }
  };
  reportDuplicates('actor', 'actors', actors);
  reportDuplicates('date', 'dates', dates);
  reportDuplicates('quotation', 'quotes', quotes);

  const actorIds = idsOf(yaml.value, 'actors');
  const quoteIds = idsOf(yaml.value, 'quotes');
  const check = (
    code: 'actor-unknown' | 'quote-unknown',
    known: readonly string[],
    id: string | undefined,
    path: Path,
  ) => {
    if (id === undefined || known.includes(id)) return;
    report(code, yaml.placeOf(path), id, closestWord(id, known) ?? '');
  };
  for (const { index, value } of actors)
    check('actor-unknown', actorIds, value.of, ['actors', index, 'of']);
  for (const { index, value } of dates) {
    value.actors.forEach((id, at) =>
      check('actor-unknown', actorIds, id, ['dates', index, 'actors', at]),
    );
  }
  for (const { index, value } of quotes) {
    check('actor-unknown', actorIds, value.speaker, ['quotes', index, 'speaker']);
    check('actor-unknown', actorIds, value.to, ['quotes', index, 'to']);
  }
  input?.corrections.forEach(({ quote }, index) =>
    check('quote-unknown', quoteIds, quote, ['corrections', index, 'quote']),
  );

  const named = actors.map(({ value }) => ({
    id: value.id,
    names: [value.name, ...value.aliases],
  }));
  for (const { name, ids } of sharedNames(named)) {
    const index = actors.findLast(({ value }) => value.id === ids.at(-1))?.index ?? 0;
    report('name-shared', yaml.placeOf(['actors', index, 'name']), name, ids.join(', '));
  }
}

/** Every id that a list gives, those of entries with another fault included. */
function idsOf(frontmatter: unknown, list: string): string[] {
  const items: unknown = Reflect.get(Object(frontmatter), list);
  if (!Array.isArray(items)) return [];
  return items.map((item: unknown) => String(Reflect.get(Object(item), 'id')));
}

function duplicates(items: readonly Entry<{ readonly id: string }>[]) {
  const seen = new Map<string, number>();
  return items.flatMap(({ index, value: { id } }) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    return first === undefined ? [] : [{ id, index, first }];
  });
}
