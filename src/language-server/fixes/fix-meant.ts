import { pairAt } from '../../frontmatter/open-frontmatter.ts';
import { spotAt } from '../open-file.ts';
import type { Fix, Faulty } from './fix.ts';

/** What is meant, in place of what stands there, where the problem says so: “Did you mean “…”?”, “Write “…”.” */
export function fixMeant(faulty: Faulty): Fix[] {
  const { diagnostic, text, start, end } = faulty;
  const { message } = diagnostic;
  const meant = /→ (?:Did you mean|Write) “([^”]+)”[?.]/u.exec(message)?.[1];
  const given = /“([^”]+)”/u.exec(message)?.[1];
  if (meant === undefined || given === undefined || isKeyTaken(meant, faulty)) return [];
  const at = text.slice(start, end).indexOf(given);
  if (at < 0) return [];
  const edit = { start: start + at, end: start + at + given.length, text: meant };
  return [{ title: `Write “${meant}”`, edits: [edit], isPreferred: true }];
}

/** Whether it is a key that is there already. */
function isKeyTaken(meant: string, { diagnostic, opened, start }: Faulty): boolean {
  const spot = opened && spotAt(opened, start);
  return diagnostic.code === 'key-unknown' && spot
    ? pairAt(opened, spot.path.slice(0, -1), meant) !== undefined
    : false;
}
