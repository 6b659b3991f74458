import { createHash } from 'node:crypto';

/** Takes out of a page’s Content Security Policy the digests of all scripts and styles that are not in the page. */
export function keepOwnDigests(html: string): string {
  const own = new Set(
    [...html.matchAll(/<(script|style)\b[^>]*>([^]*?)<\/\1>/gu)].map(([, , content = '']) =>
      createHash('sha256').update(content).digest('base64'),
    ),
  );
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/u, (policy) =>
    policy.replaceAll(/ 'sha256-([^']+)'/gu, (source, digest: string) =>
      own.has(digest) ? source : '',
    ),
  );
}
