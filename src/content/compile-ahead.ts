import { availableParallelism } from 'node:os';
import { processPool } from '../threads/process-pool.ts';
import { articleFiles } from './article-files.ts';
import { articleKey } from './article-key.ts';
import type { CompileTask } from './compile-worker.ts';
import { keptArticles } from './kept-articles.ts';
import { sourceOf } from './read-article-file.ts';
import { languagesOf, readSiteFile } from './read-site-file.ts';

/**
 * Compiles in other processes, where there are many, the articles of a content folder that were not compiled before, and
 * keeps what they become: whoever reads the content then finds it. What is wrong is for the reader to find out and say.
 * `tell` is told how many are done, and of how many.
 */
export async function compileAhead(
  path: string,
  base: string,
  tell: (done: number, total: number) => void,
): Promise<void> {
  const options = { ...languagesOf(readSiteFile({ path }, []).site), base };
  const files = filesToCompile(path, options);
  if (files.length < MANY) return;
  const processes = Math.min(availableParallelism(), MOST_PROCESSES);
  const pool = processPool(new URL('./compile-worker.ts', import.meta.url), processes);
  let done = 0;
  const compile = async (part: readonly string[]) => {
    const task: CompileTask = { ...options, path, files: part };
    // One that fails leaves its part to the reader.
    await pool.run(task).catch(() => null);
    done += part.length;
    tell(done, files.length);
  };
  await Promise.all(inParts(files).map(compile));
  await pool.destroy();
}

function filesToCompile(path: string, options: Parameters<typeof articleKey>[1]) {
  const kept = keptArticles();
  const isNew = (file: string) => {
    const { content, ...source } = sourceOf(file, { path }, []);
    return content !== null && !kept.has(articleKey({ ...source, content }, options));
  };
  const files = articleFiles({ path }, []) ?? [];
  // Where none of some is new, few are: the reader compiles those, and to read all of them twice would take longer.
  const every = Math.ceil(files.length / SAMPLE);
  return files.filter((_, index) => index % every === 0).some(isNew) ? files.filter(isNew) : [];
}

function inParts(files: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(files.length / PART);
  return Array.from({ length: count }, (_, index) => files.slice(index * PART, (index + 1) * PART));
}

// To start one takes as long as to compile a hundred articles.
const MANY = 100;
const MOST_PROCESSES = 8;
const SAMPLE = 50;
const PART = 10;
