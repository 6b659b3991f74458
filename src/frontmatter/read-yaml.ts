import { type Document, isScalar, LineCounter, type Scalar, visit } from 'yaml';
import type { Place } from '../problems/problem.ts';
import { clip } from '../text/clip.ts';
import type { Report } from '../problems/create-report.ts';
import { parseYaml, withLineFeeds } from './parse-yaml.ts';
import { unquotedValue } from './unquoted-value.ts';
import { type Path, yamlPlaces, type YamlPlaces } from './yaml-places.ts';

export type { Path };

/** YAML as plain values, every scalar a string, and the way from a value back to its place in the file. */
export interface YamlSource extends YamlPlaces {
  readonly value: unknown;
}

/**
 * Reads YAML that begins at line `firstLine` of a file. Dates and numbers stay the strings the author wrote. Null, and
 * reported, where it is not YAML or has aliases.
 */
export function readYaml(text: string, firstLine: number, report: Report): YamlSource | null {
  try {
    if (isNested(text)) throw new RangeError('nested');
    return read(withLineFeeds(text), firstLine, report);
  } catch (error) {
    // The parser recurses, and runs out of stack.
    if (!(error instanceof RangeError)) throw error;
    const place = { line: firstLine, column: 1, endLine: firstLine, endColumn: 1 };
    report('too-complex', place, 'the YAML is nested too deeply');
    return null;
  }
}

/** Whether more lists are open at once than any author opens; to parse them takes its time. */
function isNested(text: string): boolean {
  if (/^ *(?:[-?] +){20}/mu.test(text)) return true;
  let depth = 0;
  for (const [sign] of text.matchAll(/[[\]{}]/gu)) {
    depth += '[{'.includes(sign) ? 1 : -1;
    if (depth > MOST_OPEN) return true;
    depth = Math.max(0, depth);
  }
  return false;
}

const MOST_OPEN = 20;

function read(text: string, firstLine: number, report: Report): YamlSource | null {
  const lines = new LineCounter();
  const place = (start: number, end: number): Place => {
    const from = lines.linePos(start);
    const to = lines.linePos(Math.max(start, end));
    const shift = firstLine - 1;
    return {
      line: from.line + shift,
      column: from.col,
      endLine: to.line + shift,
      endColumn: to.col,
    };
  };
  const document = parseYaml(text, lines);
  for (const fault of [...document.errors, ...document.warnings].slice(0, MOST_ERRORS)) {
    const { code, pos, message } = fault;
    const unquoted = code === 'BLOCK_AS_IMPLICIT_KEY' ? unquotedValue(text, pos[0]) : null;
    if (unquoted) report('text-unquoted', place(pos[0], pos[1]), unquoted.field, unquoted.text);
    else report('yaml-invalid', place(pos[0], pos[1]), message);
  }
  if (document.errors.length + document.warnings.length > 0) return null;
  const alias = text.includes('*') ? firstAlias(document) : null;
  if (alias) {
    report('yaml-alias', place(...alias));
    return null;
  }
  for (const { words, range } of cutTexts(document)) report('text-cut', place(...range), words);
  for (const { key, range } of repeatedKeys(document))
    report('key-duplicate', place(...range), key);
  return { value: document.toJS(), ...yamlPlaces(document, text, place) };
}

// One slip in YAML is often followed by errors that come of it.
const MOST_ERRORS = 3;

type Span = readonly [start: number, end: number];

/** An alias (`*name`) repeats what is elsewhere: a few lines of them make a document too large for any memory. */
function firstAlias(document: Document): Span | null {
  let range: Span | null = null;
  visit(document, {
    Alias(_key, node) {
      range = [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
      return visit.BREAK;
    },
  });
  return range;
}

/** Values behind which “ #1” and the like begin a comment that most likely is none: a comment has a space after its sign. */
function cutTexts(document: Document): { words: string; range: Span }[] {
  const cut: { words: string; range: Span }[] = [];
  visit(document, {
    Scalar(key, node) {
      const { type, comment, range } = node;
      if (key === 'key' || type !== 'PLAIN' || !comment || /^[\s#!]/u.test(comment)) return;
      const [first = ''] = comment.split('\n');
      cut.push({ words: clip(first, 80), range: [range?.[0] ?? 0, range?.[1] ?? 0] });
    },
  });
  return cut;
}

function repeatedKeys(document: Document): { key: string; range: Span }[] {
  const repeated: { key: string; range: Span }[] = [];
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) repeated.push({ key: name, range: spanOf(key) });
        seen.add(name);
      }
    },
  });
  return repeated;
}

function spanOf({ range }: Scalar): Span {
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}
