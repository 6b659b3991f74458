import { displayPath } from '../article/read-or-report.ts';
import { pageAddress, sourceAddress, topicAddress } from '../model/address.ts';
import type { StandingFile } from '../permalinks/standing-file.ts';
import { createReport } from '../problems/create-report.ts';
import type { Problem } from '../problems/problem.ts';
import type { PageFile } from './read-page-file.ts';
import type { TopicsFile } from './read-topics.ts';
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

/** The topics: what is said of them may change. While `topics.yaml` has an error, none of those `published` is lost. */
export function standingTopics(
  { topics, report }: TopicsFile,
  published: Iterable<string>,
): readonly StandingFile[] {
  const known = new Set(published);
  // Under an id of before, only what was published is led on.
  const described = topics?.flatMap(({ id, formerly, title }) =>
    [id, ...formerly]
      .map((each) => ({ address: topicAddress(each), title }))
      .filter(({ address }, index) => index === 0 || known.has(address)),
  );
  const kept = [...known]
    .filter((address) => address.startsWith(topicAddress('')))
    .map((address) => ({ address, title: undefined }));
  return (described ?? kept).map((topic) => ({ ...topic, sha256: null, replaced: [], report }));
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
