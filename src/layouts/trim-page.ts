import { createHash } from 'node:crypto';
import { keepOwnRules, namesIn } from './keep-own-rules.ts';

/** A script or a style of a page, or what looks like one: words of an author may. */
interface Block {
  readonly name: string;
  readonly content: string;
  readonly digest: string;
}

/**
 * Makes a function that takes out of a page what Astro writes into each for the whole site: rules of style for what
 * is not in the page, and digests, in its Content Security Policy, of other pages’ scripts and styles. It trims only
 * what the policy allows already, and so never comes to allow what an author wrote.
 */
export function createTrimmer(): (html: string) => string {
  const names = remembering(namesIn);
  // Thousands of pages have a few sheets, and miss the same few things.
  const trim = remembering((key: string) => {
    const [css = '', ...missing] = key.split('\0');
    return keepOwnRules(css, new Set(missing));
  });
  return (html) => {
    const [policy] = /<meta http-equiv="content-security-policy"[^>]*>/u.exec(html) ?? [];
    if (policy === undefined) return html;
    const own = blocksOf(html).filter(({ digest }) => policy.includes(`'sha256-${digest}'`));
    const sheets = own.filter(({ name }) => name === 'style').map(({ content }) => content);
    const rest = [policy, ...sheets].reduce((text, part) => text.replace(part, ''), html);
    const trimmed = new Map(
      sheets.map((css) => {
        const missing = [...names(css)].filter((name) => !rest.includes(name));
        return [css, trim([css, ...missing].join('\0'))];
      }),
    );
    const digests = new Map(
      own.map(({ content, digest }) => [digest, digestOf(trimmed.get(content) ?? content)]),
    );
    const ownPolicy = policy.replaceAll(/ 'sha256-([^']+)'/gu, (_, digest: string) => {
      const kept = digests.get(digest);
      return kept === undefined ? '' : ` 'sha256-${kept}'`;
    });
    return [...trimmed, [policy, ownPolicy] as const].reduce(
      (text, [before, after]) => text.replace(before, () => after),
      html,
    );
  };
}

function blocksOf(html: string): readonly Block[] {
  return [...html.matchAll(/<(script|style)\b[^>]*>/gu)].map(({ 0: tag, 1: name = '', index }) => {
    const start = index + tag.length;
    const content = html.slice(start, html.indexOf(`</${name}>`, start));
    return { name, content, digest: digestOf(content) };
  });
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function remembering<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}
