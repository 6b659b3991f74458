import type { Content } from '../content/read-content.ts';
import { displayPath } from '../article/read-or-report.ts';
import type { ArticleIds } from '../permalinks/public-id.ts';
import { addressOf } from '../model/address.ts';
import { slugsOf } from '../permalinks/site-ids.ts';
import type { EditedFolder } from './edited-folder.ts';
import { spotOf } from './find-target.ts';
import { refusal } from './refusal.ts';

/** Throws a ContentError where an anchor of an article belongs to something, or has ever done so. */
export function refuseTakenAnchor(
  anchor: string,
  article: ArticleIds,
  content: Content,
  folder: EditedFolder,
): void {
  const taken = article.ids.get(anchor);
  if (taken) {
    const by =
      taken.now ?? (taken.state === 'withdrawn' ? 'what was withdrawn' : 'what is listed here');
    throw refusal(spotOf(article, folder, taken.place), 'id-taken', anchor, by);
  }
  for (const slug of slugsOf(article)) refuseTakenAddress(addressOf(slug, anchor), content);
}

/** Throws a ContentError where a release has published an address. */
export function refuseTakenAddress(address: string, { ledger: { file, records } }: Content): void {
  const record = records.released.get(address) ?? records.carried.get(address);
  if (!record) return;
  const spot = {
    path: displayPath(file.path),
    text: file.text ?? '',
    place: file.placeOf(address),
  };
  throw refusal(spot, 'id-taken', address, `what was published ${record.published}`);
}
