import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

interface Weight {
  readonly files: number;
  readonly megabytes: number;
}

export interface SiteWeight extends Weight {
  /** Of these, what is not the page, the card or a citation of an article or of a quotation. */
  readonly beside: Weight;
}

/** Of all files in a folder and the folders in it; a megabyte is a million bytes. */
export function weighSite(folder: string): SiteWeight {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return { path: relative(folder, file).replaceAll(sep, '/'), size: statSync(file).size };
    });
  return { ...weigh(files), beside: weigh(files.filter(({ path }) => !OWN.test(path))) };
}

const OWN =
  /^(?:articles\/[^/]+|q\/[^/]+\/[^/]+)\/(?:index\.html|card\.png|cite\.\w+|annotations\.jsonld)$/u;

function weigh(files: readonly { readonly size: number }[]): Weight {
  return { files: files.length, megabytes: files.reduce((sum, { size }) => sum + size, 0) / 1e6 };
}
