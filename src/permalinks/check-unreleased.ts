import { dirname, join } from 'node:path';
import { displayPath } from '../article/read-or-report.ts';
import { isOfFile, splitAddress } from '../model/address.ts';
import { idOf } from '../model/anchor.ts';
import { likelyMove, likelySuccessor } from './likely-successor.ts';
import type { LedgerFile } from './open-ledger.ts';
import type { Ledgers } from './plan-ledger.ts';
import { shellWord } from './shell-word.ts';
import type { SiteIds } from './site-ids.ts';

/** Reports what a commit has recorded, no release has carried, and the content does not have any more. */
export function checkUnreleased(site: SiteIds, records: Ledgers, file: LedgerFile): void {
  for (const [address, record] of records.carried) {
    if (records.released.has(address)) continue;
    if (isOfFile(address)) {
      if (!site.files.has(address)) report(address, file, remedyOfFile(address, file.path));
      continue;
    }
    const { slug, anchor } = splitAddress(address);
    // That is said where it is held back.
    if (site.takenBack.has(slug)) continue;
    const article = site.articleOf(slug);
    // An article that is gone stands for all that it had.
    if (article ? anchor === '' || article.ids.has(anchor) : anchor !== '') continue;
    const remedy = article
      ? remedyOf(address, likelySuccessor(anchor, record, article, records.carried)?.anchor)
      : remedyOfArticle(
          slug,
          likelyMove(slug, site, records.carried)?.slug,
          displayPath(join(dirname(file.path), `articles/${slug}.md`)),
        );
    report(address, file, remedy);
  }
}

function report(address: string, file: LedgerFile, remedy: string): void {
  const place = file.placeOf(address);
  file.report('permalink-unreleased', place, address, 'is not in the content any more', remedy);
}

function remedyOfFile(address: string, ledger: string): string {
  const [, kind, id] = /^(topics|authors)\/(.+)$/u.exec(address) ?? [];
  if (kind !== undefined)
    return `put its entry back into ${kind}.yaml: - { id: ${id}, ${kind === 'topics' ? 'title' : 'name'}: … }`;
  return `put back what was there: git restore ${shellWord(`${displayPath(join(dirname(ledger), address))}.*`)}`;
}

function remedyOf(address: string, meant: string | undefined): string {
  const withdraw = `tell readers: npx verbatim withdraw ${address} --reason "…"`;
  return meant === undefined
    ? withdraw
    : `and has another name now, rename it: npx verbatim rename ${address} ${idOf(meant)}. If it is gone, ${withdraw}`;
}

function remedyOfArticle(slug: string, meant: string | undefined, path: string): string {
  return meant === undefined
    ? `put its file back (git restore ${shellWord(path)}; where that was committed, git restore --source=<a commit that has it>), then tell readers: npx verbatim withdraw ${slug} --reason "…"`
    : `and has another name now, move it: npx verbatim move ${slug} ${meant}`;
}
