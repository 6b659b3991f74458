/** The address of a recording from a second on: a media fragment of the W3C, in the place of any other fragment. */
export function mediaAt(media: string, seconds: number): string {
  return `${media.replace(/#.*$/u, '')}#t=${seconds}`;
}
