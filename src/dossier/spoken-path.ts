import { quotationPath, spokeOfPath } from '../model/site-path.ts';
import type { SpokenCount } from './spoken-count.ts';

/** Where that can be read which one actor said of another. */
export function spokenPath(
  base: string,
  speaker: string,
  named: string,
  { only }: SpokenCount,
): string {
  return only ? quotationPath(base, only.slug, only.id) : spokeOfPath(base, speaker, named);
}
