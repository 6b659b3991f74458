import { resolve } from 'node:path';

/** The folder that holds `articles/`, `images/` and `site.yaml`: `CONTENT_DIR`, or `content`. */
export function contentFolder(): string {
  // An empty string is what a workflow hands over for a variable that is not set.
  return resolve(process.env['CONTENT_DIR'] || 'content');
}
