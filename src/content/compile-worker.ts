import { join } from 'node:path';
import type { CompileOptions } from '../article/compile-article.ts';
import { imageFolder } from './image-folder.ts';
import { readActors } from './read-actors.ts';
import { articleReader } from './read-article.ts';
import { sourceOf } from './read-article-file.ts';

/** Articles that a thread is to compile. */
export interface CompileTask extends Pick<CompileOptions, 'lang' | 'languages' | 'base'> {
  /** The content folder. */
  readonly path: string;
  readonly files: readonly string[];
}

/** Compiles articles, and keeps what they become. */
export default function compileFiles({ path, files, ...options }: CompileTask): void {
  const { registry } = readActors({ path }, []);
  const imageSize = imageFolder(join(path, 'images'));
  const read = articleReader({ ...options, imageSize, registry });
  for (const file of files) {
    const { content, ...source } = sourceOf(file, { path }, []);
    if (content) read({ ...source, content });
  }
}
