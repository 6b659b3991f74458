import { createHash } from 'node:crypto';
import { remembering } from '../text/remembering.ts';
import { createRuleKeeper } from './create-rule-keeper.ts';
import { dropSpaces } from './drop-spaces.ts';
import { namesInTag, SHORT_TAG } from './names-in-tag.ts';
import { shortenNames } from './shorten-names.ts';

/**
 * Makes a function that takes out of a page what Astro writes into each for the whole site: rules of style for what
 * is not in the page; digests, in its Content Security Policy, of other pages’ scripts and styles; long marks at each
 * element, and spaces that nobody sees. Of styles and scripts it trims only what the policy allows already, and so
 * never comes to allow what an author wrote.
 */
export function createTrimmer(): (html: string) => string {
  // Thousands of pages have the same few scripts and styles.
  const digestOf = remembering(sha256);
  const namesInScript = remembering(wordsAsNames);
  const namesIn = remembering(namesInTag, SHORT_TAG);
  const keeperOf = remembering(createRuleKeeper);
  const shortOf = remembering(shortenNames);
  return (html) => {
    // Texts and tags in turn.
    const parts = html.split(TAG);
    const policy = parts.find((part) => part.startsWith(POLICY));
    if (policy === undefined) return html;
    const own = parts
      .filter((part) => CANDIDATE.test(part))
      .map((part) => ({ part, content: contentOf(part) }))
      .filter(({ content }) => policy.includes(`'sha256-${digestOf(content)}'`));
    const scripts = own.filter(({ part }) => part.startsWith('<script'));
    const sheets = own.filter(({ part }) => part.startsWith('<style'));
    const present = new Set([
      ...scripts.flatMap(({ content }) => namesInScript(content)),
      ...[...new Set(parts.filter(isTag))].flatMap(namesIn),
    ]);
    const keep = keeperOf(sheets.map(({ content }) => content).join(''));
    const { css, inTag } = shortOf(keep(present));
    const trimmed = new Map(sheets.map(({ part }) => [part, '']));
    const digests = new Map(scripts.map(({ content }) => [digestOf(content), digestOf(content)]));
    const [sheet] = sheets;
    if (sheet) {
      trimmed.set(sheet.part, `<style>${css}</style>`);
      digests.set(digestOf(sheet.content), digestOf(css));
    }
    trimmed.set(policy, trimPolicy(policy, digests));
    const rewritten = (part: string, index: number): string => {
      if (index % 2 === 0) return dropSpaces(part, parts[index - 1] ?? '', parts[index + 1] ?? '');
      return trimmed.get(part) ?? (isTag(part) ? inTag(part) : part);
    };
    return parts.map(rewritten).join('');
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

/** What a script may put into its page. */
function wordsAsNames(script: string): readonly string[] {
  const words = script.match(/[\w-]+/gu) ?? [];
  const made = script.matchAll(/createElement\(["'`](\w+)/gu);
  return [
    ...words.flatMap((word) => [`.${word}`, `[${word}`]),
    ...[...made].map(([, element = '']) => `<${element}`),
  ];
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
