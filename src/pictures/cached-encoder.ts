import type { PictureFile } from '../model/picture-files.ts';
import type { Picture } from '../model/picture.ts';
import { encodePicture } from './encode-picture.ts';
import { keptFiles } from '../files/kept-files.ts';

/** Makes only the files that the folder does not have yet, and keeps them there. */
export function cachedEncoder(folder: string) {
  const cache = keptFiles(folder);
  return async (bytes: Uint8Array, { kind }: Picture, file: PictureFile): Promise<Uint8Array> => {
    // The digest in the name stands for all that the file depends on.
    const key = `${file.name}.${file.extension}`;
    const kept = cache.get(key);
    if (kept) return kept;
    const made = await encodePicture(bytes, kind, file);
    cache.set(key, made);
    return made;
  };
}
