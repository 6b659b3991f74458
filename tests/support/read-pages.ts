import type { Element, Root } from 'hast';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

export interface Page {
  /** From the site’s root, with slashes: `articles/x/index.html`. */
  readonly file: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

export function readPages(folder: string): readonly Page[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(folder, file));
}

export function readPage(folder: string, file: string): Page {
  const html = readFileSync(join(folder, file), 'utf8');
  return { file, html, elements: elementsOf(rehype().parse(html)) };
}

/** Every file of a folder, sorted, with slashes. */
export function listFiles(folder: string): readonly string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  return Array.isArray(value) ? value.join(' ') : value?.toString();
}

export function textOf({ children }: Element): string {
  return children.map((child) => ('value' in child ? child.value : '')).join('');
}

function elementsOf(tree: Root): readonly Element[] {
  const elements: Element[] = [];
  visit(tree, 'element', (element) => void elements.push(element));
  return elements;
}
