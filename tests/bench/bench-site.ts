import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Run, runMeasured } from './run-measured.ts';

/** A project that is built to be measured: this one, or one of Astro as it comes. */
export interface BenchSite {
  readonly path: string;
  readonly build: () => Promise<Run>;
  /** Removes all that is kept between builds, and the built site. */
  readonly forget: () => void;
  /** Changes a word of one article, and returns the word. */
  readonly edit: () => string;
  /** Throws where the built page of that article does not have the word. */
  readonly expectBuilt: (word: string) => void;
}

interface Options {
  readonly path: string;
  /** The script that builds it, with its arguments. */
  readonly script: readonly string[];
  /** The article that is edited; it ends with `EDITED_LINE`. */
  readonly slug: string;
  /** Its built page. */
  readonly page: string;
}

/** What an article ends with that is edited. */
export const EDITED_LINE = '\n\nThis was edited0.\n';

const KEPT = ['.astro', '.cache', 'dist', 'node_modules'];

export function benchSite({ path, script, slug, page }: Options): BenchSite {
  const file = join(path, 'content/articles', `${slug}.md`);
  let edits = 0;
  return {
    path,
    build: () => runMeasured(path, script),
    forget: () => {
      for (const name of KEPT) rmSync(join(path, name), { recursive: true, force: true });
    },
    edit: () => {
      edits += 1;
      const word = `edited${edits}.`;
      writeFileSync(file, readFileSync(file, 'utf8').replace(/edited\d+\.(?=\n$)/u, word));
      return word;
    },
    expectBuilt: (word) => {
      if (!readFileSync(join(path, 'dist', page), 'utf8').includes(word))
        throw new Error(`dist/${page} is not that of the edited article.`);
    },
  };
}
