import { sitemapEntries } from '../formats/sitemap/sitemap-entries.ts';
import { sitemapFiles } from '../formats/sitemap/sitemap-files.ts';
import { sectionsThere } from '../model/sections.ts';
import { sitePath } from '../model/site-path.ts';
import {
  dossier,
  isDossier,
  listSources,
  listTopics,
  pageContext,
  rememberByDossier,
} from './_content.ts';

/** The files of the sitemap. */
export const sitemap = rememberByDossier(() => {
  const context = pageContext();
  const sources = listSources().map(({ source }) => source.id);
  const sections = isDossier() ? sectionsThere(listTopics()) : [];
  const entries = sitemapEntries(dossier(), { sources, sections }, context);
  return sitemapFiles(entries, (name) => sitePath(context.base, name));
});
