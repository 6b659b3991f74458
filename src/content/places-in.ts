import { anchorOf, type AnchorKind } from '../model/anchor.ts';
import type { Report } from '../problems/create-report.ts';
import type { Place } from '../problems/problem.ts';
import type { ArticleFile } from './read-article-file.ts';

/** Looks up where an article states a thing, and what reports in its file; null where it does not. */
export function placesIn(files: readonly ArticleFile[]) {
  const bySlug = new Map(files.map((file) => [file.slug, file]));
  return (
    slug: string,
    kind: AnchorKind,
    id: string,
  ): { readonly report: Report; readonly place: Place } | null => {
    const file = bySlug.get(slug);
    const place = file?.ids?.ids.get(anchorOf(kind, id))?.place;
    return file && place ? { report: file.report, place } : null;
  };
}
