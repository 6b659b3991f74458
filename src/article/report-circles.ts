import type { Entry, Frontmatter } from '../frontmatter/read-frontmatter.ts';
import type { Path, YamlSource } from '../frontmatter/read-yaml.ts';
import type { Report } from '../problems/create-report.ts';
import type { StatedActor } from '../schema/actor.ts';

/** Reports dates of which each has taken the place of the other, in a circle: at the first of them that is listed. */
export function reportCircles({ yaml, entries }: Frontmatter, report: Report): void {
  const links = entries.dates.map(({ index, value: { id, instead } }) => ({
    index,
    id,
    to: instead,
  }));
  // That it names itself is told by the schema.
  for (const { index, to } of circlesIn(links.filter(({ id, to }) => id !== to)))
    report('value-invalid', yaml.placeOf(['dates', index, 'instead']), 'instead', to, CIRCLE, '');
}

/** Reports actors of which each belongs to the other, in a circle, or to itself; `path` is that of their list. */
export function reportOwnMasters(
  entries: readonly Entry<StatedActor>[],
  { yaml, path }: { readonly yaml: YamlSource; readonly path: Path },
  report: Report,
): void {
  const links = entries.map(({ index, value: { id, of } }) => ({ index, id, to: of }));
  for (const { index, to } of circlesIn(links))
    report('value-invalid', yaml.placeOf([...path, index, 'of']), 'of', to, OWN_MASTER, '');
}

interface Link {
  readonly index: number;
  readonly id: string | undefined;
  readonly to: string | undefined;
}

/** Of each circle the first link. */
function circlesIn(links: readonly Link[]): { readonly index: number; readonly to: string }[] {
  const successors = new Map(links.map(({ id, to }) => [id, to]));
  const told = new Set<string>();
  return links.flatMap(({ index, id, to }) => {
    if (id === undefined || to === undefined || told.has(id)) return [];
    const circle = ledThrough(to, successors);
    if (!circle.has(id)) return [];
    for (const each of circle) told.add(each);
    return [{ index, to }];
  });
}

/** The ids that one leads on through, each once. */
function ledThrough(
  id: string,
  successors: ReadonlyMap<string | undefined, string | undefined>,
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !ids.has(at); at = successors.get(at))
    ids.add(at);
  return ids;
}

const OWN_MASTER =
  'the id of another actor that it belongs to; it is not to lead back here, so take of: away from one of them';

const CIRCLE =
  'the id of the date that holds now; it is not to lead back here, so take status: rescheduled and instead: from that one';
