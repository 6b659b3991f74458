import type { Frontmatter } from '../frontmatter/read-frontmatter.ts';
import type { Report } from '../problems/create-report.ts';

/** Reports dates of which each has taken the place of the other, in a circle: at the first of them that is listed. */
export function reportCircles({ yaml, entries }: Frontmatter, report: Report): void {
  const successors = new Map(entries.dates.map(({ value: { id, instead } }) => [id, instead]));
  const told = new Set<string>();
  for (const { index, value } of entries.dates) {
    const { id, instead } = value;
    // That it names itself is told by the schema.
    if (id === undefined || instead === undefined || instead === id || told.has(id)) continue;
    const circle = ledThrough(instead, successors);
    if (!circle.has(id)) continue;
    for (const each of circle) told.add(each);
    const place = yaml.placeOf(['dates', index, 'instead']);
    report('value-invalid', place, 'instead', instead, CIRCLE, '');
  }
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

const CIRCLE =
  'the id of the date that holds now; it is not to lead back here, so take status: rescheduled and instead: from that one';
