import { join } from 'node:path';
import { compileArticle } from '../article/compile-article.ts';
import { MOST_LENGTH } from '../article/decode-source.ts';
import { displayPath } from '../article/read-or-report.ts';
import { imageFolder } from '../content/image-folder.ts';
import { readActors } from '../content/read-actors.ts';
import { languagesOf } from '../content/read-site-file.ts';
import { changeAlone } from '../editing/change-alone.ts';
import { digestOf } from '../files/digest-of.ts';
import { readPlainFile } from '../files/read-plain-file.ts';
import { writeFiles } from '../files/write-files.ts';
import { applyEdits } from '../frontmatter/edit.ts';
import { addEntry, type NewEntry } from '../frontmatter/edit-frontmatter.ts';
import { itemsAt } from '../frontmatter/items-at.ts';
import { openFrontmatter } from '../frontmatter/open-frontmatter.ts';
import { removeEntry } from '../frontmatter/remove-entry.ts';
import { utf8Text } from '../text/utf8-text.ts';
import { wordsKey } from '../text/words-key.ts';
import type { Suggestion } from './new-entry.ts';
import type { OpenPage } from './open-page.ts';

/** Puts entries into the file of an article; says why where that is not possible, or would bring an error. */
export function addToFile(
  page: OpenPage,
  suggestion: Suggestion,
  folder: string,
  base: string,
): Promise<{ readonly why: string } | null> {
  const work = () => add(page, suggestion, folder, base);
  return changeAlone(folder, work, { say: () => undefined, limit: 10 });
}

function add(page: OpenPage, { entries }: Suggestion, folder: string, base: string) {
  const { file: path } = page;
  const reading = readPlainFile(path, { within: folder, most: MOST_LENGTH });
  if (reading.kind !== 'read') return { why: `${displayPath(path)} cannot be read.` };
  const before = utf8Text(reading.bytes);
  if (before === null)
    return { why: `${displayPath(path)} is not UTF-8 text. Save it again with that encoding.` };
  let text = before;
  for (const { list, entry } of entries) {
    const frontmatter = openFrontmatter(text);
    const edits = frontmatter ? addEntry(frontmatter, list, entry) : [];
    if (edits.length === 0)
      return { why: `Nothing could be added: what stands under ${list}: is no list with entries.` };
    text = applyEdits(text, edits);
    if (list === 'quotes') text = withoutUnsaid(text, entry['text']);
  }
  const errorsOf = createErrorsOf(page, folder, base);
  const known = new Set(errorsOf(before));
  const brought = errorsOf(text).find((error) => !known.has(error));
  if (brought !== undefined) return { why: `Nothing was added. ${brought}` };
  writeFiles(folder, [{ path, text, was: digestOf(reading.bytes) }]);
  return null;
}

/** Without words under `notQuotes:` that are somebody’s now: no article can list them as both. */
function withoutUnsaid(text: string, words: NewEntry[string] | undefined): string {
  const frontmatter = openFrontmatter(text);
  if (!frontmatter) return text;
  const key = wordsKey([words].flat().join(' '));
  const listed = itemsAt(frontmatter.document.toJS(), 'notQuotes');
  const index = listed.findIndex((each) => typeof each === 'string' && wordsKey(each) === key);
  return index < 0 ? text : applyEdits(text, removeEntry(frontmatter, [], 'notQuotes', index));
}

/** Makes a function that gives the errors that a text of the article would have. */
function createErrorsOf({ article, content, file }: OpenPage, folder: string, base: string) {
  const { registry } = readActors({ path: folder }, []);
  const imageSize = imageFolder(join(folder, 'images'));
  const options = { ...languagesOf(content.site), base, imageSize, registry };
  return (text: string): readonly string[] => {
    const source = { slug: article.slug, path: displayPath(file), content: Buffer.from(text) };
    const { problems } = compileArticle(source, options);
    return problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  };
}
