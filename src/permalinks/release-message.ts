import type { Tag } from './list-tags.ts';

/** The message of a release’s tag: where it was published, as far as that is known. */
export function releaseMessage({
  url,
  base,
}: {
  readonly url?: string | undefined;
  readonly base?: string | undefined;
}): string {
  const title = url === undefined ? 'Published' : `Published at ${url}`;
  return base === undefined ? `${title}\n` : `${title}\n\n${BASE}${base}\n`;
}

/** The path that a site was released under, with a slash at its end; undefined where its tag does not say. */
export function baseOf({ message }: Tag): string | undefined {
  const line = message.split('\n').find((text) => text.startsWith(BASE));
  return line?.slice(BASE.length).trim();
}

const BASE = 'Base path: ';
