import { existsSync } from 'node:fs';
import { isRecorded } from '../permalinks/is-recorded.ts';
import { displayPath } from '../article/read-or-report.ts';
import { addressOf, splitAddress } from '../model/address.ts';
import { articleFolder } from '../model/site-path.ts';
import { articleFile, changeContent, type Outcome, readForEditing } from './change-content.ts';
import { applyEdits } from '../frontmatter/edit.ts';
import { replaceScalar } from '../frontmatter/edit-frontmatter.ts';
import { keepFormer } from '../frontmatter/keep-former.ts';
import { linkEdits } from './link-edits.ts';
import { spotOf } from './find-target.ts';
import { isSlug } from '../schema/fields.ts';
import { openArticle } from './open-article.ts';
import { openFrontmatter, type OpenFrontmatter } from '../frontmatter/open-frontmatter.ts';
import { insteadsOf } from '../frontmatter/references-to.ts';
import { refuseTakenAddress } from './refuse-taken.ts';
import { refusal } from './refusal.ts';

/**
 * Gives an article another slug: its file another name. What was published under the old slug keeps it under
 * `formerly`; where the author has already renamed the file, only that is added.
 */
export function moveArticle(
  folder: string,
  oldSlug: string,
  newSlug: string,
  today: string,
): Outcome {
  const content = readForEditing(folder);
  const { articles } = content.ids;
  const isPublished = isRecorded(oldSlug, content.ledger.records);
  const old = articles.find(({ slug }) => slug === oldSlug);
  const article = old ?? (isPublished ? articles.find(({ slug }) => slug === newSlug) : undefined);
  const file = articleFile(folder, oldSlug);
  if (!article)
    throw refusal(
      { path: displayPath(file), text: '' },
      'edit-refused',
      `there is no article “${oldSlug}” that could be read`,
      'Name an article as its file is called, without .md; if it is there, mend it first: npx verbatim check.',
    );
  if (!isSlug(newSlug)) throw refusal(spotOf(article, folder), 'slug-invalid', newSlug);
  const target = articleFile(folder, newSlug);
  if (old && existsSync(target)) {
    const spot = { path: displayPath(target), text: '' };
    throw refusal(spot, 'id-taken', newSlug, 'this article');
  }
  const isBack = article.slug === newSlug || article.formerly.some(({ slug }) => slug === newSlug);
  if (!isBack) refuseTakenAddress(newSlug, content);
  const texts = new Map<string, string>();
  for (const other of articles) {
    const frontmatter =
      other === article ? openArticle(other, folder) : openFrontmatter(spotOf(other, folder).text);
    if (!frontmatter) continue;
    const edits = [
      ...(other === article
        ? keepFormer(frontmatter, [], isPublished ? oldSlug : null, newSlug)
        : []),
      ...insteadEdits(frontmatter, oldSlug, newSlug),
      ...linkEdits(frontmatter, [
        [`/${articleFolder(oldSlug)}`, `/${articleFolder(newSlug)}`],
        [`/q/${oldSlug}/`, `/q/${newSlug}/`],
      ]),
    ];
    if (edits.length > 0) texts.set(other.slug, applyEdits(frontmatter.text, edits));
  }
  return changeContent(folder, { texts, move: { from: oldSlug, to: newSlug } }, content, today);
}

function insteadEdits(frontmatter: OpenFrontmatter, oldSlug: string, newSlug: string) {
  return insteadsOf(frontmatter.document.toJS()).flatMap(({ path, address }) => {
    const { slug, anchor } = splitAddress(address);
    const isAddress = anchor !== '' || path[0] === 'retraction';
    const isMeant = isAddress && slug === oldSlug;
    return isMeant ? replaceScalar(frontmatter, path, addressOf(newSlug, anchor)) : [];
  });
}
