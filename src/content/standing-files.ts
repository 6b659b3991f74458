import { displayPath } from '../article/read-or-report.ts';
import {
  ACROSS_ADDRESS,
  authorAddress,
  pageAddress,
  sourceAddress,
  topicAddress,
} from '../model/address.ts';
import type { LedgerFile } from '../permalinks/open-ledger.ts';
import type { Ledgers } from '../permalinks/plan-ledger.ts';
import type { StandingFile } from '../permalinks/standing-file.ts';
import { createReport } from '../problems/create-report.ts';
import type { Problem } from '../problems/problem.ts';
import type { PageFile } from './read-page-file.ts';
import type { SharedAuthor } from '../model/author.ts';
import type { Topic } from '../model/topic.ts';
import type { FactsFile } from './read-facts-file.ts';
import type { ReadSource } from './read-sources.ts';

/** The documents, as the ledger knows them; what is wrong with the facts beside one loses it no link. */
export function standingSources(
  sources: readonly ReadSource[],
  problems: Problem[],
): readonly StandingFile[] {
  return sources.map(({ id, document, sha256, input }) => ({
    address: sourceAddress(id),
    title: input?.title,
    sha256,
    replaced: input?.replaced ?? [],
    report: createReport(displayPath(document), '', problems),
  }));
}

/** The pages across articles, where they are to stay though there is one article left. */
export function standingAcross(
  isNeeded: boolean,
  { released, carried }: Ledgers,
  { report }: LedgerFile,
): readonly StandingFile[] {
  if (!isNeeded && !released.has(ACROSS_ADDRESS) && !carried.has(ACROSS_ADDRESS)) return [];
  const title = 'Pages across articles, which stay';
  return [{ address: ACROSS_ADDRESS, title, sha256: null, replaced: [], report }];
}

/** What is described for all articles has an address where there are pages across them, or where it had one. */
export function withPages<T extends { readonly id: string; readonly formerly?: readonly string[] }>(
  file: FactsFile<T>,
  addressOf: (id: string) => string,
  isAcross: boolean,
  { released, carried }: Ledgers,
): FactsFile<T> {
  if (isAcross) return file;
  const isKnown = ({ id, formerly = [] }: T) =>
    [id, ...formerly].map(addressOf).some((each) => released.has(each) || carried.has(each));
  return { ...file, facts: file.facts && file.facts.filter(isKnown) };
}

/** The topics: what is said of them may change. */
export function standingTopics(
  { facts, ...file }: FactsFile<Topic>,
  published: Iterable<string>,
): readonly StandingFile[] {
  const known = new Set(published);
  // Under an id of before, only what was published is led on.
  const titled = facts?.flatMap(({ id, formerly, title }) =>
    [id, ...formerly]
      .map((each) => ({ address: topicAddress(each), title }))
      .filter(({ address }, index) => index === 0 || known.has(address)),
  );
  return standingEntries({ ...file, facts: titled ?? null }, topicAddress(''), known);
}

/** The authors whom articles share: what is said of them may change. */
export function standingAuthors(
  { facts, ...file }: FactsFile<SharedAuthor>,
  published: Iterable<string>,
): readonly StandingFile[] {
  const named = facts && facts.map(({ id, name }) => ({ address: authorAddress(id), title: name }));
  return standingEntries({ ...file, facts: named }, authorAddress(''), published);
}

/** While the file has an error, none of those `published` under a prefix is lost. */
function standingEntries(
  { facts, report }: FactsFile<Pick<StandingFile, 'address' | 'title'>>,
  prefix: string,
  published: Iterable<string>,
): readonly StandingFile[] {
  const kept = [...published]
    .filter((address) => address.startsWith(prefix))
    .map((address) => ({ address, title: undefined }));
  return (facts ?? kept).map((entry) => ({ ...entry, sha256: null, replaced: [], report }));
}

/** The plain pages: their words may change. */
export function standingPages(pages: readonly PageFile[]): readonly StandingFile[] {
  return pages.map(({ slug, compiled, report }) => ({
    address: pageAddress(slug),
    title: compiled?.content?.page.title,
    sha256: null,
    replaced: [],
    report,
  }));
}
