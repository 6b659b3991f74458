import { parse } from 'yaml';
import { type StatedFacts, statedFacts } from './stated-facts.ts';

/** A text and what stood above it. */
interface Above {
  readonly body: string;
  readonly facts: StatedFacts;
}

/** Parts a text from the frontmatter that another program wrote, YAML or TOML; or why not, as the end of “notes.md: …”. */
export function foreignFrontmatter(text: string): Above | { readonly why: string } {
  const found = /^(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)^\1[ \t]*(?:\r?\n|$)/mu.exec(text);
  if (found?.index !== 0) return { body: text, facts: {} };
  const [all, mark, front = ''] = found;
  const values = mark === '---' ? valuesOf(front) : tomlValues(front);
  if (values === null) return { why: 'its frontmatter cannot be read; mend it, or take it out' };
  if (OURS.some((key) => key in values))
    return { why: 'it has frontmatter already, so it is an article: npx verbatim check' };
  const taken = new Set<string>();
  const first = (keys: readonly string[]) => {
    const key = keys.find((each) => (values[each] ?? '') !== '');
    if (key !== undefined) taken.add(key);
    return key === undefined ? undefined : values[key];
  };
  const facts = statedFacts({
    title: first(['title', 'headline']),
    description: first(['description', 'summary', 'excerpt', 'standfirst', 'subtitle']),
    published: first(['published', 'date', 'publishDate', 'pubDate']),
    lang: first(['lang', 'language']),
  });
  const leftOut = Object.keys(values).filter((key) => !taken.has(key));
  return { body: text.slice(all.length), facts: { ...facts, leftOut } };
}

/** What only an article of ours has. */
const OURS = ['actors', 'quotes', 'notQuotes', 'dates', 'corrections'];

type Values = Readonly<Record<string, unknown>>;

function valuesOf(front: string): Values | null {
  try {
    const values: unknown = parse(front);
    if (values === null || values === undefined) return {};
    return typeof values === 'object' ? Object.fromEntries(Object.entries(values)) : null;
  } catch {
    return null;
  }
}

/** The lines of TOML that give one word or line each. */
function tomlValues(front: string): Values {
  const lines = [...front.matchAll(/^(\w+)[ \t]*=[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\n]*))$/gmu)];
  return Object.fromEntries(
    lines.map(({ 1: key = '', 2: double, 3: single, 4: bare }) => [key, double ?? single ?? bare]),
  );
}
