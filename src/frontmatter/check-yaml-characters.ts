import type { Report } from '../problems/create-report.ts';
import type { Place } from '../problems/problem.ts';
import type { Range } from '../text/normalise.ts';
import { checkString } from './check-string.ts';
import type { Path, YamlSource } from './read-yaml.ts';

/** Reports, in every value of the frontmatter or of `site.yaml`, characters that readers do not see and words of mixed scripts. */
export function checkYamlCharacters(
  { value, placeOf }: YamlSource,
  source: string,
  report: Report,
): void {
  let lines: readonly string[] | undefined;
  const check = (at: unknown, path: Path): void => {
    if (typeof at === 'string') {
      let locate: ((range: Range) => Place) | undefined;
      const locateOnce = (range: Range) => {
        lines ??= source.split(/\r\n|\n|\r/u);
        locate ??= placesWithin(placeOf(path), at, lines);
        return locate(range);
      };
      checkString(at, locateOnce, report);
    } else if (Array.isArray(at))
      at.forEach((item: unknown, index) => check(item, [...path, index]));
    else if (typeof at === 'object' && at !== null)
      for (const [key, item] of Object.entries(at)) check(item, [...path, key]);
  };
  check(value, []);
}

/** Finds the places of some characters of a value, where they are written as they are; else that of the value. */
function placesWithin(whole: Place, value: string, lines: readonly string[]) {
  const known = new Map<string, ReadonlyMap<number, Place>>();
  return ({ start, end }: Range): Place => {
    const wanted = value.slice(start, end);
    const places = known.get(wanted) ?? placesOf(wanted, whole, value, lines);
    known.set(wanted, places);
    return places.get(start) ?? whole;
  };
}

/** The places of some characters, by their offsets in the value: the first in the one is the first in the other. */
function placesOf(
  wanted: string,
  { line: first, column, endLine, endColumn }: Place,
  value: string,
  lines: readonly string[],
): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  let offset = value.indexOf(wanted);
  for (let line = first; line <= endLine && offset >= 0; line += 1) {
    const text = lines[line - 1] ?? '';
    const last = line === endLine ? endColumn - 1 : text.length;
    let at = text.indexOf(wanted, line === first ? column - 1 : 0);
    while (at >= 0 && at < last && offset >= 0) {
      const end = at + 1 + wanted.length;
      places.set(offset, { line, column: at + 1, endLine: line, endColumn: end });
      at = text.indexOf(wanted, at + wanted.length);
      offset = value.indexOf(wanted, offset + wanted.length);
    }
  }
  return places;
}
