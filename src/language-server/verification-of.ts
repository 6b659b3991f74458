import { findRepetitions } from '../article/find-repetitions.ts';
import { createHaystack } from '../article/haystack.ts';
import { createLocate } from '../article/locate.ts';
import { checkedFrontmatter, parseArticle } from '../article/parse-article.ts';
import type { Verification } from '../article/verify-quotes.ts';
import { wordsOf } from '../article/words-of.ts';
import type { Frontmatter } from '../frontmatter/read-frontmatter.ts';
import { NO_REGISTRY } from '../frontmatter/registry.ts';
import { flattenText } from '../markdown/flat-text.ts';
import { toHtmlTree } from '../markdown/render-markdown.ts';

/** What it takes to find words of an article’s frontmatter in its text. */
export interface ReadWords extends Verification {
  readonly entries: Frontmatter['entries'];
}

/** Reads an article for that; null where it cannot be read. What is wrong with it, its findings say. */
export function verificationOf(text: string): ReadWords | null {
  const report = () => undefined;
  try {
    const tree = parseArticle(text, report);
    const frontmatter = tree && checkedFrontmatter(tree, text, [], NO_REGISTRY, report);
    if (!frontmatter) return null;
    const html = toHtmlTree(tree, {
      ...{ base: '/', imageSize: () => null, report, links: [], anchors: new Set<string>() },
    });
    const flat = flattenText(html);
    const haystack = createHaystack(flat.text, wordsOf(frontmatter), () =>
      findRepetitions(html, flat),
    );
    const { yaml, entries } = frontmatter;
    return { haystack, locate: createLocate(text, flat), yaml, report, entries };
  } catch (error) {
    // The parsers recurse, so text nested thousands deep runs out of stack.
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}
