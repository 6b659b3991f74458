import { z } from 'zod';
import type { Report } from '../problems/create-report.ts';
import { DATE_INVALID } from '../schema/fields.ts';
import { clip } from '../text/clip.ts';
import { countOf } from '../text/count-of.ts';
import { createSuggest, type Suggest } from '../problems/create-suggest.ts';
import type { YamlSource } from './read-yaml.ts';
import { unquotedText } from './unquoted-text.ts';
import { formsOf, withinUnion } from './within-union.ts';

/** Checks YAML against a schema; everything that does not fit is reported at its line. Null where anything does not. */
export function parseWithSchema<T>(
  yaml: YamlSource,
  schema: z.ZodType<T>,
  report: Report,
): T | null {
  const result = schema.safeParse(yaml.value);
  if (result.success) return result.data;
  const shape: unknown = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  const context = { yaml, shape, report, suggest: createSuggest() };
  let before = '';
  for (const issue of result.error.issues)
    for (const inner of withinUnion(issue, valueAt(yaml.value, issue.path))) {
      const at = inner.code === 'unrecognized_keys' ? '' : inner.path.join('\n');
      // What is wrong with a value is told once: who mends it mends the rest too.
      if (at === '' || at !== before) reportIssue(inner, context);
      before = at;
    }
  return null;
}

type Issue = z.core.$ZodIssue;

interface Context {
  readonly yaml: YamlSource;
  /** The JSON Schema. */
  readonly shape: unknown;
  readonly report: Report;
  readonly suggest: Suggest;
}

function reportIssue(issue: Issue, { yaml, shape, report, suggest }: Context): void {
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
        suggest(key, known),
        known.join(', '),
      );
    }
  } else if (given === undefined) {
    report('field-missing', place, field);
  } else if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    const forms = formsOf(issue);
    const meant = forms.includes('string') ? unquotedText(given) : null;
    if (meant !== null) report('text-unquoted', place, entryName(path), meant);
    else {
      const keys = keysAt(shape, path);
      const expected = forms.map((form) => wordForm(form, keys)).join(' or ');
      report('type-wrong', place, entryName(path), expected, kindOf(given));
    }
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
        suggest(given, options),
      );
  } else if (issue.message === DATE_INVALID) {
    report('date-invalid', place, field, clip(String(given), 120));
  } else {
    report('value-invalid', place, field, wordValue(given), issue.message, '');
  }
}

function wordValue(given: unknown): string {
  if (Array.isArray(given)) return `a list of ${countOf(given.length, 'entry', 'entries')}`;
  return typeof given === 'string' ? clip(given, 120) : '';
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a set of keys',
};

function wordForm(form: string, keys: readonly string[]): string {
  const kind = KINDS[form] ?? form;
  if (form !== 'object' || keys.length === 0) return kind;
  return `${kind} (${keys.slice(0, MOST_KEYS).join(', ')}${keys.length > MOST_KEYS ? ' …' : ''})`;
}

const MOST_KEYS = 6;

function kindOf(value: unknown): string {
  if (value === '' || value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a set of keys' : 'text';
}

/** The nearest name on a path: `quotes[2].text[0]` is the field “text”. */
function fieldName(path: readonly PropertyKey[]): string {
  return path.findLast((step) => typeof step === 'string') ?? 'the top level';
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

/** Of a field that may be written in more than one form, the one that has what is asked for. */
function formWith(node: unknown, part: string): unknown {
  const forms: unknown = valueAt(node, ['anyOf']);
  return Array.isArray(forms) ? forms.find((form) => valueAt(form, [part]) !== undefined) : node;
}

/** The keys that a JSON Schema knows at a path; those first that must be there. */
function keysAt(root: unknown, path: readonly PropertyKey[]): string[] {
  const at = path.reduce<unknown>((node, step) => {
    return typeof step === 'number'
      ? valueAt(formWith(node, 'items'), ['items'])
      : valueAt(formWith(node, 'properties'), ['properties', step]);
  }, root);
  const node = formWith(at, 'properties');
  const keys = Object.keys(Object(valueAt(node, ['properties'])));
  const required: unknown = valueAt(node, ['required']);
  const isRequired = (key: string) => Array.isArray(required) && required.includes(key);
  return [...keys.filter(isRequired), ...keys.filter((key) => !isRequired(key))];
}
