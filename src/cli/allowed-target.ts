import { resolve } from 'node:path';
import { displayPath } from '../article/read-or-report.ts';
import { contentFolder } from '../content/content-folder.ts';
import { refusal } from '../editing/refusal.ts';
import { faultOfTarget, trueFolder } from '../files/fault-of-target.ts';
import { whyUnreadable } from '../files/why-unreadable.ts';

/** The folder that a build may replace, links followed. Throws a ContentError where it must not. */
export function allowedTarget(out: string): string {
  const path = resolve(out);
  const kept = { project: resolve('.'), content: contentFolder() };
  const refuse = (why: string) =>
    refusal({ path: displayPath(path), text: '' }, 'out-refused', why);
  const target = trueFolderOr(path, refuse);
  const fault = faultOfTarget(target, kept);
  if (fault) throw refuse(fault);
  return target;
}

function trueFolderOr(path: string, refuse: (why: string) => Error): string {
  try {
    return trueFolder(path);
  } catch (error) {
    throw refuse(whyUnreadable(error));
  }
}
