import { createHash } from 'node:crypto';
import { createRuleKeeper } from './create-rule-keeper.ts';
import { namesInTag } from './names-in-tag.ts';
import { shortenNames } from './shorten-names.ts';

/**
 * Makes a function that takes out of a page what Astro writes into each for the whole site: rules of style for what
 * is not in the page; digests, in its Content Security Policy, of other pages’ scripts and styles; and long marks at
 * each element. It trims only what the policy allows already, and so never comes to allow what an author wrote.
 */
export function createTrimmer(): (html: string) => string {
  const digestOf = remembering(sha256);
  const keeperOf = remembering(createRuleKeeper);
  const namesOf = remembering(shortenNames);
  return (html) => {
    // Texts and tags in turn.
    const parts = html.split(TAG);
    const policy = parts.find((part) => part.startsWith(POLICY));
    if (policy === undefined) return html;
    const own = parts.filter(
      (part) => CANDIDATE.test(part) && policy.includes(`'sha256-${digestOf(contentOf(part))}'`),
    );
    const scripts = own.filter((part) => part.startsWith('<script'));
    const [sheet = '', ...sheets] = own.filter((part) => part.startsWith('<style'));
    const keep = keeperOf([sheet, ...sheets].map(contentOf).join(''));
    const { css, inTag } = namesOf(keep(namesOn(parts, scripts)));
    const digests = new Map(
      [...scripts, sheet].map(contentOf).map((content) => [digestOf(content), digestOf(content)]),
    );
    digests.set(digestOf(contentOf(sheet)), digestOf(css));
    const trimmed = new Map<string, string>([
      [policy, trimPolicy(policy, digests)],
      [sheet, sheet.replace(contentOf(sheet), () => css)],
      ...sheets.map((part): [string, string] => [part, '']),
    ]);
    return parts
      .map((part) => {
        const own = trimmed.get(part);
        if (own !== undefined || isBlock(part)) return own ?? part;
        return isTag(part) ? inTag(part) : part.replaceAll('&quot;', '"');
      })
      .join('');
  };
}

// What an author wrote has no `<` of its own, but may have a `>` between quotation marks.
const TAG =
  /(<script\b[^>]*>[^]*?<\/script>|<style\b[^>]*>[^]*?<\/style>|<[a-z][^">]*(?:"[^"]*"[^">]*)*>)/u;
// Data, of which each page has its own, is neither.
const CANDIDATE = /^<(?:style|script type="module")/u;
const POLICY = '<meta http-equiv="content-security-policy"';

function isBlock(part: string): boolean {
  return /^<(?:script|style)\b/u.test(part);
}

function isTag(part: string): boolean {
  return /^<[a-z]/u.test(part) && !isBlock(part);
}

function contentOf(block: string): string {
  return block.slice(block.indexOf('>') + 1, block.lastIndexOf('</'));
}

/** What is in a page, and what its own scripts may put there. */
function namesOn(parts: readonly string[], scripts: readonly string[]): ReadonlySet<string> {
  const words = scripts.flatMap((script) => script.match(/[\w-]+/gu) ?? []);
  return new Set([
    ...parts.filter(isTag).flatMap(namesInTag),
    ...words.flatMap((word) => [`.${word}`, `[${word}`]),
  ]);
}

function trimPolicy(policy: string, digests: ReadonlyMap<string, string>): string {
  return policy.replaceAll(/ 'sha256-([^']+)'/gu, (_, digest: string) => {
    const kept = digests.get(digest);
    return kept === undefined ? '' : ` 'sha256-${kept}'`;
  });
}

function sha256(text: string): string {
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
