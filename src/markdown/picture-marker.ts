/** How the tree names a picture until `rehypeShowPictures` puts its files there. */
export function pictureMarker(name: string): string {
  return `${PREFIX}${encodeURIComponent(name)}`;
}

/** The name in a marker; null where it is none. */
export function nameInMarker(src: unknown): string | null {
  if (typeof src !== 'string' || !src.startsWith(PREFIX)) return null;
  return decodeURIComponent(src.slice(PREFIX.length));
}

const PREFIX = 'picture:';
