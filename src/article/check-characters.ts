import type { Root } from 'mdast';
import { nodesOf } from '../markdown/nodes-of.ts';
import { placeOfNode } from '../markdown/place-of-node.ts';
import type { Report } from '../problems/create-report.ts';
import { clip } from '../text/clip.ts';
import { findQuotedSpans } from '../text/find-quoted-spans.ts';
import { disguisedWords, mixedWords } from '../text/mixed-words.ts';
import { overlap } from '../text/overlap.ts';
import { checkString, reportHidden } from '../frontmatter/check-string.ts';
import type { Verification, VerifiedQuote } from './verify-quotes.ts';

/**
 * Reports characters that readers do not see, and words of mixed scripts, in what the Markdown says beside its text:
 * the description of a picture, the title of a link.
 */
export function checkAttributes(tree: Root, report: Report): void {
  for (const node of nodesOf(tree)) {
    if (!('alt' in node || 'title' in node)) continue;
    const { alt, title } = { alt: null, title: null, ...node };
    for (const text of [alt, title])
      if (typeof text === 'string') checkString(text, () => placeOfNode(node), report);
  }
}

interface TextToCheck extends Pick<Verification, 'locate' | 'report'> {
  readonly haystack: Pick<Verification['haystack'], 'text'>;
}

/** Reports them in the text; what only looks odd is warned of outside of quotations. */
export function checkText(
  quotes: readonly VerifiedQuote[],
  { haystack: { text }, locate, report }: TextToCheck,
): void {
  reportHidden(text, locate, report);
  const words = [
    ...mixedWords(text).map((found) => ({ ...found, isMixed: true })),
    ...disguisedWords(text).map((found) => ({ ...found, isMixed: false })),
  ];
  if (words.length === 0) return;
  const quoted = [...quotes.flatMap(({ ranges }) => ranges), ...findQuotedSpans(text)];
  const warned = new Set<string>();
  for (const { word, letters, isMixed, ...range } of words) {
    const isQuoted = quoted.some((each) => overlap(each, range));
    if (isMixed && isQuoted) report('letters-mixed', locate(range), clip(word, 60), letters);
    else if (!warned.has(word)) {
      warned.add(word);
      report('letters-alike', locate(range), clip(word, 60), letters);
    }
  }
}
