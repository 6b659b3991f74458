import { fileRedirects } from '../model/file-redirects.ts';
import { redirectRules } from '../model/redirect-rules.ts';
import { redirectsOf } from '../model/redirects-of.ts';
import { listArticles, siteFacts } from './_content.ts';
import { ledOn } from './_led.ts';

// Astro leaves a file out whose own name begins with an underscore.
export const getStaticPaths = () => [{ params: { redirects: '_redirects' } }];

/** Rules for hosts that can send readers on by themselves. */
export async function GET(): Promise<Response> {
  const articles = listArticles().map(({ listed }) => listed);
  const { formerly } = siteFacts();
  // Some hosts read so many rules and no more; without those of files, pages still lead on.
  const redirects = [
    ...redirectsOf(articles),
    ...ledOn().map(({ from, to }) => ({ from: from.slice(1), to: to.slice(1) })),
    ...fileRedirects(articles),
  ];
  return new Response(redirectRules(redirects, import.meta.env.BASE_URL, formerly));
}
