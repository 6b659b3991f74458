/** A name without its article, its apostrophes straight: as names are compared. */
export function plainName(name: string): string {
  return name.replaceAll('’', "'").replace(/^(?:The|Der|Die|Das|Le|La)\s/u, '');
}
