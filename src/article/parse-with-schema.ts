import { z } from 'zod';
import type { Report } from '../problems/create-report.ts';
import { DATE_INVALID } from '../schema/fields.ts';
import { clip } from '../text/clip.ts';
import { closestWord } from '../text/closest-word.ts';
import type { YamlSource } from './read-yaml.ts';

/** Checks YAML against a schema; everything that does not fit is reported at its line. Null where anything does not. */
export function parseWithSchema<S extends z.ZodObject>(
  yaml: YamlSource,
  schema: S,
  report: Report,
): z.output<S> | null {
  const result = schema.safeParse(yaml.value);
  if (result.success) return result.data;
  const shape: unknown = z.toJSONSchema(schema, { unrepresentable: 'any' });
  for (const issue of result.error.issues) reportIssue(issue, yaml, shape, report);
  return null;
}

type Issue = z.core.$ZodIssue;

function reportIssue(issue: Issue, yaml: YamlSource, shape: unknown, report: Report): void {
  const { path } = issue;
  const place = yaml.placeOf(path);
  const field = fieldName(path);
  const given = valueAt(yaml.value, path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(shape, path);
    for (const key of issue.keys) {
      report(
        'key-unknown',
        yaml.placeOfKey(path, key),
        clip(key, 120),
        closestWord(key, known) ?? '',
        known.join(', '),
      );
    }
  } else if (given === undefined) {
    report('field-missing', place, field);
  } else if (issue.code === 'invalid_type') {
    const expected = KINDS[issue.expected] ?? issue.expected;
    report('type-wrong', place, entryName(path), expected, kindOf(given));
  } else if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    if (typeof given !== 'string') report('type-wrong', place, field, 'text', kindOf(given));
    else
      report(
        'value-invalid',
        place,
        field,
        clip(given, 120),
        `one of ${options.join(', ')}`,
        closestWord(given, options) ?? '',
      );
  } else if (issue.message === DATE_INVALID) {
    report('date-invalid', place, field, clip(String(given), 120));
  } else {
    report(
      'value-invalid',
      place,
      field,
      typeof given === 'string' ? clip(given, 120) : '',
      issue.message,
      '',
    );
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a set of keys',
};

function kindOf(value: unknown): string {
  if (value === '' || value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a set of keys' : 'text';
}

/** The nearest name on a path: `quotes[2].text[0]` is the field “text”. */
function fieldName(path: readonly PropertyKey[]): string {
  return path.findLast((step) => typeof step === 'string') ?? 'frontmatter';
}

/** The same, and of a list also which entry: “entry 3 of quotes”. */
function entryName(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  return typeof last === 'number' ? `entry ${last + 1} of ${fieldName(path)}` : fieldName(path);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );
}

/** The keys that a JSON Schema knows at a path. */
function keysAt(root: unknown, path: readonly PropertyKey[]): string[] {
  const at = path.reduce<unknown>(
    (node, step) =>
      typeof step === 'number' ? valueAt(node, ['items']) : valueAt(node, ['properties', step]),
    root,
  );
  const properties = valueAt(at, ['properties']);
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}
