import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Drafts } from '../files/drafts.ts';
import type { FindPicture, PictureProblem } from '../markdown/find-picture.ts';
import type { Picture } from '../model/picture.ts';
import { cachedMeasurer } from '../pictures/cached-measurer.ts';
import { closestWord } from '../text/closest-word.ts';
import { readPicture } from './read-picture.ts';

/**
 * Looks pictures up in a folder, each once. Names are compared letter for letter on every system, but for the form in
 * which a system keeps its accents. Drafts count in place of the files that are there.
 */
export function imageFolder(folder: string, drafts: Drafts = new Map()): FindPicture {
  const measure = cachedMeasurer('.cache/pictures');
  let names: readonly string[] | undefined;
  const find = (wanted: string): Picture | PictureProblem => {
    names ??= pictureNames(folder, drafts);
    const name =
      names.find((each) => each === wanted) ?? names.find((each) => isSame(each, wanted));
    if (name === undefined) return { problem: 'image-missing', why: nearest(wanted, names) };
    const bytes = readPicture(folder, name, drafts);
    if ('problem' in bytes) return bytes;
    const { digest, found } = measure(bytes);
    return 'problem' in found ? found : { name, digest, ...found };
  };
  const known = new Map<string, Picture | PictureProblem>();
  return (name) => {
    const found = known.get(name) ?? find(name);
    known.set(name, found);
    return found;
  };
}

function pictureNames(folder: string, drafts: Drafts): readonly string[] {
  const names = new Set(namesIn(folder));
  for (const [file, bytes] of drafts) {
    if (dirname(file) !== folder) continue;
    if (bytes === null) names.delete(basename(file));
    else names.add(basename(file));
  }
  return [...names].filter(isPictureName);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** SVG is left out: opened on its own address it may run scripts. */
export function isPictureName(name: string): boolean {
  return /^[^.].*\.(?:png|jpe?g|webp|avif|gif)$/isu.test(name);
}

function isSame(a: string, b: string): boolean {
  return a.normalize('NFC') === b.normalize('NFC');
}

/** The name that was most likely meant: one in other capitals, or with a slip. */
function nearest(wanted: string, names: readonly string[]): string {
  const isAlike = (name: string) => isSame(name.toLowerCase(), wanted.toLowerCase());
  return names.find(isAlike) ?? closestWord(wanted, names) ?? '';
}
