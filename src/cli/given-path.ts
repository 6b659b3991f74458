import { relative, resolve } from 'node:path';

/** A path that an option gives, which counts from where the command was given; as seen from the project. */
export function givenPath(path: string): string {
  // verbatim.mjs goes to the project, and leaves word of where it came from.
  const from = process.env['VERBATIM_GIVEN_IN'] ?? '.';
  return relative('.', resolve(from, path)) || '.';
}
