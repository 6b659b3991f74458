import { createMeasurer, measurement } from './create-measurer.ts';
import type { Measurement } from './measure-picture.ts';
import { keptFiles } from '../files/kept-files.ts';
import { createPictureDigest, type PictureDigest } from './picture-digest.ts';

/** Measures only pictures that were not measured before, and says by which digest one is known. */
export function cachedMeasurer(folder: string) {
  const cache = keptFiles(folder);
  const measure = createMeasurer();
  let digestOf: PictureDigest | undefined;
  return (bytes: Uint8Array): { readonly digest: string; readonly found: Measurement } => {
    digestOf ??= createPictureDigest();
    const digest = digestOf(bytes);
    const key = `${digest}.json`;
    const kept = measurement.safeParse(parseJson(cache.get(key)));
    if (kept.success) return { digest, found: kept.data };
    const found = measure(bytes);
    // What is damaged for the lack of memory or time is tried again.
    if (!('problem' in found)) cache.set(key, Buffer.from(JSON.stringify(found)));
    return { digest, found };
  };
}

function parseJson(text: Buffer | null): unknown {
  try {
    return text && JSON.parse(text.toString());
  } catch {
    return null;
  }
}
