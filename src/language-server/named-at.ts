import type { Path } from '../frontmatter/read-yaml.ts';
import type { FileKind } from './file-schema.ts';

/** What an id is of. */
export type NamedKind = 'actor' | 'quote' | 'event' | 'source' | 'topic' | 'author';

/** What is named by the value at a path of a file; null where that is no id. */
export function namedAt(file: FileKind, path: Path): NamedKind | null {
  const shape = path.map((step) => (typeof step === 'number' ? '*' : String(step))).join('.');
  return NAMED[file]?.[shape] ?? null;
}

const IN_ACTOR = { id: 'actor', of: 'actor', 'roles.*.of': 'actor' } as const;

const NAMED: Readonly<Partial<Record<FileKind, Readonly<Record<string, NamedKind>>>>> = {
  article: {
    'quotes.*.id': 'quote',
    'quotes.*.speaker': 'actor',
    'quotes.*.to': 'actor',
    'quotes.*.source': 'source',
    'dates.*.id': 'event',
    'dates.*.actors.*': 'actor',
    'dates.*.instead': 'event',
    'actors.*': 'actor',
    ...under('actors.*.', IN_ACTOR),
    'corrections.*.quote': 'quote',
    'corrections.*.event': 'event',
    'corrections.*.actor': 'actor',
    'topics.*': 'topic',
    'authors.*': 'author',
    'authors.*.id': 'author',
  },
  actors: under('*.', IN_ACTOR),
  topics: { '*.id': 'topic' },
  authors: { '*.id': 'author' },
};

function under(path: string, named: Readonly<Record<string, NamedKind>>) {
  return Object.fromEntries(Object.entries(named).map(([key, kind]) => [path + key, kind]));
}
