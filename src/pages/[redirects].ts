import { formerActors } from '../dossier/former-actors.ts';
import { fileRedirects } from '../model/file-redirects.ts';
import { redirectRules } from '../model/redirect-rules.ts';
import { redirectsOf } from '../model/redirects-of.ts';
import { actorFolder } from '../model/site-path.ts';
import { dossier, isDossier, listArticles, publicRecord, siteFacts } from './_content.ts';

// Astro leaves a file out whose own name begins with an underscore.
export const getStaticPaths = () => [{ params: { redirects: '_redirects' } }];

/** Rules for hosts that can send readers on by themselves. */
export async function GET(): Promise<Response> {
  const articles = listArticles().map(({ listed }) => listed);
  const { formerly } = siteFacts();
  // Some hosts read so many rules and no more; without those of files, pages still lead on.
  const actors = isDossier() ? formerActors(dossier(), publicRecord()) : [];
  const redirects = [
    ...redirectsOf(articles),
    ...actors.map(({ former, actor }) => ({
      from: actorFolder(former),
      to: actorFolder(actor.id),
    })),
    ...fileRedirects(articles),
  ];
  return new Response(redirectRules(redirects, import.meta.env.BASE_URL, formerly));
}
