import { sitemapEntries } from '../formats/sitemap/sitemap-entries.ts';
import { sitemapFiles } from '../formats/sitemap/sitemap-files.ts';
import { sitePath } from '../model/site-path.ts';
import {
  dossier,
  isDossier,
  listAuthors,
  listSources,
  listTopics,
  pageContext,
  rememberByDossier,
  siteFacts,
} from './_content.ts';

/** The files of the sitemap. */
export const sitemap = rememberByDossier(() => {
  const context = pageContext();
  const sources = listSources().map(({ source }) => source.id);
  const site = { sources, topics: listTopics(), authors: isDossier() ? listAuthors() : [] };
  const entries = sitemapEntries(dossier(), site, { ...context, lang: siteFacts().lang });
  return sitemapFiles(entries, (name) => sitePath(context.base, name));
});
