import { z } from 'zod';
import type { Report } from '../problems/create-report.ts';
import { DATE_INVALID } from '../schema/fields.ts';
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
  for (const issue of result.error.issues) reportIssue(issue, yaml, schema, report);
  return null;
}

type Issue = z.core.$ZodIssue;

function reportIssue(issue: Issue, yaml: YamlSource, schema: z.ZodType, report: Report): void {
  const { path } = issue;
  const place = yaml.placeOf(path);
  const field = fieldName(path);
  const given = valueAt(yaml.value, path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    for (const key of issue.keys) {
      report(
        'key-unknown',
        yaml.placeOfKey(path, key),
        key,
        closestWord(key, known) ?? '',
        known.join(', '),
      );
    }
  } else if (issue.code === 'invalid_type' && given === undefined) {
    report('field-missing', place, field);
  } else if (issue.code === 'invalid_type') {
    report('type-wrong', place, field, KINDS[issue.expected] ?? issue.expected, kindOf(given));
  } else if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    if (given === undefined) report('field-missing', place, field);
    else if (typeof given !== 'string')
      report('type-wrong', place, field, KINDS['string'] ?? '', kindOf(given));
    else
      report(
        'value-invalid',
        place,
        field,
        given,
        `one of ${options.join(', ')}`,
        closestWord(given, options) ?? '',
      );
  } else if (issue.message === DATE_INVALID) {
    report('date-invalid', place, field, String(given));
  } else {
    report(
      'value-invalid',
      place,
      field,
      typeof given === 'string' ? given : '',
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

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );
}

/** The keys that a schema knows at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const root: unknown = z.toJSONSchema(schema, { unrepresentable: 'any' });
  const at = path.reduce<unknown>(
    (node, step) =>
      typeof step === 'number' ? valueAt(node, ['items']) : valueAt(node, ['properties', step]),
    root,
  );
  const properties = valueAt(at, ['properties']);
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}
