import { ledPages } from '../dossier/led-pages.ts';
import { fileRedirects } from '../model/file-redirects.ts';
import { redirectRules } from '../model/redirect-rules.ts';
import { redirectsOf } from '../model/redirects-of.ts';
import {
  dossier,
  isDossier,
  listArticles,
  listTopics,
  publicRecord,
  siteFacts,
} from './_content.ts';

// Astro leaves a file out whose own name begins with an underscore.
export const getStaticPaths = () => [{ params: { redirects: '_redirects' } }];

/** Rules for hosts that can send readers on by themselves. */
export async function GET(): Promise<Response> {
  const articles = listArticles().map(({ listed }) => listed);
  const { formerly } = siteFacts();
  // Some hosts read so many rules and no more; without those of files, pages still lead on.
  const led = isDossier() ? ledPages(dossier(), listTopics(), publicRecord()) : [];
  const redirects = [
    ...redirectsOf(articles),
    ...led.map(({ from, to }) => ({ from: from.slice(1), to: to.slice(1) })),
    ...fileRedirects(articles),
  ];
  return new Response(redirectRules(redirects, import.meta.env.BASE_URL, formerly));
}
