import type { Report } from '../problems/create-report.ts';
import type { Place } from '../problems/problem.ts';
import type { Range } from '../text/normalise.ts';
import { checkString } from './check-characters.ts';
import type { Path, YamlSource } from './read-yaml.ts';

/** Reports, in every value of the frontmatter, characters that readers do not see and words of mixed scripts. */
export function checkFrontmatterCharacters(
  { value, placeOf }: YamlSource,
  source: string,
  report: Report,
): void {
  const lines = source.split(/\r\n|\n|\r/u);
  const check = (at: unknown, path: Path): void => {
    if (typeof at === 'string')
      checkString(at, (range) => placeWithin(placeOf(path), at, range, lines), report);
    else if (Array.isArray(at)) at.forEach((item: unknown, index) => check(item, [...path, index]));
    else if (typeof at === 'object' && at !== null)
      for (const [key, item] of Object.entries(at)) check(item, [...path, key]);
  };
  check(value, []);
}

/** The place of some characters of a value, where they are written as they are; else that of the value. */
function placeWithin(whole: Place, value: string, range: Range, lines: readonly string[]): Place {
  const wanted = value.slice(range.start, range.end);
  let before = value.slice(0, range.start).split(wanted).length - 1;
  for (let line = whole.line; line <= whole.endLine; line += 1) {
    const text = lines[line - 1] ?? '';
    const last = line === whole.endLine ? whole.endColumn - 1 : text.length;
    let at = text.indexOf(wanted, line === whole.line ? whole.column - 1 : 0);
    for (; at >= 0 && at < last; at = text.indexOf(wanted, at + wanted.length)) {
      if (before === 0)
        return { line, column: at + 1, endLine: line, endColumn: at + 1 + wanted.length };
      before -= 1;
    }
  }
  return whole;
}
