import type { Root } from 'mdast';
import { findExcess } from '../markdown/find-excess.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { FILE_START, type Report } from '../problems/create-report.ts';
import { addressesIn } from './addresses-in.ts';
import { checkYamlCharacters } from '../frontmatter/check-yaml-characters.ts';
import { heldBackOf } from './held-back.ts';
import { checkNamedLinks } from './check-named-links.ts';
import { conflictPlace } from './conflict-place.ts';
import { checkReferences } from './check-references.ts';
import { type Frontmatter, readFrontmatter } from '../frontmatter/read-frontmatter.ts';
import type { Registry } from '../frontmatter/registry.ts';
import type { WrittenLink } from '../markdown/written-link.ts';
import { reportUnchecked } from './report-unchecked.ts';
import { yamlAtHead } from './yaml-at-head.ts';

/** The Markdown of an article or another text; null, and reported, where there is none that could be read in time. */
export function parseArticle(text: string, report: Report): Root | null {
  if (text.trim() === '') {
    report('file-empty', FILE_START, '');
    return null;
  }
  const conflict = conflictPlace(text);
  if (conflict) report('conflict-marks', conflict);
  const excess = findExcess(text);
  if (!excess) return parseMarkdown(text);
  report('too-complex', excess.place, excess.why);
  return null;
}

/** The frontmatter of parsed Markdown, checked by itself; null, and reported, where there is none. */
export function checkedFrontmatter(
  tree: Root,
  text: string,
  links: WrittenLink[],
  registry: Registry,
  report: Report,
): Frontmatter | null {
  const head = yamlAtHead(tree, text, report);
  const frontmatter = head && readFrontmatter(head.text, head.firstLine, registry, report);
  if (!frontmatter) return null;
  checkReferences(frontmatter, registry, report);
  checkYamlCharacters(frontmatter.yaml, text, report);
  checkNamedLinks(frontmatter.yaml, report);
  links.push(...addressesIn(frontmatter.yaml));
  if (!heldBackOf(frontmatter)?.isDraft) reportUnchecked(head.text, head.firstLine, report);
  return frontmatter;
}
