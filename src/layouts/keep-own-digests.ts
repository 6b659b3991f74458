import { createHash } from 'node:crypto';

/** Takes out of a page’s Content Security Policy the digests of all scripts and styles that are not in the page. */
export function keepOwnDigests(html: string): string {
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/u, (policy) => {
    const own = ownDigests(html);
    return policy.replaceAll(/ 'sha256-([^']+)'/gu, (source, digest: string) =>
      own.has(digest) ? source : '',
    );
  });
}

/** Of whatever looks like a script or a style: what stands in an attribute may, and only adds a digest of nothing. */
function ownDigests(html: string): ReadonlySet<string> {
  const digests = new Set<string>();
  for (const { 0: tag, 1: name, index } of html.matchAll(/<(script|style)\b[^>]*>/gu)) {
    const start = index + tag.length;
    const content = html.slice(start, html.indexOf(`</${name}>`, start));
    digests.add(createHash('sha256').update(content).digest('base64'));
  }
  return digests;
}
