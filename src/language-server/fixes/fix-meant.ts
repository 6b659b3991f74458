import type { Fix, Faulty } from './fix.ts';

/** What is meant, in place of what stands there, where the problem says so: “Did you mean “…”?”, “Write “…”.” */
export function fixMeant({ diagnostic: { message }, text, start, end }: Faulty): Fix[] {
  const meant = /→ (?:Did you mean|Write) “([^”]+)”[?.]/u.exec(message)?.[1];
  const given = /“([^”]+)”/u.exec(message)?.[1];
  if (meant === undefined || given === undefined) return [];
  const at = text.slice(start, end).indexOf(given);
  if (at < 0) return [];
  const edit = { start: start + at, end: start + at + given.length, text: meant };
  return [{ title: `Write “${meant}”`, edits: [edit], isPreferred: true }];
}
